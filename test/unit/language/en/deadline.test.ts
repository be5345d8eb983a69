import assert from 'node:assert/strict';
import { readingOf, readingsOf } from './reading';

describe('English deadlines', () => {
  for (const text of [
    'We will replace it by 3 May.',
    'We will replace it on May 3rd, 2027.',
    'We will replace it on 2027-05-03.',
    'From Monday two people will sign.',
    'Within five working days we will send it.',
    'We will do it in the third quarter.',
    'We will do it before the autumn term.',
    'It will be done by the end of the month.',
    "I'll do it before Friday's meeting.",
    'The move is scheduled for 30 September.',
    'We will credit the months you were charged by Friday.',
    'We will refund every passenger who was stranded on 14 February within 30 days.',
    'By noon the desk will be open.',
    'I will do it tomorrow.',
    '- Replace the pump (Mei, 12 June)',
  ]) {
    it(`dates: ${text}`, () => assert.equal(readingOf(text).dated, true));
  }

  for (const text of [
    'We will refund the night of 6 July.',
    'We will call everyone who was charged on 3 May.',
    'We will repair the layer that was switched off on 2 August.',
    'We will resend the 3 May statement.',
    "We will explain Monday's outage.",
    'We will merge the orders of 1 to 9 March.',
    'We will raise the limit to 500.',
    'We will ship it in release 4.3.',
    'We will fix it by changing the valve.',
    'We will do it soon.',
  ]) {
    it(`does not date: ${text}`, () => assert.equal(readingOf(text).dated, false));
  }

  it('takes the date of the enclosing item, the lead, the row, the heading and the next sentence', () => {
    const last = (text: string, section?: string) => readingsOf(text, section).at(-1)?.dated;
    assert.equal(last('- By 3 May:\n  - Replace the pump'), true);
    assert.equal(last('By 3 May we do this:\n\n- Replace the pump'), true);
    assert.equal(last('- Replace the pump', 'Permanent measures by 3 May'), true);
    const row = '| Action | Owner | Due |\n|---|---|---|\n| Replace the pump | Mei | 3 May |';
    assert.equal(readingsOf(row)[0]?.dated, true);
    assert.equal(readingsOf('We will replace the pump. Due on 3 May.')[0]?.dated, true);
  });

  it('takes no date from a sibling, another column or the heading of an incident', () => {
    const siblings = readingsOf('- Replace the pump by 3 May\n- Paint the door');
    assert.deepEqual(
      siblings.map(({ dated }) => dated),
      [true, false],
    );
    const row = '| Action | Found | Due |\n|---|---|---|\n| Replace the pump | 3 May | |';
    assert.equal(readingsOf(row)[0]?.dated, false);
    assert.equal(readingOf('- Replace the pump', 'Outage of 3 May').dated, false);
  });
});
