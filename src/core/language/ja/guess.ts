import type { PhraseHit } from '../../lint/rule';
import type { Sentence } from '../../document/model';
import { first } from '../hits';
import { isMarkedUncertain } from './certainty';
import { hedgeSources } from './hedge';
import { isWithdrawn } from './retraction';
import { selfAttacks } from './self-attack';
import { phrases, type Phrase } from '../../lint/phrase';

/** What follows a guess that the writer has since corrected, or tells as a belief of the past. */
const pastBelief =
  /^(?:ていた|ておりました|ていました|たが|ましたが|たものの|ましたものの|ていたが|たため|ましたため|たので|た。?$|ました。?$|たところ|たこと)/;
const own = (text: string): boolean =>
  /(?:その)?(?:とき|時)(?:は|点では)|当時|当初|最初は|はじめは|初めは/.test(text);

/** 〜だろうと考えて調べた: what somebody believed at the time. */
const believed =
  /^(?:と|って)(?:、)?(?:いう)?(?:考え|思(?:っ|い)|判断|見込|踏|予想|想定|高をくく|期待|油断|思い込|みて|見て|決めて|早合点|甘く)[^。]{0,6}(?:て(?!い(?:る|ます)|お)|ん(?:で|だ)|た|し(?:て)?(?:い)?(?:た|まし)|し、|い、)/;

const ending = '(?:(?:る|ます|ません|ているところ|ておりま|ている|てい|ており)[^、。]{0,4}|(?=、)|$)';

const list: readonly Phrase[] = [
  {
    pattern:
      /おそらく|恐らく|たぶん|多分(?!に|野|割|岐)|どうやら|もしか(?:する|したら|して)と?|ひょっと(?:する|したら)と?|きっと|おおかた|大方(?=[^、。]{2,}(?:だろう|でしょう))|推測(?:では|ですが|だが|になりますが)|憶測/g,
  },
  {
    pattern: new RegExp(
      `(?:もの|の(?:では)?|(?:では|じゃ)ないか)?と(?:も)?(?:思われ|おもわれ|考えられ|かんがえられ|推測され|推察され|推定され|推量され|想定され|想像され|見られ|みられ|見受けられ|解され|疑われ|推認され|見込まれ(?![^。]{0,12}\\d)|察せられ|推し量られ|うかがわれ|窺われ|拝察され|思料され|思量され)${ending}`,
      'g',
    ),
    unless: ({ text }, match) =>
      pastBelief.test(text.slice(match.index + match[0].length - 1)) ||
      /(?:られ|われ|され)(?:た|ました|てい(?:た|ました)|ておりました)/.test(
        text.slice(match.index, match.index + match[0].length + 4),
      ),
  },
  {
    pattern:
      /(?:もの|の)(?:で(?:は)?(?:ない|なかろう)か|と|か)(?:思い|思う|思って(?:い|お)|考えて(?:い|お)(?:ます|ります|る)|見て(?:い|お)|みて(?:い|お)|存じ|推測し|推察(?:し|いた)|推定し|認識して(?:い|お))(?:ます|ります|る|)?/g,
    unless: ({ text }, match) => /^(?:た|ました|でした)/.test(text.slice(match.index + match[0].length)),
  },
  {
    pattern:
      /(?:た|ない|いる|ある|る|い|だ|ん|もの)と(?:思います|思う(?!と)|思って(?:います|おります|いる)|存じます|見て(?:います|おります|いる)|みて(?:います|おります|いる)|推測(?:します|しています|しております|いたします|する|している)|推察(?:します|しています|いたします|しております)|推定(?:します|しています|しております|する|している))/g,
    unless: ({ text }, match) =>
      own(text) ||
      /(?:いただきたい|頂きたい|したい|ありたい|べき(?:だ|で(?:は)?ない)?|方が(?:よ|良)い|(?:では|じゃ)(?:よ|良)い|ほうが(?:よ|良)い|必要(?:だ|である|がある)|(?:問題|支障|差し支え|誰も|困っ)[^、。]{0,8}ない)$/.test(
        text.slice(0, match.index + match[0].indexOf('と')),
      ) ||
      /[一-龠ぁ-ん]たいと/.test(match[0]) ||
      /たいと/.test(text.slice(match.index - 1, match.index + 3)),
  },
  {
    pattern: /か(?:も|)(?:しれ|知れ)(?:ない|ません|ぬ|ず)/g,
    unless: ({ text }, match) =>
      /^(?:と(?:考え|思っ)|(?:な)?かった(?:が|の))/.test(text.slice(match.index + match[0].length)) &&
      /た|だ/.test(text.slice(-4)) &&
      own(text),
  },
  {
    pattern:
      /(?<!だった|はず)(?:の)?はず(?:で(?:す|ある|ございます|あります)|だ(?!った)|。|$|な(?:の|ん)(?:で|だ|に)|でございます)/g,
    unless: ({ text }, match) => /^(?:が、|ったが)/.test(text.slice(match.index + match[0].length)),
  },
  {
    pattern:
      /(?:た|る|い|ない|だった|である|もの|こと|[一-龠ァ-ヶー])(?:らし(?:い|く(?=、))|らしいです)(?=です|$|。|、|が|ので|との)/g,
    unless: ({ text }, match) =>
      /(?:すば|素晴|めず|珍|可愛|憎|わざと|愛)$/.test(text.slice(0, match.index + 1)) ||
      /^(?:[一-龠]{1,3}らしい)(?=[一-龠])/.test(match[0]),
  },
  {
    pattern:
      /(?:た|る|い|ない|だった|の|な|もの|いる|ある)(?:よう(?:だ(?!と)|です|である|でして|であり|でございます|に(?:思|見え|見受け|感じ)[^、。]{0,8}|で、)|みたい(?:だ|です|で、|$|。)|模様(?:だ|です|である|$|。|で、))/g,
    unless: ({ text }, match) =>
      /に(?:見え|感じ|思え|聞こえ)(?:てい)?(?:た|ました)(?!ら)/.test(match[0]) ||
      /(?:次|下記|以下|上記|左|この|その|どの|同じ)(?:の)?$/.test(text.slice(0, match.index)) ||
      /(?:この|その|どの|次の|以下の|下記の)よう/.test(
        text.slice(Math.max(0, match.index - 2), match.index + 4),
      ),
  },
  {
    pattern:
      /(?:た|る|い|ない|[一-龠ァ-ヶー])(?:の)?(?:だろう|でしょう|であろう|でありましょう|でございましょう|だろうか)(?!か|から)/g,
    unless: ({ text }, match) =>
      believed.test(text.slice(match.index + match[0].length)) ||
      /(?:いただけ(?:ない|ます|ません)|ください(?:ます)?|(?:よろし|宜し)い|どう|よい|何)(?:の)?$/.test(
        text.slice(0, match.index + 2),
      ),
  },
  {
    pattern:
      /(?:ではない|じゃない|のではない)(?:か(?:と|。|$)|でしょうか|かと(?:思|考|推|存)[^、。]{0,8}|だろうか)/g,
    unless: ({ text }, match) =>
      /^(?:いう|の)/.test(text.slice(match.index + match[0].length)) ||
      /(?:た|ました)(?:が|$|。)/.test(text.slice(match.index + match[0].length)),
  },
  {
    pattern:
      /(?:可能性|確率|公算|疑い)(?:が|は)(?:極めて|非常に|かなり|最も|もっとも)?(?:高い|大きい|濃厚|濃い|強い|否定でき(?:ない|ません)|高く|高そう)/g,
  },
  {
    pattern:
      /[一-龠ァ-ヶー](?:で(?:ある|はないか))?と(?:見|み)て(?:い(?:ます|る)|おり(?:ます)?)|[一-龠ァ-ヶー]と(?:見|み)(?:る|ます)(?=$|。)/g,
  },
  {
    pattern:
      /(?:た|ない|いる|である)(?:もの)?と(?:認識|理解|解釈)して(?:い(?:ます|る)|おり(?:ます)?)|んじゃない(?:か|でしょうか|かな)[^、。]{0,8}|ではなかろうか|(?:に|と)違いない|に相違ない|かと(?:思|存じ|考え)(?:います|う|ます|られ|われ)[^、。]{0,4}/g,
  },
  {
    pattern: /(?:ない|る|た)(?:見通し|公算)(?:で(?:す|ある|ござ)|だ|。|$)/g,
    unless: ({ text }) => /\d{1,2}[月日時]/.test(text),
  },
  { pattern: /(?:気が(?:します|する|しております)|気がしています|感じがします|ような気)/g },
  { pattern: /(?:た|る|い|だ)そうです?(?:$|。)/g },
  {
    pattern:
      /推測の域|確証は(?:な|あり|得)|断定は?でき(?:ない|ません)が|(?:はっきり|定か)(?:と)?(?:し|では)(?:ない|ません|ありません)が/g,
  },
  {
    pattern:
      /(?:起き|なっ|し|あっ|入っ|残っ|生じ|止まっ|壊れ|漏れ|送っ|消え|落ち|違っ|間違え|誤っ)(?:ていた|てい|た|て)(?:っぽい|ぽい)|っぽい(?:です|$|。)/g,
  },
];

