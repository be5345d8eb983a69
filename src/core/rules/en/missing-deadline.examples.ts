import type { Example } from '../../lint/rule';
import { hits, passes } from './part';

export const examples: readonly Example[] = [
  ...hits(
    { doc: 'postmortem', section: 'Permanent measures' },
    [
      "We're going to 《split》 the billing job into four smaller ones.",
      'We split the billing job into four smaller ones by 12 June.',
    ],
    ['- 《Migrate》 the session store to Redis 7', '- Migrate the session store to Redis 7 (Priya, 30 June)'],
    '- Priya to 《write》 an integration test for the refund path',
    'The hard-coded retry limit 《is going to be moved》 into configuration.',
    '- [ ] 《Rotate》 the signing keys (Tomas)',
    '- 《Render》 the policy JSON in the pull request',
    '- [ ] 《Page》 the owner instead of the mailing list',
    "We're 《moving》 the exports to another region.",
    'The exports 《will move》 to another region.',
    '- 《Alert》 on certificates with less than 21 days left',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Permanent measures' },
    'A second lifeguard 《will be posted》 at the deep end.',
    'The maintenance team 《is replacing》 the worn belts on line 4.',
    'The worn belts on line 4 《are being replaced》.',
    'We 《will reimburse》 every passenger who was stranded on 14 February.',
    '《Installation of》 a second alarm at the filter station.',
    'The depot plans to 《fit》 reversing cameras on all 23 lorries.',
    'The second generator 《is to be installed》 beside the first one.',
    'The wiring of hall 2 《shall be renewed》.',
    'The council 《will publish》 a new flood map, with the brook of 2019 included.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Permanent measures' },
    "We'll 《credit》 the two months you were overcharged to your account.",
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Summary' },
    'A detailed report 《will follow》.',
    'We 《will replace》 your meter free of charge.',
  ),
  ...hits(
    { doc: 'one-on-one', section: 'Prevention' },
    "I'll 《ask》 Dana to walk me through the release steps.",
    'I 《will delete》 the old list from the share.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Interim measures' },
    'The ward 《will borrow》 two infusion pumps from the neighbouring clinic.',
    'The old siren 《will be tested》 and put back on the roof.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Action items' },
    '- 《Adding》 a canary stage to the deploy',
    '- 《Set》 the alert threshold to 80 %',
    '- 《Backfill》 the orders of 1 to 9 March',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Interim measures' },
    'Our technician 《will call》 you to agree on a date.',
  ),
  ...passes(
    { ja: '期限がある', en: 'A date or period dates the act' },
    { doc: 'incident-report', section: 'Permanent measures' },
    'The depot plans to fit reversing cameras on all 23 lorries in the third quarter.',
    'The roof will be repaired in the week of 3 March.',
    'Within ten working days we will send every family a corrected certificate.',
    'The second exit will be built before the autumn term.',
  ),
  ...passes(
    { ja: '表の行に期限がある', en: 'Dated in the row' },
    { doc: 'postmortem', section: 'Permanent measures' },
    '| Action | Owner | Due |\n|---|---|---|\n| Rotate the signing keys | Tomas | 14 June |',
    '| Action | Owner | Due |\n|---|---|---|\n| Add a canary stage | Noor | end of June |',
  ),
  ...passes(
    { ja: 'リストの前置きに期限がある', en: 'Dated by the lead of the list' },
    { doc: 'postmortem', section: 'Permanent measures' },
    'By 30 September we will do the following:\n\n- Split the billing job\n- Add an alert on its queue',
  ),
  ...passes(
    { ja: '次の文に期限がある', en: 'Dated in the next sentence' },
    { doc: 'postmortem', section: 'Permanent measures' },
    'We will split the billing job into four. Due on 4 July.',
  ),
  ...passes(
    { ja: '済んでいる', en: 'Done' },
    { doc: 'postmortem', section: 'Permanent measures' },
    '- [x] Rotate the signing keys',
    'The old hosts have been switched off.',
    'Alert threshold set to 80 %.',
  ),
  ...passes(
    { ja: 'きっかけのある行動ルール', en: 'A rule with a trigger' },
    { doc: 'incident-report', section: 'Prevention' },
    'If the siren fails again, the fire brigade will drive through the streets with loudspeakers.',
    'Whenever the level passes 3 m, the gate will be opened.',
    'Parcels that weigh more than 20 kg will be handled by two people.',
  ),
  ...passes(
    { ja: '続いている運用', en: 'A standing operation' },
    { doc: 'incident-report', section: 'Prevention' },
    'Every siren will be tested on the first Monday of each month.',
    'Bottled water is handed out at the town hall every day from 8 to 18.',
  ),
  ...passes(
    { ja: 'システムの動作', en: 'Behaviour of a system' },
    { doc: 'postmortem', section: 'Permanent measures' },
    'The loader will refuse any manifest without a checksum.',
    'When a deploy fails, the pipeline will roll it back and page the owner.',
  ),
  ...passes(
    { ja: '第三者の行動', en: 'Done by a third party' },
    { doc: 'incident-report', section: 'Permanent measures' },
    'The insurer will send an assessor.',
    'The vendor will look into the firmware.',
  ),
  ...passes(
    { ja: '読み手のこと', en: 'What the reader gets or does' },
    { doc: 'apology-mail', section: 'Interim measures' },
    'You will find the voucher in your account.',
  ),
];
