import type { Sentence } from '../../document/model';
import { timeExpressions } from './time-expressions';
import { scan } from '../scan';

/** What a figure counts. `thing` may count people too (12件の会員), `ratio` may stand for anything. */
export type Unit = 'person' | 'thing' | 'time' | 'money' | 'ratio' | 'measure';

export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly unit: Unit;
}

const units: readonly (readonly [Unit, string])[] = [
  ['ratio', '%|パーセント|割(?!引)|倍|分の|ポイント|pt'],
  ['money', '円|ドル|ユーロ|千円|万円|億円'],
  [
    'person',
    '名|人|社|戸|世帯|店舗?|校|組|団体|自治体|拠点|家庭|園|病院|施設|事業所|部署|部門|課|班|アカウント|ユーザー|会員|テナント|クラス|学級|便',
  ],
  ['time', '営業日|日間|日|時間半?|時間|分間?|秒間?|週間?|[かヶカケヵ個]月|年間?|ミリ秒|ms|時'],
  [
    'thing',
    '件|台|個|本|枚|通|点|[かヶカケヵ箇個]所|回|箱|袋|冊|本分|行|列|口座?|セッション|リクエスト|ファイル|レコード|メッセージ|ジョブ|バッチ|サーバー?|端末|車両|両|隻|機|基|棟|室|席|床|頭|羽|匹|食|杯|検体|錠|製品|商品|注文|系統|路線|品目|項目|種類?|画面|機能|ページ|文字|語|曲|試合|公演|GB|MB|KB|TB|バイト',
  ],
  ['measure', 'リットル|L|ml|mg|kg|g|t|トン|m3?|km|cm|mm|メートル|度|℃|kW|MW|V|A|Hz|ppm|rps|qps|Mbps'],
];
const pattern = new RegExp(
  `(?<![\\dA-Za-z.])(?:\\d[\\d,]*(?:\\.\\d+)?|[〇一二三四五六七八九十百千]+)\\s?(?:[万億千百]\\s?(?:\\d[\\d,]*)?)?\\s?(?:余り|あまり)?(?:${units.map(([, words]) => `(${words})`).join('|')}|(?=[)）/]))`,
  'g',
);

/** Amounts with their unit. Dates, clock times and version numbers are none. */
export function figures(text: string): readonly Figure[] {
  if (!/[\d一二三四五六七八九十百]/.test(text)) return [];
  const times = timeExpressions(text).filter(({ kind }) => kind !== 'span');
  const found: Figure[] = [];
  let next = 0;
  // Both come in order, so that one pass over the times is enough.
  const insideTime = (start: number, end: number): boolean => {
    while ((times[next]?.end ?? Infinity) <= start) next++;
    return (times[next]?.start ?? Infinity) < end;
  };
  for (const match of scan(text, pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const group = units.findIndex((_, at) => match[at + 1] !== undefined);
    const unit = units[group]?.[0];
    if (!unit || insideTime(start, end)) continue;
    // A lone kanji numeral before a unit is often a word of its own: 一部, 一度, 一時, 十分.
    if (
      /^[〇一二三四五六七八九十百千]$/.test(match[0].charAt(0)) &&
      match[0].length === 2 &&
      /[一十]/.test(match[0]) &&
      /[分時度部日本]$/.test(match[0])
    )
      continue;
    found.push({ start, end, unit });
  }
  return found;
}

/** From what to what: 18分から4分, 30% → 12%. */
const change = /\d[^、。\d]{0,6}(?:から|→|⇒|->|だったのが|だったものが)[^。\d]{0,8}\d/;

export function tellsChange(text: string): boolean {
  return change.test(text);
}

const announces =
  /内訳|次のとおり|次の通り|以下のとおり|以下の通り|下記のとおり|下表|次の表|下の表|のとおりです|別表/;

/** True where a list or table right behind the sentence holds the figures, or the sentence announces one. */
export function figuresFollow({ passage, index }: Sentence): boolean {
  const here = passage.sentences.slice(index, index + 2);
  if (here.some(({ text }) => announces.test(text))) return true;
  const { next } = passage;
  if (
    passage.kind !== 'paragraph' ||
    index < passage.sentences.length - 1 ||
    !next ||
    next.kind === 'paragraph'
  )
    return false;
  return next.sentences.some(({ text }) => figures(text).length > 0);
}

/** The sentence behind this one in its passage. */
export function nextText(sentence: Sentence): string {
  return sentence.passage.sentences[sentence.index + 1]?.text ?? '';
}
