import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { defaultPreset } from '../../../src/core/incident/milestone-preset';
import { parseDocument } from '../../../src/core/document/parse';
import { readRecord } from '../../../src/core/incident/read-record';
import { recordFaults } from '../../../src/core/incident/record-faults';
import { spanText } from '../../../src/core/incident/span-text';
import { missingTimeline, timeline } from '../../../src/core/incident/timeline';
import { findAction, type TimelineBody } from '../../../src/core/incident/timeline-snapshot';
import { record, summary } from './fixtures';

const start = Temporal.Instant.from('2026-11-20T02:10+09:00');
const after = (hours: number) => start.add({ hours });
const bodyOf = (...args: Parameters<typeof timeline>): Extract<TimelineBody, { kind: 'timeline' }> => {
  const { body } = timeline(...args);
  assert.ok(body.kind === 'timeline');
  return body;
};
const everything = defaultPreset
  .flatMap(({ id, requires }) => requires.map((requirement) => ({ id, ...requirement })))
  .flatMap(({ id, type, count = 1 }) =>
    Array.from({ length: count }, (_, index) =>
      summary(type, { name: `${type}-${id}-${index}.md`, milestone: id }),
    ),
  );

describe('timeline', () => {
  it('is plain data that survives being sent', () => {
    const snapshot = timeline(record, [summary('short-report')], after(5), 'ja');
    assert.deepEqual(
      JSON.parse(JSON.stringify(snapshot)),
      JSON.parse(JSON.stringify(structuredClone(snapshot))),
    );
    assert.deepEqual(structuredClone(snapshot), snapshot);
  });

  it('puts the one next thing on top, with due time and time left in the incident’s zone', () => {
    const { next } = bodyOf(record, [summary('short-report')], after(5), 'ja');
    assert.equal(next.text, '「事実整理シート」を書き始める');
    assert.equal(next.due, '11月21日（土）2:10まで');
    assert.equal(next.left, 'あと19時間');
    assert.deepEqual(next.action?.target, {
      kind: 'create-document',
      type: 'fact-sheet',
      name: 'fact-sheet.md',
    });
  });

  it('leads to what must be settled in a document that exists', () => {
    const documents = [summary('short-report', { findings: { error: 1, warning: 2, info: 0, hint: 5 } })];
    const { next, milestones } = bodyOf(record, documents, after(5), 'ja');
    assert.equal(next.text, '「短報」の指摘3件を見直す');
    assert.deepEqual(next.action?.target, { kind: 'open-document', name: 'short-report.md' });
    assert.equal(milestones[0]?.documents[0]?.status, 'エラー1件・警告2件・参考5件');
  });

  it('counts in English with its plurals', () => {
    const documents = [summary('short-report', { findings: { error: 0, warning: 1, info: 0, hint: 0 } })];
    const { next, milestones } = bodyOf(record, documents, after(5), 'en');
    assert.equal(next.text, 'Settle 1 finding in “Short report”');
    assert.equal(milestones[0]?.documents[0]?.status, '1 warning');
    const unwritten = bodyOf(record, [summary('short-report', { unwritten: 2 })], after(5), 'en');
    assert.equal(unwritten.milestones[0]?.documents[0]?.status, '2 places to fill in');
  });

  it('stays kind when a milestone is overdue', () => {
    const { next, milestones } = bodyOf(record, [], after(26), 'ja');
    assert.equal(next.state, 'overdue');
    assert.equal(next.left, '期限を2時間超過');
    assert.notEqual(next.encouragement, '');
    assert.equal(milestones[0]?.left, '期限を2時間超過');
  });

  it('marks the milestone that the next thing belongs to, and no other', () => {
    const firstDay = ['short-report', 'fact-sheet', 'stakeholder-plan'].map((type) => summary(type));
    const { milestones } = bodyOf(record, firstDay, after(5), 'ja');
    assert.deepEqual(
      milestones.filter(({ current }) => current).map(({ id }) => id),
      ['48h'],
    );
    assert.equal(milestones[0]?.left, '');
  });

  it('has nothing left to press for when all is done', () => {
    const { next, milestones } = bodyOf(record, everything, after(24 * 95), 'ja');
    assert.deepEqual(new Set(milestones.map(({ state }) => state)), new Set(['done']));
    assert.equal(next.action, undefined);
    assert.equal(next.state, 'done');
  });

  it('asks for nothing in a milestone that does not apply, but keeps what is there', () => {
    const exemptions = new Map([['24h', '訓練だったため']] as const);
    const { milestones, next, facts } = {
      ...bodyOf(record, [summary('short-report')], after(30), 'ja', { exemptions }),
      ...timeline(record, [], after(30), 'ja', { exemptions }),
    };
    assert.deepEqual(
      milestones[0]?.documents.map(({ name }) => name),
      ['短報'],
    );
    assert.equal(milestones[0]?.reason, '理由：訓練だったため');
    assert.equal(milestones[0]?.left, '');
    assert.equal(next.text, '「原因仮説と暫定対策」を書き始める');
    assert.ok(facts.some(({ value }) => value === '0 / 6'));
  });

  it('numbers documents of one type, so that their rows can be told apart', () => {
    const names = bodyOf(record, [], after(1), 'ja').milestones[4]?.documents.map(({ name }) => name);
    assert.deepEqual(names, ['効果測定の報告', '週次短報（1）', '週次短報（2）', '週次短報（3）']);
  });

  it('keeps the present on the axis before, within and after its span', () => {
    const at = (hours: number) => bodyOf(record, [], after(hours), 'ja').axis.now.position;
    assert.equal(at(-3), 0);
    assert.ok(at(12) > 0 && at(12) < at(13));
    assert.equal(at(24 * 200), 1);
  });

  it('asks about a detection that lies in the future', () => {
    const { notice } = bodyOf(record, [], after(-3), 'ja');
    assert.deepEqual(notice?.action?.target, { kind: 'open-record', field: 'detected' });
    assert.equal(bodyOf(record, [], after(0), 'ja').notice, undefined);
  });

  it('explains a record without a moment to count from, and leads to the field', () => {
    const { body, facts } = timeline({ ...record, moments: {} }, [], after(0), 'ja');
    assert.ok(body.kind === 'notice');
    assert.deepEqual(facts, []);
    assert.match(body.detail, /2026-11-20T02:10\+09:00/);
    assert.deepEqual(body.action?.target, { kind: 'open-record', field: 'detected' });
  });

  it('says what is wrong with a moment it cannot read, as a sentence', () => {
    const message = { ja: 'detected の日時を読み取れません', en: 'detected: this cannot be read.' };
    const problems = [{ field: 'detected', range: { start: 0, end: 1 }, message }];
    const detail = (lang: 'ja' | 'en') => {
      const { body } = timeline({ ...record, moments: {} }, [], after(0), lang, { problems });
      return body.kind === 'notice' && body.detail;
    };
    assert.equal(detail('ja'), 'detected の日時を読み取れません。');
    assert.equal(detail('en'), 'detected: this cannot be read.');
  });

  it('asks about a year that no calendar can count on from', () => {
    for (const detected of ['+275760-09-12T00:00Z', '0001-01-01T00:00Z', '-271821-04-21T00:00Z']) {
      const { body } = timeline({ ...record, moments: { detected } }, [], after(0), 'ja');
      assert.ok(body.kind === 'notice' && body.action?.target.kind === 'open-record');
    }
  });

  it('says that an incident is closed, and presses for nothing any more', () => {
    const closed = { ...record, moments: { ...record.moments, closed: '2026-12-01T10:00+09:00' } };
    const documents = ['short-report', 'fact-sheet', 'stakeholder-plan'].map((type) => summary(type));
    const body = bodyOf(closed, documents, after(24 * 40), 'ja');
    assert.equal(body.closed, true);
    assert.equal(body.next.text, 'クローズ済み（12月1日（火）10:00）');
    assert.deepEqual([body.next.left, body.next.due, body.next.action], ['', '', undefined]);
    assert.deepEqual(
      body.milestones.map(({ state, left, current }) => [state, left, current]),
      [['done', '', false], ...Array.from({ length: 6 }, () => ['not-applicable', '', false])],
    );
    assert.equal(body.milestones[1]?.reason, '理由：クローズ済みのため');
    const { facts } = timeline(closed, documents, after(24 * 40), 'ja');
    assert.ok(facts.some(({ value }) => value === '1 / 7'));
    assert.equal(bodyOf(closed, documents, after(24 * 2), 'ja').closed, false, 'closed on a day to come');
  });

  it('says that the zone of the record is none, and leads to it', () => {
    const text = '---\ntenmatsu: incident\ntimezone: Asia/Tokio\ndetected: 2026-11-20T02:10:00+09:00\n---\n';
    const document = parseDocument(text);
    const read = readRecord(document.frontMatter, 'UTC');
    const options = recordFaults(read.problems, document);
    const { notice } = bodyOf(read.record, [], after(5), 'ja', options);
    assert.match(notice?.detail ?? '', /Asia\/Tokio.*UTC の時刻で表示/);
    assert.deepEqual(notice?.action?.target, { kind: 'open-record', field: 'timezone' });
  });

  it('says that a field cannot be read at all, and leads to the line', () => {
    const text = '---\ntenmatsu: incident\ntitle: 注文: 止まった\ndetected: 2026-11-20T02:10:00+09:00\n---\n';
    const document = parseDocument(text);
    const read = readRecord(document.frontMatter, 'Asia/Tokyo');
    const { body } = timeline(read.record, [], after(5), 'ja', recordFaults(read.problems, document));
    const notice = body.kind === 'timeline' ? body.notice : body;
    assert.match(notice?.detail ?? '', /値を "…" で囲んでください。/);
    const target = notice?.action?.target;
    assert.ok(target?.kind === 'open-record');
    assert.match(text.slice(target.at), /^(?:title: )?注文/);
  });

  it('leaves words in braces of a title as they are', () => {
    assert.equal(timeline({ ...record, title: '{0}' }, [], after(0), 'ja').title, '{0}');
  });

  it('finds every action it offers by its id, and no other', () => {
    const snapshot = timeline(record, [summary('short-report')], after(5), 'ja');
    assert.ok(snapshot.body.kind === 'timeline');
    for (const { action } of snapshot.body.milestones.flatMap(({ documents }) => documents)) {
      assert.equal(findAction(snapshot, action.id), action);
    }
    assert.equal(findAction(snapshot, 'create:../../etc/passwd'), undefined);
    assert.equal(findAction(missingTimeline('incidents/x', 'en'), 'next'), undefined);
  });
});

