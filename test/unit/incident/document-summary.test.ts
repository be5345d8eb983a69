import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { summarise } from '../../../src/core/incident/document-summary';
import type { Finding } from '../../../src/core/lint/rule';

const plan = (front: string, body: string) =>
  parseDocument(`---\ntenmatsu: ${front}\nlang: ja\n---\n\n${body}`);
const finding = (level: Finding['level']): Finding => ({
  ruleId: 'vague-time',
  level,
  range: { start: 0, end: 1 },
  message: { ja: '', en: '' },
});

describe('summarise', () => {
  it('counts findings by level', () => {
    const findings = (['error', 'warning', 'warning', 'hint'] as const).map(finding);
    const { findings: counted } = summarise(plan('short-report', ''), 'short-report.md', findings) ?? {};
    assert.deepEqual(counted, { error: 1, warning: 2, info: 0, hint: 1 });
  });

  it('leaves out what declares no known type', () => {
    assert.equal(summarise(parseDocument('# 買い物\n'), 'list.md', []), undefined);
    assert.equal(summarise(plan('shopping-list', ''), 'list.md', []), undefined);
  });

  it('counts an alias as its type', () => {
    assert.equal(summarise(plan('report', ''), 'a.md', [])?.type, 'incident-report');
  });

  it('counts the sections nothing has been written in yet', () => {
    const text = '## 結論\n\n注文は再開しました。\n\n## 事実\n\n<!-- 時刻の順に -->\n\n## 影響\n\n◯◯\n';
    assert.equal(summarise(plan('short-report', text), 'a.md', [])?.unwritten, 2);
  });

  it('takes a section as written where a subsection is', () => {
    const text = '## 対応\n\n### 暫定\n\n再起動しました。\n\n### 恒久\n\n## 依頼\n\n### 期限\n';
    assert.equal(summarise(plan('short-report', text), 'a.md', [])?.unwritten, 1);
  });

  it('leaves sections of a team’s own alone', () => {
    assert.equal(summarise(plan('short-report', '## 社内メモ\n'), 'a.md', [])?.unwritten, 0);
  });

  it('takes the milestone from the front matter, then from the file name', () => {
    const milestone = (front: string, name: string) => summarise(plan(front, ''), name, [])?.milestone;
    assert.equal(milestone('effect-report\nmilestone: 60d', 'effect-report-30d.md'), '60d');
    assert.equal(milestone('effect-report', 'effect-report-30d.md'), '30d');
    assert.equal(milestone('weekly-brief', 'weekly-brief-30d-2.md'), '30d');
    assert.equal(milestone('effect-report', 'effect-report-45d.md'), undefined);
    assert.equal(milestone('effect-report\nmilestone: [30d]', 'effect-report.md'), undefined);
  });
});
