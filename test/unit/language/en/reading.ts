import { parseDocument } from '../../../../src/core/document/parse';
import { read, type Reading } from '../../../../src/core/language/en/reading';

/** The readings of all sentences of a text that stands in a section of an English postmortem, headings left out. */
export function readingsOf(text: string, section = 'Permanent measures'): readonly Reading[] {
  const document = parseDocument(`---\ntenmatsu: postmortem\nlang: en\n---\n\n## ${section}\n\n${text}\n`);
  return document.passages
    .filter(({ kind }) => kind !== 'heading')
    .flatMap(({ sentences }) => sentences.map((sentence) => read(sentence)));
}

export function readingOf(text: string, section?: string): Reading {
  const [first] = readingsOf(text, section);
  if (!first) throw new Error(`no sentence in: ${text}`);
  return first;
}
