import type { Passage, Sentence } from '../../document/model';
import { overlaps } from '../../text';
import { attentionMeasures } from './attention';
import { clauseAround } from './clause';
import { hasDeadline } from './deadline';
import { namesDeliverable, rowNamesDeliverable } from './deliverable';
import { moodOf } from './mood';
import { isThirdPartyAct } from './party';
import { holdsAct, isDone, measureRoles } from './promise';
import { cellsIn } from './cells';
import { isStanding } from './standing';
import { vagueNoun } from './vague-noun';
import { vaguePromises, type VaguePromise } from './vague-promise';

/**
 * The sentence's promises without content that nothing cures. A deadline and a result that can be looked at cure them together, neither
 * does alone; promises of attention are left to the rule of their own.
 */
export function emptyPromises(sentence: Sentence): readonly VaguePromise[] {
  const { text, passage } = sentence;
  if (!holdsAct(passage) || isDone(passage)) return [];
  const found = candidates(sentence);
  if (found.length === 0) return [];
  const mood = moodOf(text);
  if (isThirdPartyAct(text)) return [];
  const attention = attentionMeasures(text).map((measure) => clauseAround(text, measure));
  return found.filter(
    (promise) =>
      !attention.some((clause) => overlaps(clause, promise)) &&
      !(mood === 'past' && !/(?:ます|おります)/.test(text.slice(promise.start, promise.end))) &&
      !(/必要が/.test(text.slice(promise.start, promise.end)) && !roles.has(passage.section.role)) &&
      !(promise.plain === '見直す' && isStanding(text)) &&
      !isCured(sentence, promise) &&
      !(promise.kind === 'effort' && closesList(passage)),
  );
}

function candidates({ text, passage }: Sentence): readonly VaguePromise[] {
  const promises = vaguePromises(text);
  if (promises.length > 0) return promises;
  const listed = passage.kind !== 'paragraph' || passage.sentences.length === 1;
  if (!listed || !roles.has(passage.section.role)) return [];
  return cellsIn(text).flatMap(({ start, end }) => {
    const noun = vagueNoun(text.slice(start, end));
    return noun ? [{ ...noun, start: start + noun.start, end: start + noun.end }] : [];
  });
}

const roles = new Set(measureRoles);

/** A closing word of effort under a list of concrete measures adds to them; alone it would stand for them. */
function closesList({ kind, previous }: Passage): boolean {
  if (kind !== 'paragraph' || previous?.kind !== 'item') return false;
  return previous.sentences.every(
    ({ text }) =>
      vaguePromises(text).length === 0 &&
      vagueNoun(text) === undefined &&
      attentionMeasures(text).length === 0,
  );
}

function isCured(sentence: Sentence, { plain }: VaguePromise): boolean {
  if (!hasDeadline(sentence)) return false;
  return plain === '目指す' || namesDeliverable(sentence.text) || rowNamesDeliverable(sentence.passage);
}
