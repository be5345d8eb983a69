import { deadlineIn } from './deadline';
import { endOfPredicate } from './predicate-end';
import { isStanding } from './standing';
import type { Mood } from './mood';
import { scan } from '../scan';

/** A word that stands where a date should. Offsets in the text it was found in. */
export interface VagueTime {
  readonly start: number;
  readonly end: number;
  /**
   * `after`: 〜次第, which a date can only accompany. `lasting`: 当面: until when.
   * `past`: しばらく, of what is over: from when, how long. `by`: the date takes its place.
   */
  readonly slot: 'by' | 'after' | 'lasting' | 'past';
}

const soon = [
  '(?:早急|至急|迅速|早期|早々|早速)(?:に|の|な)?',
  '(?:速|すみ)やか(?:に|な)',
  '早(?:め|い(?:うち|時期|段階))に|早いところ|一日(?:も)?早く|一刻も早く|少しでも早く|いち早く',
  '(?:でき(?:る|得る)|可能な|なる)(?:だけ|限り|べく)(?:の)?(?:早|速|すみ|早期|迅速|急)(?:く|やかに|め(?:に)?|期に|急に|に|いで)?|なるべく(?:早|速)(?:く|やかに|めに)|可及的(?:速|すみ)やかに|できるところから|できるものから|できしだい',
  '近(?:日中?|々|いうち|い将来)(?:に|、)?|近く(?=公|発|再|ご|実|開|お)|ちかぢか|きんじつ(?:ちゅう)?(?:に)?',
  '後日|(?:のち|後)ほど|いずれ(?!も|か|に(?:せよ|して|も))|そのうち|追って|追々|おいおい|ゆくゆく(?:は)?|将来(?:的に(?:は)?|、)|いつか|やがて',
  '(?:改|あらた)めて',
  '順次|随時|適宜|逐次|段階的に|徐々に|随分|少しずつ|折を見て|(?:折|機会|時期|頃合い|タイミング|様子|状況|情勢|動向|進捗)を(?:見て|見ながら|見計らって|みて|みながら|踏まえて|見つつ|鑑みて)|しかるべき(?:時期|タイミング|時)に|適切な(?:時期|タイミング)に|必要に応じて|数(?:日|週間|か月|ヶ月|カ月|時間|営業日)(?:中|以内|後|のうち)に|数日中に|ほどなく|まもなく|間もなく|じきに|今しばらくしてから|遅滞なく|遅れることなく|できあがり次第|なるはや(?:で)?|ASAP|アサップで',
  'すぐ(?:に|さま)?(?=[^、。]{0,16}(?:ます|る|す|う|く|む|ぶ|予定|対応))|(?:直|ただ)ちに|即座に|即時に|即刻',
];
const condition =
  '[一-龠ァ-ヶーぁ-ん]{1,4}が[ぁ-ん一-龠]{1,5}(?:次第|しだい)(?=、|[一-龠])|(?:[一-龠]{1,6}(?:でき|され|し|り|い)?|[ぁ-ん]{1,4}(?:り|い|し|き|え)|整い|わかり|分かり|決まり|終わり|戻り|届き|揃い|そろい|落ち着き|まとまり|空き|でき|出来|取れ|つき|付き|見え)(?:次第|しだい)|(?:落ち着い|手が空い|余裕ができ|時間ができ|時間が取れ|めどが立っ|目途が立っ|目処が立っ|準備が(?:整っ|でき)|体制が整っ|予算が(?:つい|取れ|確保でき)|都合がつい|ひと段落し|一段落し)(?:たら|た(?:段階|時点|ところ)で|てから|た後に?)';
const lasting =
  '当面(?:の間)?(?:は)?|当分(?:の間)?(?:は)?|(?:今)?(?:しば|暫)らく(?:の間)?(?:は)?|暫く(?:の間)?|一定期間|(?:いま|今)少し';
const future = '(?<![、。]?昨|昨)今後';

const patterns: readonly (readonly [VagueTime['slot'], RegExp])[] = [
  ['by', new RegExp(`(?:${soon.join('|')})`, 'g')],
  ['after', new RegExp(condition, 'g')],
  ['lasting', new RegExp(`(?:${lasting})`, 'g')],
  ['by', new RegExp(future, 'g')],
];

