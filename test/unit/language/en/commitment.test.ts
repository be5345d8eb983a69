import assert from 'node:assert/strict';
import { readingOf } from './reading';

/** The promised acts of a sentence; rules, habits and states left out. */
function promised(text: string): readonly string[] {
  const { commitments, folded } = readingOf(text);
  return commitments.filter(({ standing }) => !standing).map(({ start, end }) => folded.slice(start, end));
}

describe('English commitments', () => {
  for (const [text, act] of [
    ['We will fix the gate.', 'will fix'],
    ['The gate will be fixed.', 'will be fixed'],
    ['The new release will ship.', 'will ship'],
    ['We are fixing the gate.', 'are fixing'],
    ['Guests will receive a voucher.', 'will receive'],
    ['- Fix the gate', 'fix'],
    ['- [ ] Document token rotation', 'document'],
    ['- Render the policy', 'render'],
    ['- Mei to fix the gate', 'fix'],
    ['- Fixing the gate', 'fixing'],
    ['- Replacement of the gate', 'replacement'],
    ['Permanent: replace the gate', 'replace'],
    ['- Send a weekly report to the owners', 'send'],
  ] as const) {
    it(`promises: ${text}`, () => assert.deepEqual(promised(text), [act]));
  }

  for (const text of [
    'Whenever it rains, we will close the gate.',
    'If the pump stops, two people will carry water.',
    'We will check the gate every Monday.',
    'Each pump will be checked.',
    'The gateway will ask for a new token.',
    'You will find the voucher below.',
    'The insurer will examine the claim.',
    'The gate was fixed.',
    '- [x] Fix the gate',
    '- Test results of the pump',
    '- The gate is fixed',
    'We will know more then.',
    'We would like to thank you.',
  ]) {
    it(`promises nothing: ${text}`, () => assert.deepEqual(promised(text), []));
  }
});
