import { loadedTerms } from '../../language/en/loaded-term';
import { read } from '../../language/en/reading';
import { hits, passes, type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* loadedTerms(read(sentence));
  },
  examples: [
    ...hits(
      { doc: 'incident-report', section: 'Summary' },
      [
        'There has been a 《data breach》 at the library.',
        'On 3 May a list with 18 names was visible to other readers.',
      ],
      'A 《leak of customer data》 was reported on 3 May.',
      '《Unauthorized access》 to the account took place at 02:10.',
      ['The server was 《hacked》 on 3 May.', 'On 3 May the server ran a program that we had not installed.'],
      'The contractor acted 《illegally》.',
      'The depot was grossly 《negligent》.',
      'The company is 《liable》 for the loss.',
    ),
    ...hits(
      { doc: 'incident-report', section: 'Facts' },
      '《Customer data was leaked》 through the export.',
      'Somebody 《hacked》 the camera at gate 3.',
      'The invoice was 《forged》.',
      'The till shows 《fraud》.',
      '《Intruders》 used the old key.',
      'The operator 《violated the law》.',
      'This is a 《breach of contract》 by the caterer.',
    ),
    ...hits(
      { doc: 'apology-mail', section: 'Summary' },
      'Your 《data was stolen》.',
      'We will pay 《damages》.',
      'The courier is 《guilty》 of the loss.',
      'A 《cyberattack》 hit our shop.',
      '《Leaked passwords》 were used to log in.',
      'The 《security breach》 began on 3 May.',
    ),
    ...passes(
      { ja: '中立な言い方', en: 'Neutral wording' },
      { doc: 'incident-report', section: 'Facts' },
      'On 3 May the export held 18 addresses that it should not have held.',
      'An account was used from an address we do not know.',
      'A file with 40 names was sent to the wrong school.',
      'The invoice does not match the order.',
      'The till was 212 euros short.',
    ),
    ...passes(
      { ja: '確認と出典がある', en: 'Confirmed, with the source' },
      { doc: 'incident-report', section: 'Facts' },
      'The forensic report of 9 May confirmed unauthorized access from one address.',
      'The court ruled on 3 May that the contract was breached, which is a breach of contract.',
      'The police confirmed the theft on 4 May.',
    ),
    ...passes(
      { ja: '未確定と書いている', en: 'Marked as open' },
      { doc: 'incident-report', section: 'Facts' },
      'We are checking whether this is a data breach; result by 9 May.',
      'A possible leak of customer data is under investigation until 9 May.',
      'So far there is no sign of unauthorized access.',
      'No data was stolen, as the log shows.',
    ),
    ...passes(
      { ja: '技術用語', en: 'A technical term' },
      { doc: 'postmortem', section: 'Facts' },
      'The memory leak grew by 4 MB an hour.',
      'The request failed with an unauthorized error.',
      'The call raised an illegal argument exception.',
      'The leak test of the pipe is due on 3 May.',
      'The fraud filter rejected 12 payments.',
    ),
    ...passes(
      { ja: '水やガスの漏れ', en: 'A plain leak of water or gas' },
      { doc: 'incident-report', section: 'Facts' },
      'The pipe leaked 40 litres a minute.',
      'A leak in the main was found in Mill Lane.',
      'Gas leaked at the joint of the old valve.',
    ),
  ],
};
