import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { planIncident, type IntakeAnswers } from '../../../src/core/incident/intake';
import { readRecord } from '../../../src/core/incident/read-record';
import { createLinter } from '../../../src/core/lint/engine';

const clock = { now: Temporal.Instant.from('2026-11-20T14:20:00+09:00'), zone: 'Asia/Tokyo' };
const context = { clock, lang: 'ja', taken: [] } as const;
const answers: IntakeAnswers = {
  title: '受注画面が開かない',
  detectedAt: Temporal.Instant.from('2026-11-20T13:05:00+09:00'),
  affected: '取引先3社の受注担当12名',
  ongoing: 'ongoing',
  customers: 'btob',
};

const fileOf = (plan: ReturnType<typeof planIncident>, name: string) => {
  const file = plan.files.find((entry) => entry.name === name);
  assert.ok(file, name);
  return file;
};

const recordOf = (given: Partial<IntakeAnswers>) => {
  const plan = planIncident({ ...answers, ...given }, context);
  return readRecord(parseDocument(fileOf(plan, 'incident.md').text).frontMatter, 'UTC');
};

describe('starting an incident', () => {
  it('plans one folder with the record and the first notice', () => {
    const plan = planIncident(answers, context);
    assert.equal(plan.folder, '2026-11-20-受注画面が開かない');
    assert.deepEqual(
      plan.files.map(({ name }) => name),
      ['incident.md', 'short-report.md'],
    );
  });

  it('writes a record that reads back without a problem', () => {
    const { record, problems } = recordOf({});
    assert.deepEqual(problems, []);
    assert.deepEqual(record, {
      id: '2026-11-20-受注画面が開かない',
      title: '受注画面が開かない',
      category: 'mistake',
      audience: ['btob'],
      severity: 'high',
      legal: false,
      timezone: 'Asia/Tokyo',
      moments: { detected: '2026-11-20T13:05:00+09:00', declared: '2026-11-20T14:20:00+09:00' },
      owner: undefined,
      lang: 'ja',
    });
  });

  it('estimates how severe it is from who is hit and whether it goes on', () => {
    assert.equal(recordOf({ customers: 'btoc', ongoing: 'unknown' }).record.severity, 'high');
    assert.equal(recordOf({ customers: 'btoc', ongoing: 'stopped' }).record.severity, 'medium');
    assert.equal(recordOf({ customers: 'internal', ongoing: 'ongoing' }).record.severity, 'medium');
    assert.equal(recordOf({ customers: 'internal', ongoing: 'stopped' }).record.severity, 'low');
  });

  it('keeps the first notice inside while nobody knows who is hit', () => {
    assert.deepEqual(recordOf({ customers: 'unknown' }).record.audience, ['internal']);
  });

  it('says when the next notice comes, by date and time', () => {
    const outside = fileOf(planIncident(answers, context), 'short-report.md').text;
    assert.match(outside, /## 次回のご連絡時刻\n\n11月20日（金）15:30に/);
    const inside = fileOf(
      planIncident({ ...answers, customers: 'internal' }, context),
      'short-report.md',
    ).text;
    assert.match(inside, /## 次回のご連絡時刻\n\n11月20日（金）16:30に/);
  });

  it('leaves two blanks at most, and nothing else to mend before it is sent', () => {
    const { text, cursor } = fileOf(planIncident(answers, { ...context, owner: '早瀬' }), 'short-report.md');
    assert.equal(text.match(/◯◯/g)?.length, 1);
    assert.equal(text.slice(cursor, (cursor ?? 0) + 2), '◯◯');
    const sent = text.replaceAll('◯◯', '予備の受注サーバーに切り替えます。');
    const findings = createLinter()
      .lint(parseDocument(sent), clock)
      .map(({ ruleId, level }) => `${level} ${ruleId}`);
    assert.deepEqual(findings, []);
    assert.equal(fileOf(planIncident(answers, context), 'short-report.md').text.match(/◯◯/g)?.length, 2);
  });

  it('takes any title without leaving its folder or breaking its files', () => {
    const titles = [
      '../../x',
      '{{x}}',
      '<script>alert(1)</script>',
      'a\nb: c',
      '😀',
      '長'.repeat(200),
      '---',
      '',
      'CON',
      '| x |',
      '‮abc',
    ];
    for (const title of titles) {
      const plan = planIncident({ ...answers, title }, context);
      assert.match(plan.folder, /^2026-11-20-[\p{L}\p{N}\p{M}-]+$/u);
      for (const { text } of plan.files) {
        const document = parseDocument(text);
        assert.deepEqual(document.frontMatter.problems, [], title);
        assert.equal(document.sections.filter(({ level }) => level === 1).length <= 1, true);
      }
    }
  });

  it('steps aside for a folder that exists', () => {
    const taken = ['2026-11-20-受注画面が開かない', '2026-11-20-受注画面が開かない-2'];
    assert.equal(planIncident(answers, { ...context, taken }).folder, '2026-11-20-受注画面が開かない-3');
  });

  it('speaks English, and names the day of the incident’s own zone', () => {
    const berlin = { clock: { ...clock, zone: 'Europe/Berlin' }, lang: 'en', taken: [] } as const;
    const midnight = Temporal.Instant.from('2026-11-20T00:30:00+09:00');
    const plan = planIncident({ ...answers, title: 'Orders fail', detectedAt: midnight }, berlin);
    assert.equal(plan.folder, '2026-11-19-orders-fail');
    assert.match(fileOf(plan, 'short-report.md').text, /We have the following problem: Orders fail\./);
    assert.match(fileOf(plan, 'short-report.md').text, /by 07:30 \(GMT\+1\) on Friday, November 20/);
  });
});
