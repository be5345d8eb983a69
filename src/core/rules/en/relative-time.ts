import { relativeTimes } from '../../language/en/relative-time';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* relativeTimes(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'incident-report', section: 'Facts' },
      ['The pump stopped 《yesterday》.', 'The pump stopped on 3 May at 09:40.'],
      '《This morning》 the inspector measured 41 °C.',
      'The road was closed 《an hour ago》.',
      'Trains run again since 《last night》.',
      'The vendor called 《just now》.',
      ['The part was replaced 《last week》.', 'The part was replaced on 28 April.'],
      '《Two days ago》 the limit was raised.',
      'The letter came back 《the day before yesterday》.',
      'The valve was checked 《earlier today》.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Summary' },
      'Water is back since 《yesterday evening》.',
      'The school is closed 《today》.',
      'The next report follows 《tomorrow morning》.',
      'The lift will be repaired 《next week》.',
    ),
    ...hits(
      { doc: 'postmortem', section: 'Timeline' },
      '《Last Friday》 the certificate was renewed.',
      '《A few hours ago》 the queue grew again.',
      '《Tonight》 we switch back.',
      'The alert came 《this afternoon》.',
      '《Recently》 the limit was changed.',
      'The key was rotated 《the other day》.',
      'The fix went out 《a moment ago》.',
    ),
    ...passes(
      { ja: '日付がある', en: 'The date is given' },
      { doc: 'incident-report', section: 'Facts' },
      'The pump stopped on 3 May at 09:40.',
      'At 18:00 on 2 August the water was back.',
      'The letter was posted on 3 May and returned on 9 May.',
      'The part was replaced on 2026-05-03.',
      'Between 9:00 and 11:40 on 3 May no certificate was issued.',
    ),
    ...passes(
      { ja: '日付が添えてある', en: 'The date stands beside it' },
      { doc: 'incident-report', section: 'Facts' },
      'The pump stopped yesterday, 3 May.',
      'The school is closed today (Tuesday 4 May).',
      'We report tomorrow, 5 May, at noon.',
      'On 3 May, yesterday, the road was closed.',
    ),
    ...passes(
      { ja: '起点が書かれている', en: 'Counted from a named event' },
      { doc: 'postmortem', section: 'Timeline' },
      'Two hours after the deploy the queue was full.',
      'The day after the release, the limit was raised.',
      'Within ten minutes of the page the node was back.',
      'The same evening, on 3 May, the key was rotated.',
      'On the morning of 3 May the alert fired.',
    ),
    ...passes(
      { ja: '曜日・期間の決まり', en: 'A weekday rule or a period' },
      { doc: 'incident-report', section: 'Prevention' },
      'The siren is tested on Mondays.',
      'The rota changes every week.',
      'The check takes 20 minutes.',
      'Each month the lab sends the figures.',
    ),
    ...passes(
      { ja: '引用', en: "Somebody's words" },
      { doc: 'postmortem', section: 'Facts' },
      'The screen said "Try again tomorrow".',
      'The mail was titled "Closed today".',
    ),
  ],
};
