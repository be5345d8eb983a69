import type { Sentence } from '../document/model';
import type { PhraseHit, PhraseRule } from '../lint/rule';
import { teamPhrase } from '../rules/team-phrase';
import type { Localized } from '../text';
import { createMatcher } from './phrase-matcher';
import type { TeamPhrase } from './team-config';

/** More of a found text in a message would hide what the message says. */
const LONGEST_QUOTE = 40;

/** `team-phrase` with a team's phrases: one rule for each level and list of document types, all under the same id. */
export function teamPhraseRules(phrases: readonly TeamPhrase[]): readonly PhraseRule[] {
  const groups = new Map<string, Group>();
  for (const phrase of phrases) {
    const { level, types } = phrase;
    const key = [level, ...(types ?? [])].join(' ');
    const group = groups.get(key);
    if (group) group.phrases.push(phrase);
    else groups.set(key, { level, types, phrases: [phrase] });
  }
  return [...groups.values()].map(ruleOf);
}

interface Group extends Pick<TeamPhrase, 'level' | 'types'> {
  readonly phrases: TeamPhrase[];
}

function ruleOf({ level, types, phrases }: Group): PhraseRule {
  const find = createMatcher(phrases);
  const check = ({ text }: Sentence): readonly PhraseHit[] =>
    find(text).map(({ start, end, phrase, prefer }) => ({
      start,
      end,
      message: phrase.message ?? messageOf(text.slice(start, end), prefer),
      ...(prefer === undefined ? {} : { data: { prefer } }),
    }));
  return { ...teamPhrase, level, scope: types ? { docs: types } : {}, check: { ja: check, en: check } };
}

function messageOf(found: string, prefer: string | undefined): Localized {
  const shown = found.length > LONGEST_QUOTE ? `${[...found].slice(0, LONGEST_QUOTE).join('')}…` : found;
  return prefer === undefined
    ? {
        ja: `「${shown}」は、チームで使わないと決めた言い方です`,
        en: `"${shown}" is wording that the team has agreed to avoid`,
      }
    : {
        ja: `「${shown}」は、チームでは「${prefer}」と書きます`,
        en: `The team writes "${prefer}" for "${shown}"`,
      };
}
