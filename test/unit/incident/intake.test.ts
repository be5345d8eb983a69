import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { readExemptions } from '../../../src/core/incident/exemptions';
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
      category: undefined,
      audience: ['btob'],
      severity: 'high',
      legal: false,
      timezone: 'Asia/Tokyo',
      moments: { detected: '2026-11-20T13:05:00+09:00', declared: '2026-11-20T14:20:00+09:00' },
      owner: undefined,
      lang: 'ja',
    });
  });

  it('says how severe it is only where the answers tell, and marks that as provisional', () => {
    assert.equal(recordOf({ customers: 'btoc' }).record.severity, 'high');
    for (const given of [{ ongoing: 'unknown' }, { ongoing: 'stopped' }, { customers: 'internal' }] as const)
      assert.equal(recordOf(given).record.severity, undefined);
    const text = (given: Partial<IntakeAnswers>) =>
      fileOf(planIncident({ ...answers, ...given }, context), 'incident.md').text;
    assert.match(text({}), /^severity: high # 仮の値/m);
    assert.match(text({ ongoing: 'stopped' }), /^severity: # low \| medium/m);
  });

  it('claims nothing that was not asked', () => {
    const { text } = fileOf(planIncident(answers, context), 'incident.md');
    assert.match(text, /^category: # mistake/m);
    assert.match(text, /^legal: # /m);
    const report = fileOf(planIncident(answers, context), 'short-report.md').text;
    assert.doesNotMatch(report, /作業を進めて|対応中/);
  });

  it('asks for a title that was left out, wherever it stands', () => {
    const plan = planIncident({ ...answers, title: ' ' }, context);
    for (const { text } of plan.files) {
      assert.match(text, /^title:$/m);
      assert.ok(
        createLinter()
          .lint(parseDocument(text), clock)
          .some(({ ruleId }) => ruleId === 'placeholder-left'),
      );
    }
    const { text, cursor = 0 } = fileOf(plan, 'short-report.md');
    assert.equal(text.slice(cursor - 6, cursor + 5), '【第一報】「◯◯」の件');
  });

  it('tells what has stopped as past', () => {
    const stopped = fileOf(planIncident({ ...answers, ongoing: 'stopped' }, context), 'short-report.md').text;
    assert.match(stopped, /起きたこと: .*影響を受けた範囲: /su);
    assert.doesNotMatch(stopped, /起きていること|受けている/);
  });

  it('ends no sentence twice', () => {
    for (const lang of ['ja', 'en'] as const) {
      const given = { ...answers, title: '受注画面が開かない。', affected: 'Acme Inc. 12名。' };
      for (const { text } of planIncident(given, { ...context, lang }).files)
        assert.doesNotMatch(text.slice(text.indexOf('\n---')), /。。|。\.|\.\.|。」|。の件/);
    }
  });

  it('lists the milestones without boxes to tick', () => {
    const { text } = fileOf(planIncident(answers, context), 'incident.md');
    const milestones = text.slice(text.indexOf('## 節目'));
    assert.match(milestones, /\| 72時間 \| 11月23日（月）13:05 \|/);
    assert.doesNotMatch(milestones, /\[[ x]\]/);
    assert.deepEqual([...readExemptions(parseDocument(text))], []);
    const struck = `${text}\n- [-] 72時間 理由: 社内の訓練のため\n`;
    assert.deepEqual([...readExemptions(parseDocument(struck))], [['72h', '社内の訓練のため']]);
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

  it('leaves what is done and by whom to fill in, and nothing else to mend before it is sent', () => {
    const { text, cursor } = fileOf(planIncident(answers, { ...context, owner: '早瀬' }), 'short-report.md');
    assert.equal(text.match(/◯◯/g)?.length, 1);
    assert.equal(text.slice(cursor, (cursor ?? 0) + 2), '◯◯');
    const sent = text.replaceAll('◯◯', '予備の受注サーバーに切り替えます。');
    const findings = createLinter()
      .lint(parseDocument(sent), clock)
      .map(({ ruleId, level }) => `${level} ${ruleId}`);
    assert.deepEqual(findings, []);
    const unowned = fileOf(planIncident(answers, context), 'short-report.md');
    assert.equal(unowned.text.match(/◯◯/g)?.length, 3);
    assert.equal(unowned.cursor, unowned.text.indexOf('◯◯'), 'the first of them');
  });

  it('starts a notice that holds nothing to mend, whatever the answers were', () => {
    const linter = createLinter();
    for (const lang of ['ja', 'en'] as const)
      for (const ongoing of ['ongoing', 'stopped', 'unknown'] as const)
        for (const customers of ['btob', 'btoc', 'internal', 'unknown'] as const)
          for (const affected of ['', lang === 'ja' ? '通販サイトのお客様' : 'customers of the shop']) {
            const given = { ...answers, ongoing, customers, affected };
            const { text } = fileOf(planIncident(given, { ...context, lang }), 'short-report.md');
            const found = linter
              .lint(parseDocument(text), clock)
              .filter(({ level }) => level === 'error' || level === 'warning')
              .map(({ ruleId, range }) => `${ruleId}: ${text.slice(range.start, range.end)}`);
            assert.deepEqual(found, [], `${lang} ${ongoing} ${customers} ${affected}`);
          }
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
    assert.match(fileOf(plan, 'short-report.md').text, /There is a problem: “Orders fail”\./);
    assert.match(fileOf(plan, 'short-report.md').text, /by 07:30 \(GMT\+1\) on Friday, November 20/);
  });
});
