import { builtInVocabulary, type Vocabulary } from '../document/sections';
import type { LevelSetting } from '../lint/levels';
import type { Rule } from '../lint/rule';
import { rules } from '../rules';
import { japaneseCalendar, type BusinessCalendar } from '../time/calendar';

/** The file at a folder's root in which a team sets its levels, words and days off. */
export const CONFIG_NAME = '.tenmatsu.yaml';

/** A team's configuration as the rest of the product uses it. */
export interface Team {
  /** `LevelSetting` by rule id: goes before what a single user has set, so that all of a team see the same. */
  readonly rules: Readonly<Record<string, LevelSetting>>;
  /** For `createLinter`. */
  readonly catalogue: readonly Rule[];
  /** For `parseDocument`. */
  readonly vocabulary: Vocabulary;
  readonly calendar: BusinessCalendar;
}

/** For folders without a configuration. */
export const noTeam: Team = {
  rules: {},
  catalogue: rules,
  vocabulary: builtInVocabulary,
  calendar: japaneseCalendar,
};
