import type { Level } from '../lint/rule';
import type { MilestoneId } from '../templates/metadata';

/** What the incident's views need to know about one of its documents. */
export interface DocumentSummary {
  /** Document type id. */
  readonly type: string;
  /** Path below the incident's folder, with `/`. Unique within the incident. */
  readonly name: string;
  /** The milestone it says it is for (`milestone: 60d`), where its type is asked for more than once. */
  readonly milestone?: MilestoneId;
  /** How many findings of each level its own checks have. */
  readonly findings: Readonly<Record<Level, number>>;
  /** How many of its required sections nothing has been written in yet. */
  readonly unwritten: number;
}
