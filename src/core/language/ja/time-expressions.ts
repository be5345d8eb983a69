import { scan } from '../scan';

/** A stretch that names a point or a stretch of calendar or clock time. */
export interface TimeExpression {
  readonly start: number;
  readonly end: number;
  /** `clock`: an hour alone. `period`: a named period (今期, 年度末). `span`: 3営業日, 48時間. `date`: the rest. */
  readonly kind: 'date' | 'clock' | 'period' | 'span';
}

const kanjiNumber = '[〇一二三四五六七八九十]{1,3}';
const number = `(?:\\d{1,4}|${kanjiNumber})`;
const weekday = '[月火水木金土日]';
const hour =
  '(?:午前|午後|正午|夜|朝|昼|夕方)?(?:の)?\\s?\\d{1,2}\\s?(?:時(?:\\s?\\d{1,2}\\s?分|半)?|:\\d{2})|正午|始業(?:前|時|まで)|終業(?:後|時|まで)|開[場館店](?:前|まで)|閉[場館店](?:後|まで)';
const part = '(?:上旬|中旬|下旬|初旬|初め|初頭|前半|後半|半ば|末|頭|中)';

const date = [
  `\\d{4}[-/.年]\\s?\\d{1,2}[-/.月]\\s?\\d{1,2}日?`,
  `(?:(?:令和|平成)\\s?${number}年(?:度)?|\\d{2,4}年(?:度)?|翌年|来年|本年|今年)?\\s?(?:\\d{1,2}|${kanjiNumber})\\s?月\\s?(?:(?:\\d{1,2}|${kanjiNumber})\\s?日|${part}|(?=まで|に|から|以降|より|中|の第?\\d|頃|ごろ|\\s?${weekday}曜|の))`,
  `(?<![\\d./])(?:1[0-2]|0?[1-9])/(?:3[01]|[12]\\d|0?[1-9])(?![\\d/]|件|%)`,
  `(?<![\\d月./])\\d{1,2}\\s?日(?=まで|に|付|中|から|の|\\s?\\(${weekday}|\\s?\\d{1,2}[:時]|、|以降|より)`,
  `(?:今週|来週|再来週|翌週|翌々週|次の|次週)?(?:の)?\\s?(?<!連|祝)${weekday}曜(?:日)?`,
  '(?:本|今|明|明後|翌|翌々|当)日(?:中|夕方|午前|午後|朝|夜|夕刻)?',
  '明朝|今夜|今晩|今夕|今朝|翌朝|明晩|きょう|あす|あした|あさって|即日|その日のうち',
  '翌々?営業日|次営業日|最終営業日',
].join('|');
const period = [
  `(?:今|来|翌|次|今度|再来)(?:の)?(?:スプリント|イテレーション|シーズン|クール|四半期|学期|会計年度|決算|棚卸し?)|(?!同期|次期[一-龠ァ-ヶ])(?:今|来|翌|当|本|次|同|再来)(?:週|月|期|年度|年|学期|四半期|クール|会期)(?:の)?(?:${part}|内|いっぱい|度内)?`,
  `(?:第\\s?)?[1-4一二三四]四半期(?:${part}|内)?|(?:20\\d{2}\\s?)?(?:FY\\s?\\d{2,4}\\s?)?[1-4]?Q[1-4]?(?<=Q[1-4]|[1-4]Q)(?:${part}|内)?`,
  `(?:年度|年|月|週|期|学期|会期|四半期)(?:内|末|度末)|年内|年始|年明け|年末|連休明け|連休前|週明け|月明け|盆明け|夏休み明け|夏休み中|冬休み(?:中|明け)|春休み中|大型連休(?:前|明け)|(?:上|下)(?:期|半期)(?:${part}|内)?|新年度|次年度|年度初め|年度当初|(?:春|夏|秋|冬)(?:まで|頃|ごろ)|[来今翌明](?:春|夏|秋|冬)`,
  '(?:次|次回|次々回|翌|今)(?:の)?(?:スプリント|イテレーション|リリース|定例(?:会議?|メンテナンス)?|定期(?:点検|保守|メンテナンス)|月例|休館日|定休日|計画停止|停船|ダイヤ改正|版|メンテナンス|シーズン|理事会|取締役会|教授会|職員会議|運営会議)|次回(?:点検|保守|更新|改定|出荷)',
  `(?:スプリント|Sprint)\\s?\\d+|v?\\d+\\.\\d+(?:\\.\\d+)?\\s?(?:リリース|版)(?:時|で)`,
  `${number}月(?:期|号|度|議会|定例会|例会|総会|分|便|版|の会議|会議|理事会)|${number}学期|第${number}期`,
].join('|');
const span = `${number}\\s?(?:営業日|時間半?|日間?|週間?|[かヶカケヵ個]月間?|年間?|分|稼働日)(?:以内|後|以降|で|の?うちに?|を目途|を目処|をめど|ほどで|程度で|中に)`;

const pattern = new RegExp(`(${date})|(${period})|(${span})|(${hour})`, 'g');

/** In order, without overlap. 「11月20日（金）19時」 is one expression. */
export function timeExpressions(text: string): readonly TimeExpression[] {
  const found: TimeExpression[] = [];
  for (const match of scan(text, pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const kind = match[1] ? 'date' : match[2] ? 'period' : match[3] ? 'span' : 'clock';
    const last = found.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && joins.test(between)) found[found.length - 1] = { ...last, end };
    else found.push({ start, end, kind });
  }
  return found;
}

/** What stands between the parts of one date: a weekday in parentheses, の, spaces. */
const joins = /^(?:の|\s|、)?(?:[(（][月火水木金土日](?:曜|・祝|祝)?(?:日)?[)）])?\s?(?:の)?$/;
