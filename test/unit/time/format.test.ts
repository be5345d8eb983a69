import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { formatDate, formatMoment, formatTime, isoStamp } from '../../../src/core/time/format';
import { isTimeZone, zoneAbbreviation } from '../../../src/core/time/zones';

const tokyo = Temporal.Instant.from('2026-11-20T14:05:09+09:00').toZonedDateTimeISO('Asia/Tokyo');

describe('moments in words', () => {
  it('carry weekday, year and zone where asked', () => {
    assert.equal(formatMoment(tokyo, 'ja'), '11月20日 14:05');
    assert.equal(formatMoment(tokyo, 'ja', { weekday: true, year: true }), '2026年11月20日（金）14:05');
    assert.equal(formatMoment(tokyo, 'ja', { weekday: true, zone: true }), '11月20日（金）14:05（JST）');
    assert.equal(
      formatMoment(tokyo, 'en', { weekday: true, year: true, zone: true }),
      '14:05 (JST) on Friday, November 20, 2026',
    );
    assert.equal(formatMoment(tokyo, 'en'), 'November 20, 14:05');
    assert.equal(formatDate(tokyo, 'en', { weekday: true }), 'Friday, November 20');
  });

  it('say full hours as they are spoken', () => {
    assert.equal(formatTime({ hour: 9, minute: 0 }, 'ja', { plainHour: true }), '9時');
    assert.equal(formatTime({ hour: 9, minute: 0 }, 'ja'), '9:00');
    assert.equal(formatTime({ hour: 9, minute: 5 }, 'en'), '09:05');
  });

  it('stand in front matter with their offset', () => {
    assert.equal(isoStamp(tokyo), '2026-11-20T14:05:09+09:00');
    assert.equal(isoStamp(tokyo.withTimeZone('America/New_York')), '2026-11-20T00:05:09-05:00');
    assert.equal(isoStamp(tokyo.withTimeZone('UTC')), '2026-11-20T05:05:09+00:00');
  });
});

describe('zones', () => {
  it('are IANA names', () => {
    for (const name of ['Asia/Tokyo', 'UTC', 'America/Argentina/Buenos_Aires', 'Australia/Lord_Howe'])
      assert.ok(isTimeZone(name), name);
    for (const name of ['', 'Tokyo', '+09:00', 'Asia/Tokio', '日本', 'Asia/Tokyo\n', '../etc'])
      assert.ok(!isTimeZone(name), name);
  });

  it('have a short name that follows daylight saving', () => {
    const summer = Temporal.Instant.from('2026-07-01T00:00:00Z');
    assert.equal(zoneAbbreviation(tokyo), 'JST');
    assert.equal(zoneAbbreviation(summer.toZonedDateTimeISO('America/New_York')), 'EDT');
    assert.equal(zoneAbbreviation(tokyo.withTimeZone('America/New_York')), 'EST');
  });
});
