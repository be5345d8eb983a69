import type { Reading } from '../../language/en/reading';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

/** What stands in a due column, or beside an owner, instead of a date. */
const NO_DATE =
  /(?<=\|\s*|^\s*|\b(?:due|deadline|date|when|target|by when)\s*[:=]\s*)(?:not (?:yet )?(?:scheduled|planned|set|fixed|decided|known|dated|agreed|assigned)|unscheduled|undecided|undated|to be (?:scheduled|decided|determined|confirmed|set|agreed|fixed|announced)|tbd|tbc|tba|open|none(?: yet)?|unknown|no date(?: yet)?|no deadline(?: yet)?|pending|date (?:open|pending)|\?+)(?=\s*(?:\||$|\.$))/;

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
    if (!promise || reading.dated) return;
    yield { start: promise.start, end: promise.end };
  },
};

function openDueCell(reading: Reading): { start: number; end: number } | undefined {
  const passage = reading.sentence?.passage;
  const due =
    passage?.kind === 'cell' && /\b(?:due|deadline|when|date|target|until)\b/i.test(passage.column ?? '');
  const listed = reading.folded.startsWith('|') || passage?.kind === 'item';
  if (!due && !listed) return undefined;
  const match = NO_DATE.exec(reading.folded);
  if (!match || (!due && match.index === 0)) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}
