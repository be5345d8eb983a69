import type { LevelSetting } from '../lint/levels';
import type { Level } from '../lint/rule';
import type { Localized, Range } from '../text';
import type { PhrasePattern } from './phrase-pattern';

/** What a team's file says. What is missing or wrong in it is left out here. */
export interface TeamConfig {
  /** Levels by rule id; types are canonical ids. */
  readonly rules: Readonly<Record<string, LevelSetting>>;
  readonly phrases: readonly TeamPhrase[];
  /** Further headings by the id of the section they open. */
  readonly sections: Readonly<Record<string, readonly string[]>>;
  /** Days off besides weekends and Japanese holidays, ISO dates. */
  readonly holidays: readonly string[];
  /** Dictionaries in prh's format. */
  readonly prh: readonly PrhImport[];
}

export const emptyConfig: TeamConfig = { rules: {}, phrases: [], sections: {}, holidays: [], prh: [] };

/** Wording that a team wants written otherwise, or not at all. */
export interface TeamPhrase {
  readonly patterns: readonly PhrasePattern[];
  /** What to write instead, as the team spells it. `$1` stands for a pattern's first group. */
  readonly prefer: string | undefined;
  readonly message: Localized | undefined;
  readonly level: Level;
  /** Canonical document types; everywhere where left out. */
  readonly types: readonly string[] | undefined;
}

export interface PrhImport {
  /** Relative to the folder of the team's file, with slashes, without `.` and `..`. */
  readonly path: string;
  readonly range: Range;
  readonly level: Level;
  readonly types: readonly string[] | undefined;
}
