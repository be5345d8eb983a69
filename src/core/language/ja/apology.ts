import type { Passage, Sentence } from '../../document/model';
import type { PhraseHit } from '../../lint/rule';
import { merged } from '../hits';
import { conditions } from './conditional-apology';
import { namesOwnSide } from './party';
import { isWithdrawn } from './retraction';
import { phrases } from '../../lint/phrase';

const feeling =
  '(?:不快|ふかい|不愉快|迷惑|心配|不便|不安|不信|気(?:分|持ち)?を?(?:害|悪|損)|気に(?:障|さわ)|お気|失礼|無礼|誤解|傷|心苦し|面倒|手数|手間|困|余計|負担|ストレス|混乱|嫌な(?:思い|気)|いやな思い|つらい思い|辛い思い|損害|支障|不利益|戸惑|驚|不満|落胆|不十分|物足り|納得|お感じ|期待(?:に|を)|配慮(?:が|に|を)(?:足り|欠)|冷たく|きつく|強い(?:口調|言い方)|感じ(?:さ|ら|た)|受け(?:取|止め)られ|聞こえ|見え|思われ|煩わせ|お心|足り(?:な|ま)|至らな|行き届)';
const condition =
  '(?:か(?:も)?(?:しれ|知れ)(?:ません|ない)が|(?:の)?(?:で(?:し(?:た|ょう)ら|あれば|あったら|あるなら|ありましたら|ございましたら|した(?:ら|なら))|なら(?:ば)?|だとしたら|だとすれば|とすれば|としたら|としましたら|とすると|ようなら|ようでしたら|ようであれば|ことがあれば|ことがありましたら|ことがございましたら|向きが(?:あれば|ありましたら|ございましたら)|節が(?:あれば|ございましたら)|恐れがあれば|可能性があるなら)|(?:れ|け|せ|め|ね|て|げ|え|べ)ば、?|たら、?|ましたら|た(?:際|場合)(?:に)?は|場合(?:に)?(?:は|、)|とのこと(?:で|につ|に関|でし)|(?:方|かた|方々|お客様|お客さま|皆様|皆さま|皆さん|人|利用者|会員様?|患者様?|保護者|住民)(?:が|も)(?:いらっしゃ|おられ|い(?:まし|れ|る)|お(?:いで|り))[^、。]{0,8}(?:ら|ば|なら))';
const toWhom =
  '(?:お?(?:感じ|思い|困り|受け止め)の(?:方々?|お客様|皆様|皆さま)には|(?:た|て(?:い|お)(?:る|られる|た)|られた|れた|なった|れる|る)(?:一部の)?(?:方々?|お客様|お客さま|皆様|皆さま|皆さん|人|利用者(?:様)?|会員(?:様|の(?:方|皆様))?|患者様?|保護者(?:の(?:方|皆様))?|住民の(?:方|皆様)|関係者(?:の(?:方|皆様))?|受験生?(?:の方)?|視聴者(?:の(?:方|皆様))?)(?:に(?:は|対し(?:て|まして)?は?|おかれ|つきまして)|へは|がいらっしゃ))';
const sorry =
  /お?詫び|おわび|申し訳|もうしわけ|謝|すみません|すいません|ごめん|失礼(?:いた|しまし|を)|ご容赦|容赦|遺憾|残念|恐縮|陳謝|お許し|許して|心苦し|本意|反省/;

const conditional = phrases([
  { pattern: new RegExp(`(?:もし|万一|仮に)?(?:ご|お|御)?${feeling}[^。]{0,26}?${condition}`, 'g') },
  { pattern: new RegExp(`(?:ご|お|御)?${feeling}[^、。]{0,16}?${toWhom}`, 'g') },
  {
    pattern: new RegExp(
      `(?:ご|お|御)?${feeling}[^、。]{0,12}?との(?:ご指摘|お声|声|ご意見|お叱り)(?:を|が|も)[^、。]{0,10}`,
      'g',
    ),
  },
]);
const formal = phrases([
  {
    pattern:
      /(?:世間を|皆(?:様|さま|さん)を|お)?(?:騒|さわ)がせ(?:し|いたし|致し|して|を|する|しております|申し)[^、。]{0,14}/g,
  },
  {
    pattern:
      /(?:誠に|大変|極めて|甚だ|まことに|非常に|深く|はなはだ)?(?:遺憾|いかん(?=に(?:思|存)))(?:の(?:意|念)(?!を(?:示|表)す[一-龠])|に(?:思|存|感)|で(?:す|あ|ご)|な(?:こと|事態|結果)|と(?:思|存|考)|であり|だ)[^、。]{0,10}/g,
  },
  {
    pattern:
      /(?:誠に|大変|非常に|とても|まことに)?残念(?:に(?:思|存)|で(?:す|あ|ご|なりま|な)|な(?:こと|結果|気持ち|思い)(?:で|に|と)|と(?:思|存|言)|だ)[^、。]{0,8}/g,
  },
  {
    pattern:
      /(?:こ(?:の|れ)(?:ような)?|大きな|かかる|ここまでの|一連の|あらぬ|無用な)?(?:騒ぎ|騒動|混乱|物議|波紋|論議|議論|憶測|反響|炎上|お騒ぎ)(?:を|に|と|が)(?:[^、。]{0,4})(?:醸|かも|招|広げ|呼|巻き起こ|引き起こ|及ぼ|お招き|起こ|な(?:り|っ)|至|発展|生じ|広が)[^、。]{0,10}|(?:誠に|大変|極めて|甚だ|まことに|非常に|深く|はなはだ)?(?:不本意|本意(?:で(?:は)?(?:な|ござ|あり)|とするところ)|心外|痛恨|悔し(?:く|い)|悔やまれ|憂慮|忸怩|やるせな|残念至極|断腸の思い|無念)[^、。]{0,12}|(?:心苦し|胸が痛|心が痛|心を痛め)(?:く|い|め|み|む|ん)?(?:存|思|限り|ばかり|ところ|て|で)[^、。]{0,6}|重く受け止め[^、。]{0,10}/g,
  },
  {
    pattern:
      /お許し(?:ください|下さい|願)|(?:ご容赦|ご寛恕|ご海容)(?:ください|下さい|のほど|願)[^、。]{0,10}/g,
  },
]);

