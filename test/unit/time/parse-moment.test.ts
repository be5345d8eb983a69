import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { isoStamp } from '../../../src/core/time/format';
import { parseMoment } from '../../../src/core/time/parse-moment';

// A Friday.
const clock = { now: Temporal.Instant.from('2026-11-20T14:20:00+09:00'), zone: 'Asia/Tokyo' };

function read(input: string, at = clock): string {
  const parsed = parseMoment(input, at);
  return parsed.ok ? isoStamp(parsed.at).slice(0, 16) : parsed.reason.en;
}

describe('a typed moment', () => {
  const moments: Readonly<Record<string, string>> = {
    いま: '2026-11-20T14:20',
    now: '2026-11-20T14:20',
    '13:05': '2026-11-20T13:05',
    '１３：０５': '2026-11-20T13:05',
    '13時5分': '2026-11-20T13:05',
    '13時半': '2026-11-20T13:30',
    '13時ごろ': '2026-11-20T13:00',
    午後1時5分: '2026-11-20T13:05',
    '午前 0:10': '2026-11-20T00:10',
    '1305': '2026-11-20T13:05',
    '1:05 pm': '2026-11-20T13:05',
    '12:30 AM': '2026-11-20T00:30',
    '9am': '2026-11-20T09:00',
    '14:25': '2026-11-20T14:25',
    '22:10': '2026-11-19T22:10',
    '2時間前': '2026-11-20T12:20',
    '1時間半前': '2026-11-20T12:50',
    '1時間30分前': '2026-11-20T12:50',
    '30分前': '2026-11-20T13:50',
    '10分くらい前': '2026-11-20T14:10',
    '3日前': '2026-11-17T14:20',
    約30分前: '2026-11-20T13:50',
    'roughly 30 minutes ago': '2026-11-20T13:50',
    深夜2時: '2026-11-20T02:00',
    深夜0時10分: '2026-11-20T00:10',
    未明の3時半: '2026-11-20T03:30',
    夜の11時: '2026-11-19T23:00',
    夕方5時ごろ: '2026-11-19T17:00',
    昼の1時: '2026-11-20T13:00',
    昨夜11時: '2026-11-19T23:00',
    '昨夜 23:40': '2026-11-19T23:40',
    昨夜1時: '2026-11-20T01:00',
    ゆうべの12時: '2026-11-20T00:00',
    昨日の夜11時: '2026-11-19T23:00',
    'last night at 11:40': '2026-11-19T23:40',
    'last night 11pm': '2026-11-19T23:00',
    '19日 23:40': '2026-11-19T23:40',
    '20日の9時': '2026-11-20T09:00',
    '31日 9:00': '2026-10-31T09:00',
    '2 hours ago': '2026-11-20T12:20',
    'an hour ago': '2026-11-20T13:20',
    'half an hour ago': '2026-11-20T13:50',
    '90m ago': '2026-11-20T12:50',
    '2 hours and 10 minutes ago': '2026-11-20T12:10',
    '昨日 22:10': '2026-11-19T22:10',
    きのうの22時: '2026-11-19T22:00',
    '今朝 6:30': '2026-11-20T06:30',
    'yesterday at 22:10': '2026-11-19T22:10',
    'today 9:00': '2026-11-20T09:00',
    '一昨日 8:00': '2026-11-18T08:00',
    '11/18 9:00': '2026-11-18T09:00',
    '11月18日（水）9時': '2026-11-18T09:00',
    '12/31 23:50': '2025-12-31T23:50',
    '2/29 10:00': '2024-02-29T10:00',
    '2026/11/18 09:00': '2026-11-18T09:00',
    '2026年11月18日 9時5分': '2026-11-18T09:05',
    '2026-11-18 09:00': '2026-11-18T09:00',
    '2026-11-18T09:00': '2026-11-18T09:00',
    '2026-11-18T09:00:00+09:00': '2026-11-18T09:00',
    '2026-11-18T00:00:00Z': '2026-11-18T09:00',
    'Nov 18 9:00': '2026-11-18T09:00',
    'November 18, 2026 09:00': '2026-11-18T09:00',
  };
  for (const [input, wanted] of Object.entries(moments))
    it(`「${input}」 is ${wanted}`, () => assert.equal(read(input), wanted));

  const refused: Readonly<Record<string, RegExp>> = {
    '': /^Enter a time/,
    '　': /^Enter a time/,
    さっき: /roughly/,
    先ほど: /roughly/,
    'a moment ago': /roughly/,
    昨夜: /date alone/,
    '明日 10:00': /still ahead/,
    あした: /still ahead/,
    'tomorrow 10:00': /still ahead/,
    '32日 9:00': /no such/,
    昨夜25時: /no such/,
    '25:00': /no such/,
    '13:75': /no such/,
    '2/30 10:00': /no such/,
    昨日: /date alone/,
    '2026-11-18': /date alone/,
    '今日 19:00': /still ahead/,
    '2027-01-01 10:00': /still ahead/,
    [`${'9'.repeat(5000)}:00`]: /cannot be read/,
  };
  for (const [input, reason] of Object.entries(refused))
    it(`「${input.slice(0, 20)}」 is refused with a reason`, () => assert.match(read(input), reason));

  it('is yesterday when the time is still ahead after midnight', () => {
    const night = { ...clock, now: Temporal.Instant.from('2026-11-20T00:10:00+09:00') };
    assert.equal(read('23:50', night), '2026-11-19T23:50');
  });

  it('lies in the zone of the clock, on the day clocks change too', () => {
    const berlin = { now: Temporal.Instant.from('2026-03-29T09:00:00Z'), zone: 'Europe/Berlin' };
    assert.equal(read('1:30', berlin), '2026-03-29T01:30');
    // 2:30 did not exist on that day; the clock stood at 3:30.
    assert.equal(read('2:30', berlin), '2026-03-29T03:30');
  });

  it('never throws, and is never ahead', () => {
    const pieces = [
      '昨日',
      '昨夜',
      '深夜',
      '31日',
      '約',
      '今日',
      '11/18',
      '2026-02-29',
      ' ',
      '13:05',
      '時',
      '分',
      '前',
      'ago',
      '9',
      '0',
      'T',
      '+09:00',
      '😀',
      'Z',
    ];
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 6 }), (parts) => {
        const parsed = parseMoment(parts.join(''), clock);
        if (parsed.ok) assert.ok(parsed.at.epochMilliseconds <= clock.now.epochMilliseconds + 600_000);
        else assert.ok(parsed.reason.ja && parsed.reason.en);
      }),
      { numRuns: 500 },
    );
  });
});
