import { vagueAmounts } from '../../language/en/quantity';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* vagueAmounts(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'postmortem', section: 'Impact' },
      ['《Several hundred》 shoppers saw an empty basket.', '412 of 9,800 shoppers saw an empty basket.'],
      '《A handful of tenants》 lost their scheduled exports.',
      '《Many customers》 called the hotline.',
      ['Page loads were 《considerably slower》 than usual.', 'Page loads took 4.2 s instead of 0.9 s.'],
      'Error rates rose 《significantly》.',
      'The queue was blocked 《for several hours》.',
      '《Most of the》 orders placed that night were affected.',
      'Checkout was unusable for 《the better part of an hour》.',
      '《Quite a few merchants》 had to take card numbers by phone.',
      '《Most》 of the timeouts hit merchants in Asia.',
      "Merchants' dashboards were 《partially》 unavailable.",
      'Revenue was 《somewhat lower》 than on a normal Monday.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Impact' },
      '《A large part of》 the harbour district had no water.',
      '《Numerous》 parents complained by phone.',
      'Deliveries were delayed 《for some time》.',
      '《A certain number of》 pupils sat the wrong paper.',
      'Trains ran with 《long delays》 all morning.',
      '《Almost all》 machines in hall 3 stood still.',
      'The siren stayed silent in 《parts of》 the lower town.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Facts' },
      'Sales in the canteen dropped 《noticeably》 that week.',
    ),
    ...hits({ doc: 'incident-report', section: 'Summary' }, '《Dozens of》 flights left late.'),
    ...hits(
      { doc: 'apology-mail', section: 'Facts' },
      '《Part of》 your order was sent to another address.',
      'Your parcel stayed in our depot 《for quite a while》.',
      '《Some passengers》 missed their connections.',
    ),
    ...hits({ doc: 'postmortem', section: 'Facts' }, 'Replication lag grew 《a lot》 during the import.'),
    ...hits(
      { doc: 'one-on-one', section: 'Impact' },
      '《A few》 colleagues had to stay late because of me.',
      'The client 《lost some time》 over it.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Impact' },
      '《A number of》 customers received a bill ten times too high.',
      '《Many》 of you missed connections.',
    ),
    ...hits({ doc: 'postmortem', section: 'Summary' }, 'The export was late by 《a few hours》.'),
    ...passes(
      { ja: '数がある', en: 'The figure stands in the sentence' },
      { doc: 'postmortem', section: 'Impact' },
      'Some builds (87 of 2,310) were started twice.',
      'A small number of bookings, nineteen in all, went to the wrong hotel.',
      'Error rates rose significantly, from 0.1 % to 7 %.',
      'The backlog grew to several thousand messages, 6,412 at its peak.',
      'A number of pods (14) were moved at 03:10.',
      'Half of the requests (4,100 of 8,200) timed out.',
    ),
    ...passes(
      { ja: '正確な数', en: 'An exact figure' },
      { doc: 'incident-report', section: 'Impact' },
      'Trains ran 20 to 45 minutes late until noon.',
      'Twenty-three flights left late.',
      '3 of the 11 districts heard no siren.',
      'The queue was blocked for 3 hours and 10 minutes.',
    ),
    ...passes(
      { ja: '上限・概数', en: 'An upper bound or an estimate with a figure' },
      { doc: 'postmortem', section: 'Impact' },
      'At most 60 sessions were open at the time.',
      'Some 300 passengers spent the night in the terminal.',
      'Up to 40 requests a second were refused.',
    ),
    ...passes(
      { ja: '名前を挙げている', en: 'Named one by one' },
      { doc: 'incident-report', section: 'Impact' },
      'Three wards (A2, B1 and C4) worked with paper charts.',
      'Several wards, namely A2, B1 and C4, worked with paper charts.',
    ),
    ...passes(
      { ja: '技術用語', en: 'A technical term' },
      { doc: 'postmortem', section: 'Facts' },
      'The majority vote of the three controllers decides.',
      'Multiple choice questions are marked by the scanner.',
      'The `some_of` matcher was removed in version 3.',
      'Results are given to 3 significant figures.',
    ),
    ...passes(
      { ja: 'お詫びの強調', en: "An apology's emphasis" },
      { doc: 'apology-mail', section: 'Apology' },
      'We apologise for the great trouble we have caused you.',
      'We are most sincerely sorry that we lost your file.',
    ),
    ...passes(
      { ja: '対策の話', en: 'Said of what will be done' },
      { doc: 'incident-report', section: 'Permanent measures' },
      'The depot will order several spare gates by 30 May.',
    ),
  ],
};
