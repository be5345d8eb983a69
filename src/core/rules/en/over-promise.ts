import { absolutePromises } from '../../language/en/absolute';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* absolutePromises(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'incident-report', section: 'Prevention' },
      ['This will 《never happen again》.', 'From 12 June the gate stays shut until both keys are turned.'],
      'We 《guarantee》 that the lift will run.',
      'Such an error 《cannot happen again》.',
      'We will 《completely eliminate》 the risk of a mix-up.',
      'From now on we will 《always》 tell you first.',
      '《Under no circumstances》 will a parcel be lost.',
      'The new gate is going to be 《100 % safe》.',
      'We will 《absolutely》 keep the date.',
      'The school will 《never again》 leave a child behind.',
      'We can 《rule out a repetition completely》.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Conclusion' },
      'We promise that your order will be right 《every single time》.',
      ['It will 《never》 take us this long again.', 'We answer within two working days, as of 12 June.'],
      'We will solve it 《once and for all》.',
      'We 《guarantee》 you a seat on every train.',
      'You have our word: this will 《not happen again》.',
      'We will be reachable 《at all times》.',
      'We will 《certainly》 call you back.',
      'Our new system will make it 《impossible for this》 to recur.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Prevention' },
      'I will 《never》 miss a date again.',
      'I will 《definitely》 be on time.',
      'It will 《never ever happen》 again.',
    ),
    ...passes(
      { ja: '行動を書いている', en: 'What will be done is said, not what can never be' },
      { doc: 'incident-report', section: 'Prevention' },
      'The gate closes at 3.2 m, and a second sensor checks it.',
      'By 30 June two people will sign every release.',
      'We will test the siren on the first Monday of each month.',
      'The form will ask for the unit as of 3 May.',
      'We will tell you on Tuesday what we found.',
      'From 1 July a standby crew is based in Lyon.',
    ),
    ...passes(
      { ja: '過去のこと', en: 'Told of the past' },
      { doc: 'postmortem', section: 'Facts' },
      'The alert had never fired before.',
      'The disk was 100 % full at 03:12.',
      'The job always ran at 06:00 until we moved it.',
      'The operator definitely closed the valve: the log shows it.',
      'Nobody had ever deleted the key.',
    ),
    ...passes(
      { ja: '技術的な性質', en: 'A technical property' },
      { doc: 'postmortem', section: 'Facts' },
      'The queue gives no guarantee on the order of messages.',
      'A worker never holds two locks.',
      'The probe answers 100 % of requests from memory.',
      'The loop runs forever unless a signal arrives.',
      'Delivery is at least once, not guaranteed exactly once.',
    ),
    ...passes(
      { ja: '約束できないと述べている', en: 'Said plainly that it cannot be promised' },
      { doc: 'apology-mail', section: 'Conclusion' },
      'We cannot guarantee that no train will be late.',
      'We do not guarantee a date for the second phase.',
    ),
    ...passes(
      { ja: '相手のこと', en: 'What others do' },
      { doc: 'apology-mail', section: 'Request' },
      'You can always call us on 0123 456.',
      'Please never share your code.',
    ),
  ],
};
