import type { Passage } from '../document/model';

/** Columns that show wrong or former wordings: NG, 例, 変更前. */
const WRONG_COLUMN =
  /^(?:ng(?:例|表現|ワード)?|例|悪い例|良くない例|誤|誤り|×|✕|✗|before|old|bad|avoid|example|変更前|改善前|修正前|対策前|従来|旧|これまで|前|don't|do not)$/i;

/** Whether phrase checks leave a passage alone: headings, and cells that quote what is not to be written. */
export function isExempt(passage: Passage): boolean {
  if (passage.kind === 'heading') return true;
  if (passage.column === undefined) return false;
  return WRONG_COLUMN.test(passage.column.replace(/[\s()（）]/g, ''));
}
