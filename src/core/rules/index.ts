import type { Rule } from '../lint/rule';
import { attentionOnly } from './attention-only';
import { frontMatter } from './front-matter';
import { missingDeadline } from './missing-deadline';
import { placeholderLeft } from './placeholder-left';
import { sectionMissing } from './section-missing';
import { suppression } from './suppression';
import { vagueCommitment } from './vague-commitment';
import { vagueTime } from './vague-time';

/** Every rule, in the order of the documentation: what is written, what is missing, and the comments that silence them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  missingDeadline,
  vagueTime,
  attentionOnly,
  sectionMissing,
  placeholderLeft,
  frontMatter,
  suppression,
];
