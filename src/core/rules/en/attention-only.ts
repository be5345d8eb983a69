import { attentionCalls } from '../../language/en/attention';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* attentionCalls(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'postmortem', section: 'Prevention' },
      [
        'The team 《will be reminded》 to tag their branches.',
        'From 12 June the pipeline refuses a branch without a tag.',
      ],
      [
        '- 《Pay closer attention》 to the diff',
        '- The merge button stays locked until a second reader has signed the diff (12 June)',
      ],
      '- 《Training for》 all on-call engineers by 30 June',
      'We 《have stressed the importance》 of the runbook to everyone.',
      'We 《will all be more vigilant》.',
      'Reviewers 《will check migrations more thoroughly》.',
      'Everyone 《should double-check》 policies before they approve.',
      '- 《Raise awareness》 of bucket policies in the guild meeting on 3 June',
      'On-call engineers 《are encouraged to》 read the runbook.',
      "We'll 《be extra careful》 around DNS changes.",
      '《More rigorous reviews》 of DNS changes.',
      "We'll 《hold a brown-bag session》 on DNS.",
    ),
    ...hits(
      { doc: 'incident-report', section: 'Prevention' },
      'A 《memo》 was sent to all wards.',
      'All drivers 《will attend a refresher course》 in May.',
      'The teacher 《was spoken to》.',
      'Staff 《will be told》 to lock the cabinet.',
      'Everyone 《must exercise due care》 when handling acid.',
      '《Awareness》 of the dosing rules will be raised among new staff.',
      'The 《importance of》 hand hygiene was once again emphasised.',
      'Caretakers 《are urged to》 check the batteries.',
      'The board 《has issued a circular》 on battery checks to all schools.',
      '- 《Increase vigilance》 during storms',
      'Kitchen staff 《will undergo hygiene training》 on 2 June.',
      '《A notice was put up》 in the kitchen.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Prevention' },
      'Our staff 《have been retrained》.',
      'We 《will take greater care》 with your luggage.',
      'Our clerks 《will pay special attention》 to decimal points.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Prevention' },
      'I 《will read every mail twice》 before I send it.',
      'I 《will keep in mind》 that the client reads on the phone.',
      'I 《will be careful》 with attachments.',
    ),
    ...passes(
      { ja: '仕組みが働く', en: 'A mechanism works by itself' },
      { doc: 'postmortem', section: 'Prevention' },
      'Deploys need a second approval in the tool as of 4 June.',
      'The linter flags a TTL above 300 s.',
      'A DNS change without the approval of a peer is rejected.',
      'A red test blocks the merge.',
      'The script asks for the name of the environment before it runs.',
      'The form rejects a date in the past.',
    ),
    ...passes(
      { ja: '仕組みが添えられている', en: 'A mechanism stands beside the call' },
      { doc: 'postmortem', section: 'Prevention' },
      'Rather than ask people to be careful, we removed delete rights from the shared token.',
      'The bot posts a reminder, and the release stops until someone answers it.',
      'Being careful does not last, so I set my mail client to wait ten minutes.',
      'A checklist with a sign-off field, owned by the release lead, replaces the reminder mail.',
    ),
    ...passes(
      { ja: '修了が条件になる', en: 'Training that unlocks something' },
      { doc: 'incident-report', section: 'Prevention' },
      'Kitchen staff without a valid hygiene certificate cannot clock in.',
      'Completion of the course is recorded, and without it the access card stops working.',
    ),
    ...passes(
      { ja: '機械の学習', en: 'Training of a model' },
      { doc: 'postmortem', section: 'Prevention' },
      'The training job now stops when the disk is 90 % full.',
      'The training set is checked for duplicates before each run.',
    ),
    ...passes(
      { ja: '読み手への依頼', en: 'Asked of the reader' },
      { doc: 'apology-mail', section: 'Request' },
      'Please be careful when you lift the lid; the spring is strong.',
      'Beware of phishing sites.',
      'We would ask schools to remind pupils of the new entrance.',
    ),
    ...passes(
      { ja: '読み手への案内', en: 'A service for the reader' },
      { doc: 'apology-mail', section: 'Prevention' },
      'You will get a reminder by text message two days before the due date.',
    ),
    ...passes(
      { ja: '事実', en: 'Told as a fact' },
      { doc: 'incident-report', section: 'Facts' },
      'The tank was cleaned thoroughly, and no germs were found on 4 September.',
      'The crew was briefed at 6:40.',
    ),
  ],
};
