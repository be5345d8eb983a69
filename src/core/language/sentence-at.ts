import type { Sentence, TenmatsuDocument } from '../document/model';

/** The sentence in which an offset of the document lies. */
export function sentenceAt(document: TenmatsuDocument, offset: number): Sentence | undefined {
  let low = 0;
  let high = document.passages.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((document.passages[middle]?.range.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  for (const passage of document.passages.slice(low, low + 3)) {
    const found = passage.sentences.find(({ range }) => range.start <= offset && offset < range.end);
    if (found) return found;
  }
  return undefined;
}
