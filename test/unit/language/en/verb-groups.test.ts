import assert from 'node:assert/strict';
import { fold } from '../../../../src/core/language/en/fold';
import { readText } from '../../../../src/core/language/en/reading';

/** Tense, voice and main verb of each group, such as "future passive replaced". */
function groupsOf(text: string): readonly string[] {
  return readText(text).groups.map(({ tense, passive, negated, verb }) =>
    [tense, passive ? 'passive' : '', negated ? 'not' : '', verb].filter(Boolean).join(' '),
  );
}

describe('English verb groups', () => {
  for (const [text, ...groups] of [
    ['The valve will be replaced', 'future passive replaced'],
    ['We’ll replace it', 'future replace'],
    ["We won't wait", 'future not wait'],
    ['The board will, in due course, publish a map', 'future publish'],
    ['They are going to move', 'future move'],
    ['The valve is to be replaced', 'future passive replaced'],
    ['the valve to be replaced', 'future passive replaced'],
    ['We intend to hire two guards', 'future hire'],
    ['We would like to improve', 'future improve'],
    ['The belts are being replaced', 'progressive passive replaced'],
    ['We are replacing the belts', 'progressive replacing'],
    ['The belts have been replaced', 'perfect passive replaced'],
    ['The belts were replaced', 'past passive replaced'],
    ['The file got sent', 'past passive sent'],
    ['It cannot happen', 'modal not happen'],
    ['A worker must have started it', 'modal started'],
    ['He restarted the shared node', 'past restarted'],
    ['Good will is needed', 'present passive needed'],
  ]) {
    it(String(text), () => assert.deepEqual(groupsOf(String(text)), groups));
  }

  it('knows whose act it is', () => {
    const kinds = (text: string) => readText(text).groups.map((group) => readText(text).subject(group).kind);
    assert.deepEqual(kinds('The team will move'), ['us']);
    assert.deepEqual(kinds('From 9 September Mei will move'), ['person']);
    assert.deepEqual(kinds('You will find it'), ['reader']);
    assert.deepEqual(kinds('The vendor will reply'), ['third']);
    assert.deepEqual(kinds('When it rains, the gateway will close'), ['thing']);
    assert.deepEqual(kinds('Our vendor contact team will reply'), ['us']);
  });

  it('folds without moving a single offset', () => {
    for (const text of ['İstanbul’s Team', 'A – “B” …', 'Straße ẞ', '\ud800x'])
      assert.equal(fold(text).length, text.length);
  });
});
