import { selfAttacks } from '../../language/en/self-attack';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* selfAttacks(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'reflection', section: 'Reflection' },
      ["I'm 《such an idiot》.", 'I sent the wrong file. Next time I open the attachment before I send it.'],
      ["《I can't do anything right》.", 'The estimate was off by two days. I ask Lea to read the next one.'],
      "《I don't deserve》 this job.",
      '《I let everyone down》 again.',
      '《I should just quit》.',
      '《Nobody will ever trust me》 again.',
      "《I'm not cut out》 for this.",
      '《What an idiot》 I am.',
      '《I ruin everything》 I touch.',
      "《I'm a terrible manager》.",
      '《I always ruin》 the good days.',
      "《They'd be better off》 without me.",
      "《I don't belong here》.",
      "《I'm just not good enough》.",
      '《Nobody needs someone like me》.',
      "《I've disgraced myself》.",
      '《I should be ashamed of myself》.',
      '《My brain is useless》.',
      '《I keep failing everyone》.',
      '《Of course it was me again, the idiot of the team》.',
    ),
    ...hits(
      { doc: 'reflection', section: 'Feelings' },
      '《I hate myself》 for this.',
      '《My career is over》.',
      '《Why am I such a failure》?',
      '《I feel like such a loser》.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Reflection' },
      "《I'm the weakest》 on the team and always will be.",
    ),
    ...passes(
      { ja: '感情とその次', en: 'A feeling and what came of it' },
      { doc: 'reflection', section: 'Reflection' },
      'I felt stupid all evening, then I drew the diagram and the gap was obvious.',
      'I was ashamed for a day, then I wrote to Ines and asked for help.',
      'I was harsh with myself until lunch; Jo asked what I would say to a friend.',
      'I was down, but I talked to a colleague and drew the causes the next day.',
    ),
    ...passes(
      { ja: '具体的な誤りと次の手', en: 'A specific fault with the next step' },
      { doc: 'reflection', section: 'Reflection' },
      'I pressed send before reading it aloud. From Monday, drafts sit for an hour.',
      'I made one mistake in a year of offers. Next: a checklist in the template.',
      'It was me who put off the call. Next time I call within 15 minutes.',
      'I reacted too late because the alert sits in a folder I never open.',
    ),
    ...passes(
      { ja: '考えを外から見ている', en: 'A thought looked at from outside' },
      { doc: 'reflection', section: 'Reflection' },
      '"I am a fraud", says the voice. The review from May says otherwise.',
      'The idea that nobody will trust me again came up; Ines gave me the next release anyway.',
      'A failed test is not a failed person.',
      'Putting it all on myself does not close the gap in the procedure.',
    ),
    ...passes(
      { ja: '物のこと', en: 'Said of a thing' },
      { doc: 'reflection', section: 'Facts' },
      'The old laptop is hopeless on battery, so I moved to the library.',
      'The stupid printer jammed again.',
      'The build is broken beyond repair, so I start from the last tag.',
      'It is over: the migration ended at 23:05.',
    ),
    ...passes(
      { ja: '自分についての事実', en: 'A plain fact about oneself' },
      { doc: 'reflection', section: 'Facts' },
      'I failed the first attempt and passed the second.',
      'I misjudged the effort by two days.',
      'I got home at 21:10 and wrote it all down in 40 lines.',
    ),
    ...passes(
      { ja: '感情の名前', en: 'A feeling named' },
      { doc: 'reflection', section: 'Feelings' },
      'Angry at first, calmer after the walk.',
      'Tired, a little ashamed, relieved that it is out.',
    ),
  ],
};
