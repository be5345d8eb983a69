import { PhraseSet } from './phrase-set';
import type { Reading } from './reading';
import type { Stretch } from './soon';

/** Words that leave no way out. */
const ABSOLUTE =
  /\b(?:never (?:ever )?(?:again|happen|recur|occur|be repeated|let)|(?:will|shall|can|'ll) never\b|(?:not|n't) (?:ever )?happen (?:ever )?again|no longer possible to happen|under no circumstances|in no case|without (?:fail|exception)|absolutely|definitely|unconditionally|guarantee[sd]?|guaranteeing|(?:once and )?for all time|once and for all|forever|zero (?:risk|errors?|defects?|downtime|incidents?|mistakes?)|(?:complete|completely|totally|entirely|fully|permanently|100 ?%|one hundred per ?cent) (?:prevent|eliminate|exclude|rule out|safe|secure|reliable|certain|sure|impossible|avoid|protected)(?:s|d|ed)?|(?:prevent|eliminate|exclude|rule out|avoid)[a-z]* [^.;]{0,30} (?:completely|totally|entirely|permanently|100 ?%|for good|altogether)|100 ?% (?:uptime|availability|safety|security|certainty|of the time)|(?:every|each) single time|at all times|impossible (?:for (?:this|it)|that this) |cannot (?:ever )?happen again|(?:will|shall|'ll) (?:always|certainly|surely) )/;
const ABSOLUTES = new PhraseSet(() => [ABSOLUTE]);
const FUTURE =
  /\b(?:will|shall|'ll|won't|can|cannot|can't|going to|guarantee|guarantees|promise|promises|ensure|ensures|make sure|assure|is impossible|are impossible|wo)\b/;
const TECHNICAL =
  /\b(?:guaranteed delivery|no guarantee|not guaranteed|cannot guarantee|can't guarantee|do not guarantee|does not guarantee|guarantee (?:period|claim|card|certificate)|forever loop|while true|zero downtime deploy)/;

/** Promises about the future that nobody can keep in every case. */
export function absolutePromises(reading: Reading): readonly Stretch[] {
  const { folded } = reading;
  if (reading.role === 'reflection' || reading.role === 'facts') return [];
  const match = ABSOLUTES.first(reading);
  if (!match || !FUTURE.test(folded) || TECHNICAL.test(folded) || !isPromised(reading)) return [];
  return [{ start: match.index, end: match.index + match[0].trimEnd().length }];
}

/** Said by the writer's side or of the event itself; a system's invariant is no promise. */
function isPromised(reading: Reading): boolean {
  if (
    reading.groups.some((group) => group.tense === 'past' || group.tense === 'perfect') &&
    !/\b(?:will|shall|'ll|wo|guarantee|promise|going to)\b/.test(reading.folded)
  )
    return false;
  if (reading.inMeasures && reading.groups.some((group) => group.tense === 'future')) return true;
  return (
    reading.groups.some((group) => {
      if (group.tense !== 'future' && group.tense !== 'modal' && group.tense !== 'present') return false;
      const { kind, start, end } = reading.subject(group);
      return (
        kind === 'us' ||
        kind === 'person' ||
        kind === 'none' ||
        /\b(?:this|it|that|such|incident|error|mistake|outage|leak|failure|recurrence|nothing|problem|accident|delay|system|service|data|lift|site|app|shop|product)\b/.test(
          reading.folded.slice(start, end),
        )
      );
    }) || /\b(?:guarantee|promise|assure)\b/.test(reading.folded)
  );
}
