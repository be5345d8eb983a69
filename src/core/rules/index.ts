import type { Rule } from '../lint/rule';
import { actionIncomplete } from './action-incomplete';
import { attentionOnly } from './attention-only';
import { causeSystemicMissing } from './cause-systemic-missing';
import { contactMissing } from './contact-missing';
import { defenceLayerMissing } from './defence-layer-missing';
import { frontMatter } from './front-matter';
import { impactWithoutNumber } from './impact-without-number';
import { missingDeadline } from './missing-deadline';
import { nextActionMissing } from './next-action-missing';
import { nextNoticeMissing } from './next-notice-missing';
import { placeholderLeft } from './placeholder-left';
import { requestIncomplete } from './request-incomplete';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { sectionOrder } from './section-order';
import { suppression } from './suppression';
import { timelineOrder } from './timeline-order';
import { vagueCommitment } from './vague-commitment';
import { vagueTime } from './vague-time';

/** Every rule, in the order of the documentation: what is written, what is missing, and the comments that silence them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  missingDeadline,
  vagueTime,
  attentionOnly,
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  placeholderLeft,
  impactWithoutNumber,
  causeSystemicMissing,
  defenceLayerMissing,
  actionIncomplete,
  timelineOrder,
  requestIncomplete,
  nextNoticeMissing,
  nextActionMissing,
  contactMissing,
  frontMatter,
  suppression,
];
