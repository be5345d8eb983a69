import assert from 'node:assert/strict';
import { japaneseHolidays } from '../../../src/core/time/japanese-holidays';

// As published by the Cabinet Office (国民の祝日について), month/day.
const published: Readonly<Record<number, string>> = {
  2019: '1/1 1/14 2/11 3/21 4/29 4/30 5/1 5/2 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/23 10/14 10/22 11/3 11/4 11/23',
  2020: '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/23 7/24 8/10 9/21 9/22 11/3 11/23',
  2021: '1/1 1/11 2/11 2/23 3/20 4/29 5/3 5/4 5/5 7/22 7/23 8/8 8/9 9/20 9/23 11/3 11/23',
  2022: '1/1 1/10 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/18 8/11 9/19 9/23 10/10 11/3 11/23',
  2023: '1/1 1/2 1/9 2/11 2/23 3/21 4/29 5/3 5/4 5/5 7/17 8/11 9/18 9/23 10/9 11/3 11/23',
  2024: '1/1 1/8 2/11 2/12 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/15 8/11 8/12 9/16 9/22 9/23 10/14 11/3 11/4 11/23',
  2025: '1/1 1/13 2/11 2/23 2/24 3/20 4/29 5/3 5/4 5/5 5/6 7/21 8/11 9/15 9/23 10/13 11/3 11/23 11/24',
  2026: '1/1 1/12 2/11 2/23 3/20 4/29 5/3 5/4 5/5 5/6 7/20 8/11 9/21 9/22 9/23 10/12 11/3 11/23',
  2027: '1/1 1/11 2/11 2/23 3/21 3/22 4/29 5/3 5/4 5/5 7/19 8/11 9/20 9/23 10/11 11/3 11/23',
};

describe('Japanese holidays', () => {
  for (const [year, days] of Object.entries(published)) {
    it(`are those published for ${year}`, () => {
      const computed = [...japaneseHolidays(Number(year)).keys()]
        .sort()
        .map((day) => day.slice(5).split('-').map(Number).join('/'));
      assert.equal(computed.join(' '), days);
    });
  }

  it('name the substitute and the in-between days', () => {
    assert.equal(japaneseHolidays(2026).get('2026-05-06')?.ja, '振替休日');
    assert.equal(japaneseHolidays(2026).get('2026-09-22')?.ja, '国民の休日');
    assert.equal(japaneseHolidays(2026).get('2026-09-22')?.en, "Citizens' holiday");
  });

  it('follow the equinoxes as announced for other years', () => {
    for (const [year, spring, autumn] of [
      [2008, '03-20', '09-23'],
      [2012, '03-20', '09-22'],
      [2028, '03-20', '09-22'],
      [2032, '03-20', '09-22'],
      [2044, '03-20', '09-22'],
    ] as const) {
      assert.equal(japaneseHolidays(year).get(`${year}-${spring}`)?.ja, '春分の日');
      assert.equal(japaneseHolidays(year).get(`${year}-${autumn}`)?.ja, '秋分の日');
    }
  });
});