/** The word as part of a term: 随時放送, 順次アクセス, 早期警戒, 後日談. */
const term =
  /^(?:放送|同期|更新|募集|処理|アクセス|走査|検索|読み|書き|実行|投入|起動|配列|回路|制御|監視|計画|警戒|検知|発見|退職|割引|審査|談|払い?|請求|清算|精算|時間|入力|復号|移行方式|リリース方式)(?!(?:を|の)?(?:し(?:ます|て)|いたし|行|する))/;
const isTerm = (word: string, after: string): boolean =>
  /^(?:早期|随時|順次|逐次|適宜|後日|追って|至急)$/.test(word) && term.test(after);
const anyWord =
  /なるはや|ASAP|アサップ|早|速|すみやか|至急|迅速|なるべく|できるだけ|できる限り|可能な|可及|近|ちかぢか|きんじつ|後|のち|いずれ|そのうち|追|おいおい|ゆくゆく|将来|いつか|改|あらため|順次|随時|適宜|逐次|段階|徐々|少し|折|見て|見ながら|見計|しかるべき|適切な|必要に応|数|ほどなく|もなく|じきに|遅|すぐ|直ち|ただち|即|次第|しだい|たら|た段階|た時点|てから|当面|当分|しばらく|暫|一定期間/;

/** Candidates, whatever the sentence does with them. */
function words(text: string): VagueTime[] {
  const found: VagueTime[] = [];
  for (const [slot, pattern] of patterns)
    for (const match of scan(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        !isTerm(match[0], text.slice(end)) &&
        !found.some((other) => start < other.end && other.start < end)
      )
        found.push({ start, end, slot });
    }
  return found.sort((a, b) => a.start - b.start);
}

const pastBehind =
  /^[^、。]{0,30}?(?:[っしいきちりびみにじけせてねべめれげ]た(?![しすさせりらくいめだ])|んだ|ました|でした)/;
/** 後日と申し上げた, 随時の, 今後の: the word talked about, or said of a noun. */
const mention =
  /^(?:と(?:の|は|い[うわっ]|申|し(?:た|て)|書|あ|記|され)|など|という|の(?!(?:対応|改修|復旧|修正|実施|公開|再開|報告|ご報告|連絡|ご連絡|交換|導入|開催|解決|完了|案内|ご案内)(?:を|に|$))|、?このような|、?こうした|、?同様の|、?同じ|も(?:、)?|とも|は|に(?:向け|わたり|渡り|おい|備え|つい|活|生)|を)/;

/**
 * Words used in place of a date for an act that is still to come. `mood` is the whole sentence's.
 */
export function vagueTimes(text: string, mood: Mood): readonly VagueTime[] {
  if (!anyWord.test(text) && !text.includes('今後')) return [];
  const candidates = words(text);
  if (candidates.length === 0) return [];
  const dated = deadlineIn(text) !== undefined;
  return candidates
    .filter((word) => stands(text, word, mood, dated))
    .map((word) => (mood === 'past' ? { ...word, slot: 'past' } : word));
}

function stands(text: string, { start, end, slot }: VagueTime, mood: Mood, dated: boolean): boolean {
  const after = text.slice(end);
  const word = text.slice(start, end);
  if (/しばらく|暫/.test(word) && mood === 'past')
    return /^(?:の間)?(?!して|し[、てた]|待|お待|の後|たって|経)/.test(after);
  if (dated || mood === 'past' || mood === 'request' || mood === 'progressive') return false;
  if (word === '今後') return futureStands(text, after);
  if (mention.test(after) && slot === 'by') return false;
  if (pastBehind.test(after.replace(/^[、]/, ''))) return false;
  if (mood === 'state' && slot !== 'lasting')
    return /(?:予定|見込み|こと)(?:です|である|となります|になります)|ことになります/.test(after);
  return !isStanding(text.slice(0, start) + text.slice(end));
}

/** 今後 is a date's stand-in only before a concrete act: not before a rule, a noun, or a hope that nothing recurs. */
function futureStands(text: string, after: string): boolean {
  return (
    /^、?(?![のはもと、]|に)/.test(after) &&
    !/ない(?:よう|こと)/.test(after) &&
    !isStanding(text) &&
    endOfPredicate(text) > 0
  );
}
