import type { Passage, Sentence } from '../../document/model';
import { timeExpressions } from './time-expressions';

const marked =
  /【?\s*(?:未確定|未確認)\s*】?|仮説|調査中|確認中|検証中|解析中|照会中|切り分け中|推測(?:の段階|であり|です)|未特定|特定(?:でき|に至)(?:ていな|ておりま|ら)/;
const checks =
  /確認|調査|検証|確定|再現|報告|お知らせ|判明|結果|照会|解析|試験|確かめ|照合|突き合わせ|知らせ|分解|読み出|読み取|聞き取|計測|測|判断|回答|切り分け|連絡|見込み|予定|まで/;

/**
 * True where the text is marked as not yet certain and says when it will be known: 【未確定】, 仮説, 調査中, with a time of the check in
 * the same passage.
 */
export function isMarkedUncertain(sentence: Sentence): boolean {
  const { passage } = sentence;
  const before = passage.sentences
    .slice(0, sentence.index + 1)
    .map(({ text }) => text)
    .join('');
  const whole = passageText(passage);
  const own =
    marked.test(before) || (passage.parent !== undefined && marked.test(passageText(passage.parent)));
  if (!own) return cellMarked(passage);
  return (
    timeExpressions(whole).some(({ start, end }) =>
      checks.test(whole.slice(Math.max(0, start - 24), end + 40)),
    ) || timeExpressionsIn(passage.children)
  );
}

function timeExpressionsIn(children: readonly Passage[]): boolean {
  return children.some((child) => timeExpressions(passageText(child)).length > 0);
}

/** A table row says in another cell that the statement is a guess: 確認の度合い「未確認」. */
function cellMarked(passage: Passage): boolean {
  return passage.row?.cells.some(({ text }) => /未確定|未確認|仮説|推測|調査中/.test(text)) ?? false;
}

export function passageText(passage: Passage): string {
  return passage.sentences.map(({ text }) => text).join('');
}
