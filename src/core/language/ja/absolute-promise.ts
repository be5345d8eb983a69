import type { PhraseHit } from '../../lint/rule';
import type { Sentence } from '../../document/model';
import { first } from '../hits';
import { isStanding } from './standing';
import { moodOf } from './mood';
import { scan } from '../scan';

const absolute =
  /絶対(?:に)?(?!値|座標|パス|位置|量|温度|評価|湿度|零度|圧|数|視|参照)|二度と|100\s?%|百パーセント|決して|今後一切|一切(?=[^、。]{0,10}(?:起こ|発生|繰り返|ないよう|ご迷惑))|永久に|未来永劫|万に一つも|完全に(?=[^、。]{0,8}(?:防|なく|解消|根絶|撲滅|断))|確実に(?=[^、。]{0,8}(?:防|再発|なく|根絶))|必ず(?:や)?(?=[^、。]{0,14}(?:改善|直し|実現|お約束|約束|復旧|守り|防|成し遂げ|達成|果た|取り戻|成功|解決|立て直|お届け))|間違いなく(?=[^、。]{0,14}(?:改善|復旧|防|達成|お届け))/g;
/** An act told as done, or what a rule or a system does. */
const future = new Set(['act', 'intent', 'state', 'noun']);

/** An absolute promise about the future. */
export function* absolutePromises({ text }: Sentence): Iterable<PhraseHit> {
  const found = scan(text, absolute).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  if (found.length === 0 || !future.has(moodOf(text)) || isStanding(text)) return;
  if (
    /(?:と(?:は|も)言(?:え|い切れ)|とは限ら|でなくても|に(?:近|達)|(?:稼働率|可用性|充電|残量|使用率|負荷|果汁|純度|出席率|達成率)[^、。]{0,6}100)/.test(
      text,
    )
  )
    return;
  yield* first(found);
}