/** The paragraphs of the section right around this one, and its own sentences, in order. */
function surroundings({ passage, index }: Sentence): {
  readonly texts: readonly string[];
  readonly at: number;
} {
  const before = textsOf(passage.previous);
  const texts = [...before, ...textsOf(passage), ...textsOf(passage.next)];
  return { texts, at: before.length + index };
}

function textsOf(passage: Passage | undefined): readonly string[] {
  return passage?.sentences.map(({ text }) => text) ?? [];
}

const wrong =
  /誤|怠|ミス|過ち|不足|不備|遅れ|止め|送(?:って|付)|ませんでした|なかった|てしま|届|漏|失|壊|消|間違|損な|届か|頂戴し|取り違|別の(?:方|人|お客|品|物|会社|商品)|逆|ずれ|重複|二重|かけ|させ|招|ため(?:に)?、/;
const outright =
  /お?詫び(?:し|いた|致|申)|おわび(?:し|いた|申)|申し訳|謝罪(?:し|いた|致|申)|陳謝|謝ります|すみませんでした|ごめん/;

/** Own side, what was done wrong, and an apology without a condition. */
function isReal(text: string): boolean {
  return outright.test(text) && namesOwnSide(text) && wrong.test(text) && conditions(text).length === 0;
}

/** 「原因は私の設定誤りです。申し訳ありません。」: subject and apology in neighbouring sentences. */
function isRealPair(text: string, next: string | undefined): boolean {
  return (
    next !== undefined &&
    namesOwnSide(text) &&
    wrong.test(text) &&
    conditions(text).length === 0 &&
    outright.test(next) &&
    conditions(next).length === 0
  );
}

/** A real apology stands beside the sentence. For a mere form, it may also begin with the sentence's own subject and act. */
function realApologyBeside(sentence: Sentence, conditional: boolean): boolean {
  const { texts, at } = surroundings(sentence);
  return texts.some(
    (text, index) =>
      (index !== at && isReal(text)) ||
      (isRealPair(text, texts[index + 1]) && index + 1 !== at && !(conditional && index === at)),
  );
}

/** An apology under a condition, or one that is only form. */
export function* hollowApologies(sentence: Sentence): Iterable<PhraseHit> {
  const { text, passage } = sentence;
  if (!anyWord.test(text)) return;
  const found = sorry.test(text) ? [...conditional(sentence)] : [];
  if (passage.section.role === 'apology') found.push(...conditions(text));
  const isConditional = found.length > 0;
  for (const hit of formal(sentence)) {
    const word = text.slice(hit.start, hit.end);
    if (/容赦|寛恕|海容/.test(word)) continue;
    if (/許し/.test(word) && /行き違|場合|旨|予め|あらかじめ/.test(text)) continue;
    if (/心苦|痛|重く/.test(word) && (passage.section.role !== 'apology' || outright.test(text))) continue;
    if (
      /悔|心外|痛恨|憂慮|忸怩|やるせ|無念|断腸|騒(?:ぎ|動)|混乱|物議|波紋|議|憶測|反響|炎上/.test(word) &&
      passage.section.role !== 'apology'
    )
      continue;
    if (passage.section.role === 'facts' && /(?:表|示|述べ|語|話)(?:し|べ|っ|た)/.test(text.slice(hit.start)))
      continue;
    if (!isReal(text)) found.push(hit);
  }
  const standing = found.filter(({ end }) => !isWithdrawn(text, end));
  if (standing.length === 0 || realApologyBeside(sentence, isConditional)) return;
  yield* merged(standing);
}

const anyWord =
  /騒|さわ|遺憾|いかん|残念|許し|容赦|詫|おわび|申し訳|もうしわけ|謝|すみません|すいません|すまな|ごめん|失礼|恐縮|本意|心苦|反省|物議|波紋|混乱|炎上|心外|痛恨|悔|憂慮|無念|断腸|忸怩|重く受け|悪かった|胸が|心が痛|心を痛|寛恕|憶測/;
