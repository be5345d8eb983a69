import type { Temporal } from 'temporal-polyfill';
import type { Section, Sentence, TenmatsuDocument } from '../document/model';
import type { SectionRole } from '../templates/metadata';
import type { Lang, Localized, Range } from '../text';
import type { BusinessCalendar } from '../time/calendar';

export type Level = 'error' | 'warning' | 'info' | 'hint';

/** The present moment and the zone in which it is told, always passed in, never read. */
export interface Clock {
  readonly now: Temporal.Instant;
  /** IANA zone of the incident. */
  readonly zone: string;
  /** The days on which people work; Japanese business days where left out. */
  readonly calendar?: BusinessCalendar;
}

/** What a check reports: a place, and the words that fill the rule's message. */
export interface Hit {
  readonly range: Range;
  /** The message; where absent, the rule's own. */
  readonly message?: Localized;
  /** Free data for the rule's own `fixes`; never parsed back from the message. */
  readonly data?: Readonly<Record<string, string>>;
}

/** A hit with its rule and level, as editors, the command line and tests see it. */
export interface Finding extends Hit {
  readonly ruleId: string;
  readonly level: Level;
  readonly message: Localized;
}

/** One replacement. With `snippet`, `newText` is a TextMate snippet: literal `$`, `}` and `\` are escaped. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
  readonly snippet?: boolean;
}

export interface Fix {
  readonly title: Localized;
  readonly edits: readonly TextEdit[];
  readonly preferred?: boolean;
  /** Cannot change the meaning: may be part of `source.fixAll.tenmatsu`. */
  readonly safe?: boolean;
}

/**
 * A rule's own proof. The marked stretch 《…》 is what a reader would want underlined; several may be marked.
 * A text without a mark must draw nothing, and says why.
 */
export interface Example {
  readonly lang: Lang;
  /** Document type id; `incident-report` where left out. */
  readonly doc?: string;
  /** Section heading; the rule's first section where left out. */
  readonly section?: string;
  /** The `.tenmatsu.yaml` under which it holds; none where left out. */
  readonly config?: string;
  readonly text: string;
  /** Why this text is right. Required on a text without a mark. */
  readonly why?: Localized;
  /** A better wording of a marked text, shown as OK. Must itself draw nothing. */
  readonly ok?: string;
}

export interface RuleTexts {
  /** A few words, for lists and the docs. */
  readonly name: Localized;
  /** What is wrong; the first clause stands alone. */
  readonly message: Localized;
  /** Why it costs trust, and what to write instead. */
  readonly reason: Localized;
}

interface RuleBase {
  readonly id: string;
  readonly level: Level;
  readonly texts: RuleTexts;
  /** Some of its fixes are `safe`. The command line asks these rules alone: making a fix may cost more than finding the fault. */
  readonly safelyFixable?: boolean;
  /** Pure; edits hold for the given document only. */
  readonly fixes?: (finding: Finding, document: TenmatsuDocument, clock: Clock) => readonly Fix[];
}

/** Where a phrase rule looks. Each list that is left out means everywhere. */
export interface Scope {
  readonly docs?: readonly string[];
  readonly exceptDocs?: readonly string[];
  readonly roles?: readonly SectionRole[];
  readonly exceptRoles?: readonly SectionRole[];
}

/**
 * Runs once for each sentence, for each language it has a check for. Pure, so results are cached. A check may read the sentence's
 * passage with its parents, lead, children, row and direct neighbours (`previous`, `next`), the titles and roles of its
 * section and those around it, and the document's type. One that reads more of the section says so.
 */
export interface PhraseRule extends RuleBase {
  readonly kind: 'phrase';
  readonly scope: Scope;
  /** `section`: the check reads `section.passages`; any change in the section runs it again. `passage` where left out. */
  readonly context?: 'passage' | 'section';
  readonly check: Readonly<Partial<Record<Lang, (sentence: Sentence) => Iterable<PhraseHit>>>>;
}

/** Offsets in the sentence's normalised text; the engine turns them into offsets of the document. */
export interface PhraseHit {
  readonly start: number;
  readonly end: number;
  readonly message?: Localized;
  readonly data?: Readonly<Record<string, string>>;
}

/** Runs once for a document. */
export interface StructureRule extends RuleBase {
  readonly kind: 'structure';
  /** Runs for documents of no known type too. */
  readonly anyType?: boolean;
  readonly check: (document: TenmatsuDocument, clock: Clock) => Iterable<Hit>;
}

/** Runs after all others, over what the suppression comments did. */
export interface SuppressionRule extends RuleBase {
  readonly kind: 'suppression';
  readonly check: (uses: readonly SuppressionUse[]) => Iterable<Hit>;
}

/** One rule named in a suppression comment, or a comment that names none. */
export interface SuppressionUse {
  /** The rule's id in the comment; the whole comment where it names none. */
  readonly range: Range;
  readonly ruleId: string | undefined;
  readonly reason: string;
  /** `unknown`: no such rule. `stale`: there was nothing to suppress. `unchecked`: the rule did not run. */
  readonly state: 'used' | 'stale' | 'unknown' | 'unchecked';
}

export type Rule = PhraseRule | StructureRule | SuppressionRule;
export type { Section, Sentence, TenmatsuDocument };
