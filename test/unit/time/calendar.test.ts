import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import {
  addBusinessDays,
  businessDayFrom,
  businessDayUntil,
  isBusinessDay,
  japaneseCalendar,
} from '../../../src/core/time/calendar';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('business days', () => {
  it('are neither weekends nor holidays', () => {
    assert.equal(isBusinessDay(day('2026-11-20')), true);
    assert.equal(isBusinessDay(day('2026-11-21')), false, 'Saturday');
    assert.equal(isBusinessDay(day('2026-11-23')), false, '勤労感謝の日');
  });

  it('are counted over a long weekend', () => {
    assert.equal(addBusinessDays(day('2026-11-20'), 1).toString(), '2026-11-24');
    assert.equal(addBusinessDays(day('2026-11-20'), 3).toString(), '2026-11-26');
    assert.equal(addBusinessDays(day('2026-05-01'), 1).toString(), '2026-05-07', 'the spring holidays');
  });

  it('start with the day itself where none is added', () => {
    assert.equal(addBusinessDays(day('2026-11-20'), 0).toString(), '2026-11-20');
    assert.equal(addBusinessDays(day('2026-11-21'), 0).toString(), '2026-11-24');
    assert.equal(businessDayFrom(day('2026-11-20')).toString(), '2026-11-20');
    assert.equal(businessDayUntil(day('2026-11-23')).toString(), '2026-11-20');
    assert.equal(businessDayUntil(day('2026-11-20')).toString(), '2026-11-20');
  });

  it('leave out what the team takes off', () => {
    const calendar = { ...japaneseCalendar, daysOff: new Set(['2026-12-29', '2026-12-30', '2026-12-31']) };
    assert.equal(addBusinessDays(day('2026-12-28'), 1, calendar).toString(), '2027-01-04');
  });

  it('know other countries without Japanese holidays', () => {
    const calendar = { holidays: 'none', daysOff: new Set<string>() } as const;
    assert.equal(addBusinessDays(day('2026-11-20'), 1, calendar).toString(), '2026-11-23');
  });

  it('end also where every day is off', () => {
    const all = new Set(
      Array.from({ length: 800 }, (_, ahead) => day('2026-01-01').add({ days: ahead }).toString()),
    );
    assert.equal(
      businessDayFrom(day('2026-02-02'), { holidays: 'jp', daysOff: all }).toString(),
      '2026-02-02',
    );
  });
});
