import type { Example } from '../../lint/rule';
import { hits, passes } from './part';

export const examples: readonly Example[] = [
  ...hits(
    { doc: 'postmortem', section: 'Cause' },
    [
      'The cache was 《presumably》 cleared by the deploy.',
      'The cache was cleared by the deploy of 14:02, as its log shows.',
    ],
    'It 《looks as if》 two workers picked up the same job.',
    [
      'We 《suspect》 a race between the two cron jobs.',
      'Hypothesis: a race between the two cron jobs. Ken replays the log by Wednesday.',
    ],
    'A bad cable 《might have caused》 the flapping.',
    'The failure 《seems to be related》 to the new driver.',
    'The 《most likely cause》 is a full disk.',
    '《Our best guess is》 that the DNS cache held the old address.',
    'DNS 《could be to blame》.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Facts' },
    'The disk 《should be fine》 now.',
    'The bucket policy was 《likely》 changed on Friday.',
    'The replica 《must have run》 out of space around 3 a.m.',
    'Traffic 《reportedly》 came from one region.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Cause' },
    'The patient 《must have》 received the wrong tray at noon.',
    'The fire was 《apparently》 started by a toaster.',
    '《It is thought》 that a marten bit the cable.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Impact' },
    'The spill 《probably》 reached the brook.',
    '《I believe》 nobody else was affected.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Facts' },
    'Your luggage 《could have been》 loaded onto the wrong belt.',
    '《To the best of our knowledge》, no other guest was affected.',
  ),
  ...hits(
    { doc: 'one-on-one', section: 'Facts' },
    '《Maybe》 the mail went to the old list.',
    '《I guess》 the client has already read it.',
    '《Pretty sure》 nobody opened it before Monday.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Cause' },
    '《It appears that》 the decimal point was lost in the import.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Facts' },
    'The thermometer 《is said to have》 shown the wrong value.',
  ),
  ...passes(
    { ja: '未確定と確認日がある', en: 'Marked as open, with the time of the check' },
    { doc: 'postmortem', section: 'Cause' },
    'Hypothesis: a race between the two cron jobs. Ken replays the log by Wednesday.',
    'Unconfirmed: the base image may have been rebuilt at 05:50. Mei compares digests by Thursday noon.',
    'The cause is under investigation; we will report on 22 September.',
  ),
  ...passes(
    { ja: '確かめてある', en: 'Confirmed' },
    { doc: 'incident-report', section: 'Cause' },
    'The fire was started by a toaster, as the fire service confirmed on 4 June.',
    'A marten bit the cable; its hair was found on the insulation.',
    'The flapping was caused by a bad cable on port 7.',
  ),
  ...passes(
    { ja: '当時の認識', en: 'What was believed then' },
    { doc: 'postmortem', section: 'Cause' },
    'I thought the flag was off in production.',
    'We believed the replica was in sync and promoted it.',
    'At first it looked like a bug in the app, but it was the carrier.',
    'We assumed that the bucket policy had not changed.',
  ),
  ...passes(
    { ja: '本来あるべき動作との対比', en: 'What should have been, against what was' },
    { doc: 'postmortem', section: 'Facts' },
    'The new endpoint should have returned 404; it returned 200 with an empty body.',
    'The purge should have left the archive alone; it deleted 212 episodes.',
  ),
  ...passes(
    { ja: '許可・月・能力', en: 'Permission, month or ability' },
    { doc: 'postmortem', section: 'Facts' },
    'The user may set a limit between 1 and 500.',
    'The limit was raised in May.',
    'The bridge may be crossed by one lorry at a time.',
    'The pump could not be started by hand.',
  ),
  ...passes(
    { ja: '要件', en: 'A requirement' },
    { doc: 'postmortem', section: 'Facts' },
    'At that point the replica must have 40 GB free or it refuses the import.',
    'Every image must carry a digest.',
  ),
  ...passes(
    { ja: '見えること', en: 'Seen, not guessed' },
    { doc: 'incident-report', section: 'Facts' },
    'A brown film appears on the filter at low temperatures.',
    'The certificate appears in the inventory under another name.',
  ),
  ...passes(
    { ja: '自分の原因の分析', en: "One's own cause, owned" },
    { doc: 'one-on-one', section: 'Cause' },
    'I think I underestimated the migration.',
  ),
  ...passes(
    { ja: '提案への意見', en: 'An opinion on a proposal' },
    { doc: 'incident-report', section: 'Permanent measures' },
    'I think we should buy a second scanner by June.',
  ),
];
