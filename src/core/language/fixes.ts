import type { Sentence, TenmatsuDocument } from '../document/model';
import type { Clock, Finding, Fix } from '../lint/rule';
import type { Lang } from '../text';
import { sentenceAt } from './sentence-at';

/** What a fix is made from. */
export interface FixContext {
  readonly finding: Finding;
  readonly sentence: Sentence;
  readonly document: TenmatsuDocument;
  readonly clock: Clock;
}

type MakeFixes = (context: FixContext) => readonly Fix[];

/** A rule's `fixes` that asks the maker of the sentence's own language. */
export function fixesByLanguage(
  makers: Readonly<Partial<Record<Lang, MakeFixes>>>,
): (finding: Finding, document: TenmatsuDocument, clock: Clock) => readonly Fix[] {
  return (finding, document, clock) => {
    const sentence = sentenceAt(document, finding.range.start);
    if (!sentence) return [];
    return makers[sentence.passage.lang]?.({ finding, sentence, document, clock }) ?? [];
  };
}
