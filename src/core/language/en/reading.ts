import type { Sentence } from '../../document/model';
import { commitmentsOf } from './commitment';
import type { Commitment } from './commitment';
import { bareVerbOf } from './bare-verb';
import type { BareVerb } from './bare-verb';
import { deadlinesOf, isDated } from './deadline';
import { findLast } from './find-last';
import { fold } from './fold';
import { trigramsOf } from './phrase-set';
import type { SectionRole } from '../../templates/metadata';
import type { TimeExpression } from './time-expressions';
import { timeExpressions } from './time-expressions';
import type { Token } from './tokens';
import { tokenize } from './tokens';
import type { Subject } from './subject';
import { subjectOf } from './subject';
import type { VerbGroup } from './verb-groups';
import { verbGroups } from './verb-groups';

/**
 * What is understood of one English sentence. Every part is worked out once, when a rule first asks for it; all
 * offsets count in the sentence's text.
 */
export class Reading {
  readonly text: string;
  readonly folded: string;
  readonly sentence: Sentence | undefined;
  readonly #memo = new Map<string, unknown>();

  constructor(text: string, sentence?: Sentence) {
    this.text = text;
    this.folded = fold(text);
    this.sentence = sentence;
  }

  /** Numbered once for all sets of phrases. */
  get trigrams(): Int32Array {
    return this.#once('trigrams', () => trigramsOf(this.folded));
  }

  get role(): SectionRole {
    return this.sentence?.passage.section.role ?? 'other';
  }

  /** In a section of measures, actions or a summary of them: where what is to be done is promised. */
  get inMeasures(): boolean {
    return MEASURES.has(this.role);
  }

  get tokens(): readonly Token[] {
    return this.#once('tokens', () => tokenize(this.text, this.folded));
  }

  get groups(): readonly VerbGroup[] {
    return this.#once('groups', () => verbGroups(this.tokens));
  }

  get times(): readonly TimeExpression[] {
    return this.#once('times', () => timeExpressions(this.folded));
  }

  /** Times by which the sentence's own action is to be done. */
  get deadlines(): readonly TimeExpression[] {
    return this.#once('deadlines', () => deadlinesOf(this));
  }

  /** Dated by the sentence itself or by what encloses it. */
  get dated(): boolean {
    return this.#once('dated', () => isDated(this));
  }

  /** "Replace the valve", "Mei to replace the valve", "Replacing the valve" at the head of an item, a cell or behind a label. */
  get bareVerb(): BareVerb | undefined {
    return this.#once('bareVerb', () => bareVerbOf(this));
  }

  /** What the writer's side says it will do. */
  get commitments(): readonly Commitment[] {
    return this.#once('commitments', () => commitmentsOf(this));
  }

  subject(group: VerbGroup): Subject {
    return this.#once(`subject ${group.first}`, () => subjectOf(this.tokens, group));
  }

  /** Start of the clause around an offset: behind the last semicolon, colon, dash or bracket. */
  clauseStart(offset: number): number {
    for (let at = offset - 1; at >= 0; at--) if (this.#endsClause(at)) return at + 1;
    return 0;
  }

  /** End of the clause around an offset. */
  clauseEnd(offset: number): number {
    for (let at = offset; at < this.folded.length; at++) if (this.#endsClause(at)) return at;
    return this.folded.length;
  }

  /** A colon between digits belongs to a clock time. */
  #endsClause(at: number): boolean {
    const mark = this.folded.charAt(at);
    if (!CLAUSE_END.includes(mark)) return false;
    return mark !== ':' || !/^\d:\d/.test(this.folded.slice(at - 1, at + 2));
  }

  /** The verb group that governs an offset: the nearest before it in its clause, else the first after it. */
  governing(offset: number): VerbGroup | undefined {
    const clause = this.clauseStart(offset);
    return (
      findLast(this.groups, (group) => group.start <= offset && group.start >= clause) ??
      this.groups.find((group) => group.start >= offset)
    );
  }

  tokensBetween(start: number, end: number): number {
    return this.tokens.filter((token) => token.start >= start && token.end <= end).length;
  }

  #once<T>(key: string, work: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, work());
    return this.#memo.get(key) as T;
  }
}

const CLAUSE_END = ';:()|–—';
const MEASURES: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'interim-measures',
  'permanent-measures',
  'prevention',
  'actions',
  'next-steps',
  'conclusion',
  'next-notice',
]);

const readings = new WeakMap<Sentence, Reading>();

/** The reading of a sentence, shared by all rules. */
export function read(sentence: Sentence): Reading {
  let reading = readings.get(sentence);
  if (!reading) {
    reading = new Reading(sentence.text, sentence);
    readings.set(sentence, reading);
  }
  return reading;
}

/** The reading of a text that is no sentence of a document, such as a heading. */
export function readText(text: string): Reading {
  return new Reading(text);
}
