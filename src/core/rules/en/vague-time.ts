import { undatedWords } from '../../language/en/undated';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* undatedWords(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'apology-mail', section: 'Interim measures' },
      ['Refunds will be processed 《promptly》.', 'Refunds will be on your account by Friday 8 May.'],
      'Your miles 《will be credited in the coming days》.',
      'The missing invoices will be sent 《before long》.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Summary' },
      [
        'A detailed report will be sent to you 《at a later date》.',
        'A detailed report will be sent to you on 12 May.',
      ],
      'We will 《shortly》 send you a new meter.',
      'The shop stays closed 《until further notice》.',
      'We will answer your questions 《at our earliest convenience》.',
    ),
    ...hits(
      { doc: 'postmortem', section: 'Permanent measures' },
      '| Rotate the signing keys | Tomas | 《soon》 |',
      'We will roll out the fix 《in the coming weeks》.',
      'Support for the old client will be dropped 《eventually》.',
      'We will add the missing index 《when resources allow》.',
      "We'll switch traffic back 《once the vendor has confirmed the patch》.",
      'Exports over 2 TB will be split 《at a later stage》.',
      'The retirement of the old gateway will be 《completed as early as feasible》.',
      '| Automate the renewal | Noor | 《ASAP》 |',
      'We will drop the old table 《down the line》.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Interim measures' },
      'Parents will be informed 《in good time》 about the new timetable.',
      'The lift will be inspected 《at the next opportunity》.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Permanent measures' },
      '| Renew the wiring of hall 2 | Facilities | 《as soon as possible》 |',
      'The council will, 《in due course》, publish a new flood map.',
      'The old pump will be swapped 《when the budget allows》.',
      'Lights will be fitted in the yard 《step by step》.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Prevention' },
      'The old list leaves the share 《one of these days》.',
      "I'll talk to legal 《when the dust settles》.",
    ),
    ...hits({ doc: 'incident-report', section: 'Summary' }, 'The cafeteria 《will reopen soon》.'),
    ...passes(
      { ja: '日付がある', en: 'The date stands beside it' },
      { doc: 'apology-mail', section: 'Interim measures' },
      'Your new meter comes soon, on Tuesday between 8 and 12.',
      'For now (until 31 October) a spare generator is on standby.',
      'We will switch back on 4 May, once the vendor has confirmed the patch.',
    ),
    ...passes(
      { ja: '過去のこと', en: 'Told of the past' },
      { doc: 'postmortem', section: 'Facts' },
      'Shortly after the deploy, checkout errors rose to 40 a minute.',
      'The operator immediately closed the valve.',
      'The team rolled back quickly.',
      'Soon the queue was empty again.',
      'Later that day, the vendor called back.',
    ),
    ...passes(
      { ja: 'きっかけであって期日ではない', en: 'A trigger, not a date' },
      { doc: 'postmortem', section: 'Facts' },
      'As soon as a bike is docked, the lock reports to the server.',
      'As soon as the manifest exists, the loader will pick it up.',
      'When the disk is full, the job stops immediately.',
      'Once a minute, the probe asks for the page.',
    ),
    ...passes(
      { ja: '技術用語', en: 'A technical term' },
      { doc: 'postmortem', section: 'Facts' },
      'Inventory is eventually consistent across the two warehouses.',
      'The cache is warmed up gradually over ten minutes.',
      'The scheduler gradually increases the batch size.',
      'Replication happens in near real time.',
    ),
    ...passes(
      { ja: '読み手への依頼', en: 'Asked of the reader' },
      { doc: 'apology-mail', section: 'Request' },
      'Please reply as soon as possible so that we can rebook you.',
      'Please call us immediately if you smell gas.',
    ),
    ...passes(
      { ja: '今からの規則', en: 'A rule in force from now on' },
      { doc: 'postmortem', section: 'Prevention' },
      'From now on CI rejects a change without an approval.',
      'In future, a purge of more than ten shows asks for a name.',
    ),
    ...passes(
      { ja: '引用', en: "Somebody's words" },
      { doc: 'one-on-one', section: 'Facts' },
      'Your message said "as soon as possible", and I started the same afternoon.',
    ),
  ],
};
