import type { Rule } from '../lint/rule';
import { actionIncomplete } from './action-incomplete';
import { alternativesTooFew } from './alternatives-too-few';
import { attentionOnly } from './attention-only';
import { causeSystemicMissing } from './cause-systemic-missing';
import { contactMissing } from './contact-missing';
import { decisionInChat } from './decision-in-chat';
import { defenceLayerMissing } from './defence-layer-missing';
import { dilutedResponsibility } from './diluted-responsibility';
import { excuse } from './excuse';
import { factWithoutSource } from './fact-without-source';
import { frontMatter } from './front-matter';
import { hollowApology } from './hollow-apology';
import { impactWithoutNumber } from './impact-without-number';
import { leadingIndicatorMissing } from './leading-indicator-missing';
import { letterForm } from './letter-form';
import { loadedTerm } from './loaded-term';
import { minimization } from './minimization';
import { missingDeadline } from './missing-deadline';
import { nextActionMissing } from './next-action-missing';
import { nextNoticeMissing } from './next-notice-missing';
import { overPromise } from './over-promise';
import { personalBlame } from './personal-blame';
import { placeholderLeft } from './placeholder-left';
import { relativeTime } from './relative-time';
import { replyHasReasons } from './reply-has-reasons';
import { reportLength } from './report-length';
import { requestIncomplete } from './request-incomplete';
import { sectionEmpty } from './section-empty';
import { sectionMissing } from './section-missing';
import { sectionOrder } from './section-order';
import { selfAttack } from './self-attack';
import { speculationAsFact } from './speculation-as-fact';
import { suppression } from './suppression';
import { teamPhrase } from './team-phrase';
import { timelineGap } from './timeline-gap';
import { timelineOrder } from './timeline-order';
import { timelineZone } from './timeline-zone';
import { vagueCommitment } from './vague-commitment';
import { vagueQuantity } from './vague-quantity';
import { vagueTime } from './vague-time';

/** Every rule, in the order of the documentation: what is written, what is missing, and the comments that silence them. */
export const rules: readonly Rule[] = [
  vagueCommitment,
  missingDeadline,
  vagueTime,
  vagueQuantity,
  attentionOnly,
  speculationAsFact,
  dilutedResponsibility,
  excuse,
  minimization,
  personalBlame,
  hollowApology,
  selfAttack,
  overPromise,
  relativeTime,
  loadedTerm,
  letterForm,
  teamPhrase,
  sectionMissing,
  sectionOrder,
  sectionEmpty,
  placeholderLeft,
  reportLength,
  impactWithoutNumber,
  factWithoutSource,
  causeSystemicMissing,
  defenceLayerMissing,
  actionIncomplete,
  timelineOrder,
  timelineGap,
  timelineZone,
  requestIncomplete,
  nextNoticeMissing,
  nextActionMissing,
  contactMissing,
  alternativesTooFew,
  replyHasReasons,
  leadingIndicatorMissing,
  decisionInChat,
  frontMatter,
  suppression,
];
