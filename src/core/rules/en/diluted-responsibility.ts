import { dilutions } from '../../language/en/responsibility';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* dilutions(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'incident-report', section: 'Responsibility' },
      [
        '《Mistakes were made》 in the handling of the complaint.',
        'Our ward made two mistakes in the handling of the complaint.',
      ],
      ['《The letter was not forwarded》.', 'The registry did not forward the letter.'],
      '《The supplier ought to have》 told us about the recall.',
      '《Warnings were not heeded》.',
      '《The caterer bears》 full responsibility; the school was not involved.',
      '《The soup was served》 too cold.',
      '《No one in particular》 was in charge of the key.',
      '《Responsibility lies》 with several parties.',
      '《The painting was hung》 without a hook lock.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Cause' },
      '《An oversight occurred》 during the handover.',
      '《Communication between the two wards was insufficient》.',
      '《A breakdown in communication》 between kitchen and office led to the late recall.',
      '《Different understandings》 of the contract led to the gap.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Responsibility' },
      '《Due to a communication breakdown》 your child was not collected.',
      '《Your request was overlooked》.',
      '《Your meter was misread》.',
      '《The reading company should have noticed》 the decimal point.',
      '《The airport operator did not provide》 a gate.',
      '《You were not kept informed》.',
    ),
    ...hits({ doc: 'apology-mail', section: 'Apology' }, '《Things did not go》 as they should have.'),
    ...hits({ doc: 'apology-mail', section: 'Cause' }, '《Your file was misplaced》.'),
    ...hits(
      { doc: 'one-on-one', section: 'Responsibility' },
      '《The ball was dropped》 somewhere between design and build.',
      '《The client misunderstood》 the offer.',
      '《The file got sent》 without the annex.',
    ),
    ...hits(
      { doc: 'postmortem', section: 'Cause' },
      '《There was confusion》 about who owns the alert.',
      '《Somehow the policy got lost》 in the migration.',
    ),
    ...hits(
      { doc: 'postmortem', section: 'Responsibility' },
      '《The cloud provider is to blame》 for the lost disk.',
      '《The vendor failed to give》 proper notice.',
      '《Alerts were ignored》.',
      '《It was assumed that》 another team would renew it.',
    ),
    ...passes(
      { ja: '主体が書かれている', en: "The writer's side takes it" },
      { doc: 'apology-mail', section: 'Responsibility' },
      'We misread your meter twice and sent you the bill without a check.',
      'We overlooked your request.',
      'The misunderstanding was mine: I booked you in for the 16th, and your form says the 18th.',
      'Our driver had the old list, and your child was not collected.',
      'We used a wrong address.',
    ),
    ...passes(
      { ja: '組織が書かれている', en: 'The organisation is named' },
      { doc: 'incident-report', section: 'Responsibility' },
      'Our ward made two mistakes in the handling of the complaint.',
      'The registry did not forward the letter.',
      'The admissions office set the limit, and it ran no load test.',
      'Our fitters hung the painting without a hook lock.',
    ),
    ...passes(
      { ja: '仕組みを示す受け身', en: 'A passive with its mechanism' },
      { doc: 'postmortem', section: 'Cause' },
      'The feed was emptied by the purge job, which matches on prefix.',
      'The config was loaded twice because two units start it.',
      'The index was dropped by migration 212, which ran before the backfill.',
      'The valve was installed the wrong way round; its two ends look the same.',
    ),
    ...passes(
      { ja: '時系列の事実', en: 'A plain fact in time' },
      { doc: 'incident-report', section: 'Facts' },
      'The gate was opened at 14:02 and closed at 14:20.',
      'The second reading was not taken.',
      'The road was closed by the police at 17:05.',
      'Your room had been given to another guest.',
    ),
    ...passes(
      { ja: '引用', en: 'A quoted text' },
      { doc: 'postmortem', section: 'Facts' },
      'Riders saw "An error occurred, try again" on the unlock screen.',
    ),
    ...passes(
      { ja: '自社の不作為を認めている', en: 'Others told, and we did not act' },
      { doc: 'incident-report', section: 'Responsibility' },
      'The supplier told us about the recall on 4 May, and we did not act on it.',
      'The caterer is our contractor; we chose it and did not audit it.',
    ),
  ],
};