describe('spanText', () => {
  const from = Temporal.ZonedDateTime.from('2026-10-31T12:00[America/New_York]');
  const span = (later: Temporal.DurationLike, lang: 'ja' | 'en' = 'ja') =>
    spanText(from, from.add(later), lang);

  it('says hours and minutes below two days, then days and hours, then days', () => {
    assert.equal(span({ minutes: 0 }), '0分');
    assert.equal(span({ seconds: 59 }), '0分');
    assert.equal(span({ minutes: 59 }), '59分');
    assert.equal(span({ hours: 5 }), '5時間');
    assert.equal(span({ hours: 47, minutes: 59 }), '47時間59分');
    assert.equal(span({ days: 3, hours: 4 }), '3日と4時間');
    assert.equal(span({ days: 3 }), '3日');
    assert.equal(span({ days: 14, hours: 23 }), '14日');
    assert.equal(span({ days: 3, hours: 4 }, 'en'), '3 d 4 h');
  });

  it('is the same in both directions', () => {
    assert.equal(spanText(from.add({ days: 2, hours: 3 }), from, 'ja'), span({ days: 2, hours: 3 }));
  });

  it('counts a day of 25 hours as one day', () => {
    assert.equal(span({ days: 3 }), '3日');
    assert.equal(span({ hours: 48 }), '1日と23時間');
  });
});
