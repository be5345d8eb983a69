import { builtInVocabulary, type Vocabulary } from '../document/sections';
import { normaliseTitle } from '../document/title';
import { rules } from '../rules';
import { japaneseCalendar } from '../time/calendar';
import type { Team } from './team';
import type { TeamConfig, TeamPhrase } from './team-config';
import { teamPhraseRules } from './team-phrase-rules';

/** @param imported the phrases of the team's dictionaries */
export function buildTeam(config: TeamConfig, imported: readonly TeamPhrase[]): Team {
  const phrases = [...config.phrases, ...imported];
  return {
    rules: config.rules,
    catalogue: phrases.length === 0 ? rules : [...rules, ...teamPhraseRules(phrases)],
    vocabulary: withHeadings(config.sections),
    calendar:
      config.holidays.length === 0
        ? japaneseCalendar
        : { ...japaneseCalendar, daysOff: new Set(config.holidays) },
  };
}

/** The built-in vocabulary with a team's headings, which go before synonyms of other sections. */
function withHeadings(headings: TeamConfig['sections']): Vocabulary {
  const own = Object.entries(headings);
  if (own.length === 0) return builtInVocabulary;
  const taken = new Map(
    own.flatMap(([id, names]) => names.map((name) => [normaliseTitle(name), id] as const)),
  );
  const keep = (id: string) => (name: string) => (taken.get(normaliseTitle(name)) ?? id) === id;
  const { types, sections } = builtInVocabulary;
  return {
    types: types.map((type) => ({
      ...type,
      sections: type.sections.map((section) => ({
        ...section,
        synonyms: {
          ja: (section.synonyms?.ja ?? []).filter(keep(section.id)),
          en: (section.synonyms?.en ?? []).filter(keep(section.id)),
        },
      })),
    })),
    sections: Object.fromEntries(
      Object.entries(sections).map(([id, { role, title, synonyms }]) => [
        id,
        {
          role,
          title,
          synonyms: {
            ja: [...(headings[id] ?? []), ...synonyms.ja.filter(keep(id))],
            en: synonyms.en.filter(keep(id)),
          },
        },
      ]),
    ),
  };
}
