import type { Example } from '../../lint/rule';
import { hits, passes } from './part';

export const examples: readonly Example[] = [
  ...hits(
    { doc: 'apology-mail', section: 'Summary' },
    'We 《are taking this matter very seriously》.',
    [
      'We 《will do everything in our power to》 regain your trust.',
      'On 12 May we publish the results of the inspection of all 14 lifts.',
    ],
    'We 《hear your concerns and will act on them》.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Prevention' },
    'We 《endeavour》 to provide the best possible service to every guest.',
    [
      'We 《are working hard to》 prevent such delays.',
      'From 1 June a second crew is on standby at each base.',
    ],
    'We 《will strive for》 smoother handovers between shifts.',
    'We 《will optimise our billing process》.',
    'We 《are continuously working》 on our punctuality.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Prevention' },
    'The school 《intends to strengthen》 its emergency procedures.',
    'The council 《will continue to improve》 the way it informs residents.',
    "The council's approach to road closures 《will be reviewed》.",
    '- 《Improvement of》 communication between wards',
    '- 《Strengthening》 the cooperation with the fire service',
    '- 《Examine》 whether the second pump is needed by 30 June',
    'The town 《strives to》 keep its citizens informed.',
    'The control room 《will work more closely》 with the fire brigade.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Prevention' },
    'The team 《is considering》 a move to another queue.',
  ),
  ...hits(
    { doc: 'one-on-one', section: 'Prevention' },
    'I 《will try to》 communicate better.',
    "I'm 《going to work on》 my estimates.",
    'I 《will do my best》 to deserve your trust.',
  ),
  ...hits(
    { doc: 'incident-report', section: 'Permanent measures' },
    'Appropriate measures 《will be taken》 to avoid a repetition.',
    'The school board 《wants to rethink》 school meals.',
    'We shall 《make every endeavor》 to serve safe meals.',
  ),
  ...hits(
    { doc: 'apology-mail', section: 'Conclusion' },
    'We 《remain committed to》 your safety.',
    'We 《value your feedback and will take it on board》.',
  ),
  ...hits({ doc: 'postmortem', section: 'Action items' }, '- 《Look at》 our incident process'),
  ...hits(
    { doc: 'incident-report', section: 'Summary' },
    '《The hospital is exploring options》 for a second generator.',
  ),
  ...hits(
    { doc: 'postmortem', section: 'Permanent measures' },
    '- 《Consider》 moving the exports to another region',
    '- [ ] 《Investigate》 other DNS providers',
    'We 《are looking at ways》 to shorten failover.',
  ),
  ...passes(
    { ja: '成果物と期限がある', en: 'A deliverable and a deadline' },
    { doc: 'incident-report', section: 'Prevention' },
    'Examine whether the second pump is needed and publish the findings by 30 June.',
    'We will assess all 14 lifts and post a table of the results by 1 March.',
    'By Friday we will review the rota and send every ward a corrected plan.',
  ),
  ...passes(
    { ja: '過去のこと', en: 'Told of the past' },
    { doc: 'postmortem', section: 'Permanent measures' },
    'We reviewed all 31 alerts and deleted 9.',
    'The team considered a move to another queue and dropped the idea.',
    'We looked at four vendors and signed with the second.',
    'Of three options we chose the second, as it needs no migration.',
  ),
  ...passes(
    { ja: '具体的な行動（期限は別の規則）', en: 'A concrete act; only the date may be missing' },
    { doc: 'postmortem', section: 'Permanent measures' },
    'We will raise the timeout from 2 to 10 seconds.',
    'The limit will be lowered to 500 jobs by 3 May.',
    'We will tighten the bolts on gate 4 on Monday.',
  ),
  ...passes(
    { ja: '調べるのは第三者', en: 'Somebody else examines it' },
    { doc: 'incident-report', section: 'Permanent measures' },
    'The insurer will examine the claim.',
    'The ministry will review the licence.',
  ),
  ...passes(
    { ja: 'システムの動作', en: 'Behaviour of a system' },
    { doc: 'postmortem', section: 'Facts' },
    'The scheduler will try the job three times and then give up.',
    'The optimiser considers every index.',
    'The client tries to reconnect after five seconds.',
  ),
  ...passes(
    { ja: '読み手への依頼', en: 'Asked of the reader' },
    { doc: 'apology-mail', section: 'Request' },
    'Please consider the later train, which has seats left.',
    'You may want to review your address before 3 May.',
  ),
  ...passes(
    { ja: 'きっかけのある行動ルール', en: 'A rule with a trigger' },
    { doc: 'postmortem', section: 'Prevention' },
    'Whenever a rollback fails, two engineers review the plan within an hour.',
    'Unless the canary is green, the team reviews the release again.',
  ),
  ...passes(
    { ja: '周期の決まった運用', en: 'A running operation with its rhythm' },
    { doc: 'incident-report', section: 'Interim measures' },
    'The lab examines a sample every two hours.',
  ),
];
