// Every rule's own examples. Apart from the rules, so that an editor loads them only to explain a finding.
import type { Example } from '../lint/rule';
import { examples as actionIncomplete } from './action-incomplete.examples';
import { examples as alternativesTooFew } from './alternatives-too-few.examples';
import { examples as causeSystemicMissing } from './cause-systemic-missing.examples';
import { examples as contactMissing } from './contact-missing.examples';
import { examples as decisionInChat } from './decision-in-chat.examples';
import { examples as defenceLayerMissing } from './defence-layer-missing.examples';
import { examples as enAttentionOnly } from './en/attention-only.examples';
import { examples as enDilutedResponsibility } from './en/diluted-responsibility.examples';
import { examples as enExcuse } from './en/excuse.examples';
import { examples as enHollowApology } from './en/hollow-apology.examples';
import { examples as enLoadedTerm } from './en/loaded-term.examples';
import { examples as enMinimization } from './en/minimization.examples';
import { examples as enMissingDeadline } from './en/missing-deadline.examples';
import { examples as enOverPromise } from './en/over-promise.examples';
import { examples as enPersonalBlame } from './en/personal-blame.examples';
import { examples as enRelativeTime } from './en/relative-time.examples';
import { examples as enSelfAttack } from './en/self-attack.examples';
import { examples as enSpeculationAsFact } from './en/speculation-as-fact.examples';
import { examples as enVagueCommitment } from './en/vague-commitment.examples';
import { examples as enVagueQuantity } from './en/vague-quantity.examples';
import { examples as enVagueTime } from './en/vague-time.examples';
import { examples as factWithoutSource } from './fact-without-source.examples';
import { examples as frontMatter } from './front-matter.examples';
import { examples as impactWithoutNumber } from './impact-without-number.examples';
import { examples as jaAttentionOnly } from './ja/attention-only.examples';
import { examples as jaDilutedResponsibility } from './ja/diluted-responsibility.examples';
import { examples as jaExcuse } from './ja/excuse.examples';
import { examples as jaHollowApology } from './ja/hollow-apology.examples';
import { examples as jaLoadedTerm } from './ja/loaded-term.examples';
import { examples as jaMinimization } from './ja/minimization.examples';
import { examples as jaMissingDeadline } from './ja/missing-deadline.examples';
import { examples as jaOverPromise } from './ja/over-promise.examples';
import { examples as jaPersonalBlame } from './ja/personal-blame.examples';
import { examples as jaRelativeTime } from './ja/relative-time.examples';
import { examples as jaSelfAttack } from './ja/self-attack.examples';
import { examples as jaSpeculationAsFact } from './ja/speculation-as-fact.examples';
import { examples as jaVagueCommitment } from './ja/vague-commitment.examples';
import { examples as jaVagueQuantity } from './ja/vague-quantity.examples';
import { examples as jaVagueTime } from './ja/vague-time.examples';
import { examples as leadingIndicatorMissing } from './leading-indicator-missing.examples';
import { examples as letterForm } from './letter-form.examples';
import { examples as nextActionMissing } from './next-action-missing.examples';
import { examples as nextNoticeMissing } from './next-notice-missing.examples';
import { examples as placeholderLeft } from './placeholder-left.examples';
import { examples as replyHasReasons } from './reply-has-reasons.examples';
import { examples as reportLength } from './report-length.examples';
import { examples as requestIncomplete } from './request-incomplete.examples';
import { examples as sectionEmpty } from './section-empty.examples';
import { examples as sectionMissing } from './section-missing.examples';
import { examples as sectionOrder } from './section-order.examples';
import { examples as suppression } from './suppression.examples';
import { examples as teamPhrase } from './team-phrase.examples';
import { examples as timelineGap } from './timeline-gap.examples';
import { examples as timelineOrder } from './timeline-order.examples';
import { examples as timelineZone } from './timeline-zone.examples';

/** By rule id; a rule without examples fails the tests. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  'action-incomplete': actionIncomplete,
  'alternatives-too-few': alternativesTooFew,
  'attention-only': [...jaAttentionOnly, ...enAttentionOnly],
  'cause-systemic-missing': causeSystemicMissing,
  'contact-missing': contactMissing,
  'decision-in-chat': decisionInChat,
  'defence-layer-missing': defenceLayerMissing,
  'diluted-responsibility': [...jaDilutedResponsibility, ...enDilutedResponsibility],
  excuse: [...jaExcuse, ...enExcuse],
  'fact-without-source': factWithoutSource,
  'front-matter': frontMatter,
  'hollow-apology': [...jaHollowApology, ...enHollowApology],
  'impact-without-number': impactWithoutNumber,
  'leading-indicator-missing': leadingIndicatorMissing,
  'letter-form': letterForm,
  'loaded-term': [...jaLoadedTerm, ...enLoadedTerm],
  minimization: [...jaMinimization, ...enMinimization],
  'missing-deadline': [...jaMissingDeadline, ...enMissingDeadline],
  'next-action-missing': nextActionMissing,
  'next-notice-missing': nextNoticeMissing,
  'over-promise': [...jaOverPromise, ...enOverPromise],
  'personal-blame': [...jaPersonalBlame, ...enPersonalBlame],
  'placeholder-left': placeholderLeft,
  'relative-time': [...jaRelativeTime, ...enRelativeTime],
  'reply-has-reasons': replyHasReasons,
  'report-length': reportLength,
  'request-incomplete': requestIncomplete,
  'section-empty': sectionEmpty,
  'section-missing': sectionMissing,
  'section-order': sectionOrder,
  'self-attack': [...jaSelfAttack, ...enSelfAttack],
  'speculation-as-fact': [...jaSpeculationAsFact, ...enSpeculationAsFact],
  suppression: suppression,
  'team-phrase': teamPhrase,
  'timeline-gap': timelineGap,
  'timeline-order': timelineOrder,
  'timeline-zone': timelineZone,
  'vague-commitment': [...jaVagueCommitment, ...enVagueCommitment],
  'vague-quantity': [...jaVagueQuantity, ...enVagueQuantity],
  'vague-time': [...jaVagueTime, ...enVagueTime],
};
