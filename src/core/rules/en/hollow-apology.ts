import { hollowApologies } from '../../language/en/apology';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* hollowApologies(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'apology-mail', section: 'Apology' },
      [
        '《We apologise for any inconvenience》 this may have caused.',
        'We apologise for leaving you without a word for three hours.',
      ],
      '《Should our message have caused》 offence, we are sorry.',
      ['《We deeply regret》 what happened.', 'We apologise that we sent your file to the wrong clinic.'],
      "《I'm sorry you feel》 that way.",
      '《We are sorry to anyone who》 may have been upset by the cartoon.',
      '《It is regrettable》 that the concert could not take place.',
      'To the extent that our wording was unclear, 《we apologise》.',
      '《We are saddened》 by the events of last week.',
      'Please accept our apologies 《for any worry》 the bill may have caused.',
      '《We are disappointed》 that the bill was wrong.',
      'We apologize 《for any inconvenience》.',
      '《If your plans were affected》, please accept our sincere apologies.',
      '《It is most unfortunate》 that you missed your connection.',
      '《Apologies if》 our tone was not right.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Apology' },
      '《The company expresses its regret》 over the incident.',
      'The town 《regrets any anxiety》 caused by the silent siren.',
      '《The school regrets》 that pupils fell ill.',
      '《Should any parent feel》 let down, we apologise.',
    ),
    ...hits(
      { doc: 'one-on-one', section: 'Apology' },
      '《Sorry if》 I came across as rude.',
      '《My apologies in case》 the mail sounded harsh.',
      "《I'm sorry if the offer confused》 anyone.",
      "《I'm sorry that you took》 it that way.",
    ),
    ...passes(
      { ja: '主体と行いがある', en: 'Subject and act are named' },
      { doc: 'apology-mail', section: 'Apology' },
      'We apologise for leaving you on the apron without water for 90 minutes.',
      'We are sorry we gave your room away; the mistake was made at our front desk.',
      'Our apologies: we printed your name wrong on 400 invitations.',
      'We apologise that you waited three hours without a word from us.',
      'I am sorry that I raised my voice in front of your team.',
      'We are very sorry. Our lift was out of order for two days, and we did not tell you.',
    ),
    ...passes(
      { ja: '自分の行いへの遺憾', en: "Regret for one's own act" },
      { doc: 'apology-mail', section: 'Apology' },
      'We regret that we did not call you back.',
      'We regret the leak and we apologise for it: the company had put off the repair since March.',
    ),
    ...passes(
      { ja: '組織が行いを詫びている', en: 'The organisation apologises for what it did' },
      { doc: 'incident-report', section: 'Apology' },
      'The school apologises to the 31 pupils for not having audited its caterer.',
      'The town apologises to the people of Mill Lane, whom it did not warn.',
      'The clinic apologises to Ms Brandt for the wrong dose.',
    ),
    ...passes(
      { ja: 'お詫びでない条件', en: 'A condition outside an apology' },
      { doc: 'apology-mail', section: 'Request' },
      'If you would like to speak to someone, call 0123 456 from 9 to 17.',
      'If the refund has not arrived by 9 May, please call 0123 456.',
      'If you paid for parking that day, send us the ticket and we refund it.',
      'If you find charges you do not recognise, please tell our desk.',
    ),
    ...passes(
      { ja: '本当のお詫びが続く', en: 'A real apology stands beside it' },
      { doc: 'one-on-one', section: 'Apology' },
      'Sorry for the fuss. My wrong setting stopped everyone for two hours, and I apologise for that.',
    ),
    ...passes(
      { ja: '技術用語', en: 'A technical term' },
      { doc: 'postmortem', section: 'Facts' },
      'During the upgrade the proxy answered with the sorry page.',
      'The regret bound of the algorithm is logarithmic.',
      'The excuse code E4 means that the line is busy.',
    ),
    ...passes(
      { ja: '条件のない言葉', en: 'Unconditional words between colleagues' },
      { doc: 'one-on-one', section: 'Apology' },
      "I'm sorry I left you alone with the call yesterday.",
      'Sorry for being rude to you on Tuesday.',
    ),
  ],
};
