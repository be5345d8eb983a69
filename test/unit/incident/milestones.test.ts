import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import type { DocumentSummary } from '../../../src/core/incident/document-summary';
import { defaultPreset } from '../../../src/core/incident/milestone-preset';
import { milestones } from '../../../src/core/incident/milestones';
import type { IncidentRecord } from '../../../src/core/incident/record';
import { record, summary } from './fixtures';

const start = Temporal.Instant.from('2026-11-20T02:10+09:00');
const after = (hours: number, minutes = 0) => start.add({ hours, minutes });
const states = (
  documents: readonly DocumentSummary[],
  now: Temporal.Instant,
  from: IncidentRecord = record,
) => milestones(from, documents, now)?.items.map(({ state }) => state);
const dueTimes = (from: IncidentRecord) =>
  milestones(from, [], start)?.items.map(({ dueAt }) =>
    dueAt.toString({ timeZoneName: 'never', smallestUnit: 'minute' }),
  );

const firstDay = [summary('short-report'), summary('fact-sheet'), summary('stakeholder-plan')];

describe('milestones', () => {
  it('are the seven of the default preset, in the order of time', () => {
    assert.deepEqual(
      defaultPreset.map(({ id }) => id),
      ['24h', '48h', '72h', '1w', '30d', '60d', '90d'],
    );
  });

  it('fall due so long after the detection', () => {
    assert.deepEqual(dueTimes(record), [
      '2026-11-21T02:10+09:00',
      '2026-11-22T02:10+09:00',
      '2026-11-23T02:10+09:00',
      '2026-11-27T02:10+09:00',
      '2026-12-20T02:10+09:00',
      '2027-01-19T02:10+09:00',
      '2027-02-18T02:10+09:00',
    ]);
  });

  it('count hours as elapsed time and days on the calendar when the clocks change', () => {
    const newYork = {
      ...record,
      timezone: 'America/New_York',
      moments: { detected: '2026-10-31T12:00-04:00' },
    };
    const [day, , , week] = dueTimes(newYork) ?? [];
    assert.equal(day, '2026-11-01T11:00-05:00');
    assert.equal(week, '2026-11-07T12:00-05:00');
  });

  it('tell due times in the zone of the incident, whatever the offset was written in', () => {
    const written = { ...record, moments: { detected: '2026-11-19T17:10:00Z' } };
    assert.deepEqual(dueTimes(written), dueTimes(record));
  });

  it('turn from ahead to near to overdue, to the second', () => {
    const first = (now: Temporal.Instant) => states([], now)?.[0];
    assert.equal(first(after(0)), 'due');
    assert.equal(first(after(18).subtract({ seconds: 1 })), 'due');
    assert.equal(first(after(18)), 'soon');
    assert.equal(first(after(24).subtract({ seconds: 1 })), 'soon');
    assert.equal(first(after(24)), 'overdue');
  });

  it('are done by evidence at any time, late as well', () => {
    assert.equal(states(firstDay, after(1))?.[0], 'done');
    assert.equal(states(firstDay, after(2000))?.[0], 'done');
    assert.equal(states(firstDay.slice(1), after(1))?.[0], 'due');
  });

  it('are not done while a document has a finding that matters', () => {
    const withFindings = (findings: Partial<DocumentSummary['findings']>) => [
      ...firstDay.slice(1),
      summary('short-report', { findings: { error: 0, warning: 0, info: 0, hint: 0, ...findings } }),
    ];
    assert.equal(states(withFindings({ warning: 1 }), after(1))?.[0], 'due');
    assert.equal(states(withFindings({ error: 1 }), after(1))?.[0], 'due');
    assert.equal(states(withFindings({ info: 2, hint: 3 }), after(1))?.[0], 'done');
  });

  it('are not done by a template nobody has filled in', () => {
    assert.equal(
      states([...firstDay.slice(1), summary('short-report', { unwritten: 2 })], after(1))?.[0],
      'due',
    );
  });

  it('say of each document how far it is', () => {
    const documents = [
      summary('short-report'),
      summary('fact-sheet', { unwritten: 1, findings: { error: 0, warning: 2, info: 0, hint: 0 } }),
      summary('stakeholder-plan', { findings: { error: 1, warning: 0, info: 0, hint: 0 } }),
    ];
    const required = milestones(record, documents, start)?.items[0]?.documents;
    assert.deepEqual(
      required?.map(({ type, state }) => [type, state]),
      [
        ['short-report', 'ready'],
        ['fact-sheet', 'unwritten'],
        ['stakeholder-plan', 'findings'],
      ],
    );
  });

  it('ask for an incident report only where somebody outside is affected', () => {
    const types = (audience: IncidentRecord['audience']) =>
      milestones({ ...record, audience }, [], start)?.items[2]?.documents.map(({ type }) => type);
    assert.deepEqual(types(['internal', 'btoc']), ['permanent-plan', 'incident-report']);
    assert.deepEqual(types(['internal']), ['permanent-plan']);
    assert.deepEqual(types([]), ['permanent-plan']);
  });

  it('share out documents of one type: named ones to their milestone, the others in turn', () => {
    const documents = [
      summary('effect-report', { name: 'a.md', milestone: '60d' }),
      summary('effect-report', { name: 'b.md' }),
    ];
    const names = milestones(record, documents, start)
      ?.items.flatMap((item) => item.documents)
      .filter(({ type }) => type === 'effect-report')
      .map((required) => (required.state === 'missing' ? required.name : required.document.name));
    assert.deepEqual(names, ['b.md', 'a.md', 'effect-report-90d.md']);
  });

  it('take a document whose own milestone does not ask for it like any other', () => {
    const documents = [...firstDay.slice(1), summary('short-report', { milestone: '48h' })];
    assert.equal(states(documents, after(1))?.[0], 'done');
  });

  it('give every missing document a name of its own that is not taken', () => {
    const documents = [
      summary('weekly-brief', { name: 'weekly-brief-1.md' }),
      summary('calm', { name: 'roadmap.md' }),
    ];
    const missing = (milestones(record, documents, start)?.items ?? [])
      .flatMap((item) => item.documents)
      .flatMap((required) => (required.state === 'missing' ? [required.name] : []));
    assert.ok(missing.includes('roadmap-2.md'));
    assert.ok(missing.includes('weekly-brief-2.md') && missing.includes('weekly-brief-3.md'));
    assert.equal(new Set(missing).size, missing.length);
  });

  it('look at the document under the usual name where several are of one type', () => {
    const taken = (...names: readonly string[]) => {
      const documents = names.map((name) => summary('short-report', { name }));
      const first = milestones(record, documents, start)?.items[0]?.documents[0];
      return first?.state !== 'missing' && first?.document.name;
    };
    assert.equal(taken('draft.md', 'short-report-2.md', 'short-report.md'), 'short-report.md');
    assert.equal(taken('a/short-report.md', 'draft.md', 'short-report-2.md'), 'short-report-2.md');
    assert.equal(taken('draft.md'), 'draft.md');
  });

  it('tell a missing document its milestone where several ask for its type', () => {
    const month = milestones(record, [], start)?.items[4]?.documents[0];
    const day = milestones(record, [], start)?.items[0]?.documents[0];
    assert.ok(month?.state === 'missing' && month.milestone === '30d');
    assert.ok(day?.state === 'missing' && day.milestone === undefined);
  });

  it('can be declared not applicable, with the reason', () => {
    const exemptions = new Map([['48h', '一時間で収束した']] as const);
    const item = milestones(record, [], after(100), { exemptions })?.items[1];
    assert.equal(item?.state, 'not-applicable');
    assert.equal(item?.reason, '一時間で収束した');
  });

  it('count from another moment where the team wants it', () => {
    const moments = { ...record.moments, occurred: '2026-11-20T01:00+09:00' };
    const from = milestones({ ...record, moments }, [], start, { anchor: 'occurred' });
    assert.equal(from?.items[0]?.dueAt.toPlainTime().toString({ smallestUnit: 'minute' }), '01:00');
  });

  it('are unknown without the moment to count from', () => {
    assert.equal(milestones({ ...record, moments: {} }, [], start), undefined);
    assert.equal(milestones(record, [], start, { anchor: 'declared' }), undefined);
  });

  it('lie ahead while the detection itself does', () => {
    assert.deepEqual(new Set(states([], start.subtract({ hours: 50 }))), new Set(['due']));
  });
});
