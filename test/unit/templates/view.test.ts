import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { templateView } from '../../../src/core/templates/view';

const record = {
  id: 'a',
  title: '受注画面が開かない。',
  category: 'mistake',
  audience: ['btob'],
  severity: 'high',
  legal: false,
  timezone: 'Asia/Tokyo',
  moments: { detected: '2026-11-20T13:05:00+09:00' },
  owner: undefined,
  lang: 'ja',
} as const;
const clock = { now: Temporal.Instant.from('2026-11-20T14:20:00+09:00'), zone: 'Asia/Tokyo' };

describe('what a template is filled with', () => {
  it('tells times in the words of the document’s language', () => {
    const ja = templateView('short-report', 'ja', { record, clock });
    assert.equal(ja.moments.detected, '11月20日（金）13:05');
    assert.equal(ja.moments.recovered, undefined);
    assert.equal(ja.stamps.detected, '2026-11-20T13:05:00+09:00');
    assert.equal(ja.nextNotice, '11月20日（金）15:30');
    assert.equal(ja.in1BusinessDay, '11月24日（火）17時');
    assert.equal(ja.rowTime, '11/20 13:05');
    const en = templateView('short-report', 'en', { record, clock });
    assert.equal(en.moments.detected, '13:05 (JST) on Friday, November 20');
    assert.equal(en.rowTime, 'Nov 20 13:05');
  });

  it('names milestones as deadlines until they have passed', () => {
    const { due } = templateView('roadmap', 'ja', { record, clock });
    assert.equal(due['at72h'], '11月24日（火）17時', 'the 23rd is a holiday');
    assert.equal(due['at1w'], '11月26日（木）17時', 'the close of business before it falls due');
    assert.equal(due['at30d'], '12月18日（金）17時', 'day 30 is a Sunday');
    assert.equal(due['at90d'], '2027年2月17日（水）17時');
    const later = { ...clock, now: clock.now.add({ hours: 24 * 5 }) };
    assert.equal(templateView('roadmap', 'ja', { record, clock: later }).due['at72h'], undefined);
    assert.equal(templateView('roadmap', 'ja', { record, clock: later }).due['at1w'], '11月26日（木）17時');
  });

  it('keeps the title for the record and a phrase for the sentence', () => {
    const { title, event, quoted } = templateView('short-report', 'ja', { record, clock });
    assert.equal(title, '受注画面が開かない。');
    assert.equal(event, '受注画面が開かない');
    assert.equal(quoted, '「受注画面が開かない」');
  });

  it('quotes a title that has quotation marks of its own', () => {
    const quoted = (title: string, lang: 'ja' | 'en') =>
      templateView('short-report', lang, { record: { ...record, title }, clock }).quoted;
    assert.equal(quoted('「注文」が押せない', 'ja'), '「『注文』が押せない」');
    assert.equal(quoted('"Buy" does nothing', 'en'), '“’Buy’ does nothing”');
  });

  it('leaves a blank where the title is missing, and no full stop of its own to what was typed', () => {
    const view = templateView('short-report', 'ja', {
      record: { ...record, title: undefined },
      clock,
      situation: { affected: '取引先3社。 ' },
    });
    assert.deepEqual([view.event, view.quoted, view.affected], ['◯◯', '「◯◯」', '取引先3社']);
  });

  it('knows from the record that it has stopped, and calls a legal matter severe', () => {
    const moments = { ...record.moments, recovered: '2026-11-20T14:00:00+09:00' };
    const view = templateView('short-report', 'ja', {
      record: { ...record, moments, severity: 'low', legal: true },
      clock,
    });
    assert.equal(view.stopped, true);
    assert.equal(view.severe, true);
  });

  it('leaves out the days a team takes off', () => {
    const calendar = { holidays: 'jp', daysOff: new Set(['2026-11-24']) } as const;
    assert.equal(
      templateView('short-report', 'ja', { record, clock, calendar }).in1BusinessDay,
      '11月25日（水）17時',
    );
  });
});