/** A wish, a plan or a duty, which no fact can contradict; and what others stated. */
const wish =
  /(?:たい|べき(?:だ|で(?:は)?な?い?)?|よう|[おこそとのもろごぞぼ]う|ましょう|ほしい|欲しい|方が(?:よ|良)い|必要(?:だ|である|がある)|(?:大丈夫|平気)(?:か)?な?)$/;
const stated = /(?:と|旨)(?:を)?(?:発表|述べ|通報|答え|説明し|公表|報じ|証言|回答)/;
/** Guesses in the forms of `hedge.ts`: each is taken back where it is told as past, wished, or somebody else's. */
const hedges: readonly Phrase[] = hedgeSources.map((source) => ({
  pattern: new RegExp(source, 'g'),
  unless: ({ text }, { index, 0: words }) => {
    const after = text.slice(index + words.length);
    const cut = words.search(/か?と/);
    return (
      /(?:え|られ|われ|し|い|っ)(?:てい)?(?:た|ました)(?!ら|め|し|が最)/.test(words.slice(-6)) ||
      /^(?:た|ました|でした|てい(?:た|まし)|ておりました)/.test(after) ||
      believed.test(after) ||
      stated.test(after) ||
      (cut >= 0 && wish.test(text.slice(0, index + cut)))
    );
  },
}));

const check = phrases([...list, ...hedges]);

/** A guess that is not marked as one. */
export function* guesses(sentence: Sentence): Iterable<PhraseHit> {
  const found = [...check(sentence)].filter(({ end }) => !isWithdrawn(sentence.text, end));
  if (found.length === 0 || isOpinion(sentence) || isMarkedUncertain(sentence)) return;
  yield* first(found);
}

/** A judgement on the size of the harm or on oneself is another rule's matter. */
function isOpinion(sentence: Sentence): boolean {
  return (
    /(?:さほど|それほど|そこまで|大した|たいした|大きな|特段|格別|さしたる|実質)[^。]{0,16}な(?:い|かった)(?:もの)?と/.test(
      sentence.text,
    ) ||
    (sentence.passage.section.role === 'conclusion' && [...selfAttacks(sentence)].length > 0)
  );
}
