import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { summarise } from '../../../src/core/incident/document-summary';
import type { Finding } from '../../../src/core/lint/rule';

const plan = (front: string, body: string) =>
  parseDocument(`---\ntenmatsu: ${front}\nlang: ja\n---\n\n${body}`);
const finding = (level: Finding['level'], ruleId = 'vague-time'): Finding => ({
  ruleId,
  level,
  range: { start: 0, end: 1 },
  message: { ja: '', en: '' },
});

describe('summarise', () => {
  it('counts findings by level', () => {
    const findings = (['error', 'warning', 'warning', 'hint'] as const).map((level) => finding(level));
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

  it('counts placeholders as unwritten, and an empty section once', () => {
    const findings = [finding('warning', 'placeholder-left'), finding('warning', 'section-empty')];
    const { unwritten, findings: counted } =
      summarise(plan('short-report', '## 結論\n\n担当は◯◯です。\n\n## 事実\n'), 'a.md', findings) ?? {};
    assert.equal(unwritten, 2);
    assert.equal(counted?.warning, 0);
  });

  it('counts a section that holds a placeholder alone as one place', () => {
    const document = plan('short-report', '## 結論\n\n◯◯\n\n## 事実\n\n◯◯に検知しました。\n');
    const places = [...document.text.matchAll(/◯◯/g)].map(({ index }) => ({ start: index, end: index + 2 }));
    const findings = places.map((range) => ({ ...finding('warning', 'placeholder-left'), range }));
    assert.equal(summarise(document, 'a.md', findings)?.unwritten, 2);
  });

  it('knows the first place to write or to mend', () => {
    const document = plan('short-report', '## 結論\n\n近日中に。\n\n## 事実\n');
    const at = document.text.indexOf('近日中');
    const late = { ...finding('warning'), range: { start: at, end: at + 3 } };
    const remark = { ...finding('hint'), range: { start: 0, end: 3 } };
    assert.equal(summarise(document, 'a.md', [late])?.firstToDo, at);
    assert.equal(summarise(document, 'a.md', [remark])?.firstToDo, document.text.indexOf('事実') + 2);
    assert.equal(summarise(plan('short-report', ''), 'a.md', [])?.firstToDo, undefined);
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
