import type { Example } from '../../lint/rule';
import { hits, passes } from './part';

export const examples: readonly Example[] = [
  ...hits(
    { doc: 'postmortem', section: 'Impact' },
    [
      'It was 《just a cosmetic bug》 in the invoice footer.',
      'The footer of 212 invoices showed the old address.',
    ],
    '《Luckily》, the nightly backup had finished an hour before.',
    [
      'The outage had 《little impact》 on revenue.',
      'The outage cost 2,100 euros, 0.3 % of the revenue of the day.',
    ],
    'It was a 《relatively small》 incident.',
    'The damage was 《negligible》.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Summary' },
    'A 《minor hiccup》 in the payment flow was fixed at 10:20.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Impact' },
    '《Only three》 households complained.',
    'There was 《no serious damage》 to the building.',
    'This was 《an isolated incident》.',
    '《Nobody was seriously》 hurt.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Summary' },
    '《As a precaution》, we have closed the swimming pool.',
    '《Out of an abundance of caution》 we reset your password.',
    '《There is no cause for concern》.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Facts' },
    'The delay was 《not particularly serious》, as you arrived before noon.',
  ),
  ...hits({ doc: 'apology-mail', section: 'Responsibility' }, '《These things happen》 when it is busy.'),
  ...hits(
    { doc: 'one-on-one', section: 'Impact' },
    '《At least nobody》 outside the team noticed.',
    'It 《could have been worse》.',
    '《It was only one page》.',
    'It was 《no more than a typo》, really.',
  ),
  ...hits({ doc: 'incident-report', section: 'Facts' }, 'The smell was 《barely noticeable》.'),
  ...hits(
    { doc: 'apology-mail', section: 'Impact' },
    '《Only a tiny fraction》 of our customers received a wrong bill.',
    'The delay was 《only a matter of》 minutes.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Reflection' },
    '《Thankfully》 the customers were asleep.',
    'We got 《lucky》 that it happened at night.',
  ),
  ...passes(
    { ja: '数と母数がある', en: 'Figure and whole are given' },
    { doc: 'postmortem', section: 'Impact' },
    'Only 12 of 5,600 riders were locked out, for nine minutes at the longest.',
    'Only one merchant out of 640 asked for a refund.',
    'The outage cost 2,100 euros, 0.3 % of the revenue of the day.',
    '118 of 46,000 customers received a wrong bill.',
  ),
  ...passes(
    { ja: '事実', en: 'A plain fact' },
    { doc: 'incident-report', section: 'Impact' },
    'The delay was 47 minutes.',
    'Two people were hurt, one of them seriously.',
    'Legal had to reprint 200 contracts.',
    'No payment was lost or charged twice.',
  ),
  ...passes(
    { ja: '別の意味', en: 'A technical or other sense' },
    { doc: 'postmortem', section: 'Facts' },
    'A minor release, 4.2.1, went out at 11:30.',
    'Access to the bucket is limited to the build account.',
    'Flow is limited to 40 litres a minute by a fixed plate.',
    'A minor was among the passengers.',
    'The limited-edition stamps were sold out within an hour.',
    'The isolated network has no route to the internet.',
  ),
  ...passes(
    { ja: '検知の穴を認めた幸運', en: 'Luck, owned as a gap in detection' },
    { doc: 'postmortem', section: 'Reflection' },
    'It was luck that Mei was looking at the graph; no alert covers that feed.',
    'We were lucky: the backup had finished an hour before, and nothing checks that it does.',
  ),
  ...passes(
    { ja: '自分の言葉の撤回', en: "One's own words taken back" },
    { doc: 'one-on-one', section: 'Responsibility' },
    'I called it "just a typo" in the channel. The typo was in the price.',
    'Thinking it was nothing much and not reporting it was my mistake.',
  ),
  ...passes(
    { ja: '退けている', en: 'Refused' },
    { doc: 'postmortem', section: 'Judgement' },
    'We did not write it off as bad luck and tested the 22 machines with the same part.',
  ),
  ...passes(
    { ja: '備え', en: 'A spare kept for the case' },
    { doc: 'postmortem', section: 'Facts' },
    'The data was restored from a snapshot kept as a precaution.',
  ),
];
