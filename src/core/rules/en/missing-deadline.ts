import type { Reading } from '../../language/en/reading';
import { read, readText } from '../../language/en/reading';
import { soonWords } from '../../language/en/soon';
import { type EnglishPart } from './part';

/** What stands in a due column, or beside an owner, instead of a date. */
const NO_DATE =
  /(?<=\|\s*|^\s*|\b(?:due|deadline|date|when|target|by when)\s*[:=]\s*)(?:not (?:yet )?(?:scheduled|planned|set|fixed|decided|known|dated|agreed|assigned)|unscheduled|undecided|undated|to be (?:scheduled|decided|determined|confirmed|set|agreed|fixed|announced)|tbd|tbc|tba|open|none(?: yet)?|unknown|no date(?: yet)?|no deadline(?: yet)?|pending|date (?:open|pending)|\?+)(?=\s*(?:\||$|\.$))/;

const DUE_COLUMN = /\b(?:due|deadline|when|date|target|until)\b/i;

export const en: EnglishPart = {
  *check(sentence) {
    const reading = read(sentence);
    if (!reading.inMeasures) return;
    const open = openDueCell(reading);
    if (open) {
      yield open;
      return;
    }
    const promise = reading.commitments.find(
      ({ standing, negated, kind }) => !standing && !negated && kind !== 'wish',
    );
    if (!promise || reading.dated || hasVagueDue(reading)) return;
    yield { start: promise.start, end: promise.end };
  },
};

/** The row's due cell holds a word for a date: that word is the fault. */
function hasVagueDue({ sentence }: Reading): boolean {
  const { row } = sentence?.passage ?? {};
  return (
    row?.cells.some(
      (cell, index) =>
        DUE_COLUMN.test(row.header[index] ?? '') && soonWords(readText(cell.text)).some(({ weak }) => !weak),
    ) ?? false
  );
}

function openDueCell(reading: Reading): { start: number; end: number } | undefined {
  const passage = reading.sentence?.passage;
  const due = passage?.kind === 'cell' && DUE_COLUMN.test(passage.column ?? '');
  const listed = reading.folded.startsWith('|') || passage?.kind === 'item';
  if (!due && !listed) return undefined;
  const match = NO_DATE.exec(reading.folded);
  if (!match || (!due && match.index === 0)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
