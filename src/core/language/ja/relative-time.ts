import { scan } from '../scan';
import { timeExpressions } from './time-expressions';

/** A word that names another day whenever it is read. Offsets in the text it was found in. */
export interface RelativeTime {
  readonly start: number;
  readonly end: number;
  /** It sets a limit (本日19時まで), which the reader reads in time. */
  readonly limit: boolean;
}

const pattern =
  /一昨日|一昨夜|明後日|本日|今日(?!的|は我が|性|明日)|明日(?!は我が身)|昨日(?!今日)|昨夜|昨晩|昨夕|昨朝|今朝|今夕|今夜|今晩|明朝|明晩|(?<![ぁ-ん])(?:きょう(?=[はのに、])|きのう|おととい|ゆうべ|あさって|あす(?=[はのに、]|中)|あした)|先ほど|さきほど|先程|つい先日|先日|たった今|ついさっき|さっき|先週(?:末)?|先々週|先月(?:末)?|来週|再来週|来月|今週|今月|昨年|来年(?!度)|ただいま|現在進行形で/g;
const set =
  /^(?:は(?:誠に|大変|、)?(?:お忙し|ご多忙|ご多用|ありがとう|お時間|ご足労)|限り|の(?:ところは|議題|流れ))/;
const dated =
  /^\s?[(（]?\s?(?:\d{1,2}月\d{1,2}日|\d{1,2}\/\d{1,2}|\d{4}[-年])|^[^、。]{0,3}[(（][^()（）]*\d/;
const limit =
  /^(?:の?[月火水木金土日]曜日?)?(?:\s?\d{1,2}(?:時|:)[\d分半:]*)?(?:中|いっぱい|夕方|正午|夜|午前|午後|朝)?(?:までに?|中に|以内)/;

/** In order. A word with its date beside it is left out. */
export function relativeTimes(text: string): readonly RelativeTime[] {
  const found = scan(text, pattern);
  if (found.length === 0) return [];
  const absolute = timeExpressions(text).filter(({ start, end }) =>
    /\d{1,2}月|\d\/\d|\d{4}-/.test(text.slice(start, end)),
  );
  return found
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => {
      const after = text.slice(end);
      return (
        !set.test(after) &&
        !dated.test(after) &&
        !absolute.some((time) => time.end >= start - 2 && time.start <= end + 2)
      );
    })
    .map((time) => ({ ...time, limit: limit.test(text.slice(time.end)) }));
}
