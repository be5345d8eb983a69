import assert from 'node:assert/strict';
import { outline } from '../../../src/core/document/outline';
import { parseDocument } from '../../../src/core/document/parse';

/** What stands for each section of the type: a heading, a line, an omission, or nothing. */
function found(type: string, body: string): Readonly<Record<string, string>> {
  const document = parseDocument(`---\ntenmatsu: ${type}\n---\n\n${body}`);
  return Object.fromEntries(
    outline(document).map(({ data, section, line, leftOut }) => [
      data.id,
      section?.title ?? (line ? 'line' : leftOut ? 'left out' : ''),
    ]),
  );
}

describe('outline', () => {
  it('is empty for an unknown type', () => assert.deepEqual(found('nothing', '## 影響\n'), {}));

  it('finds sections by name, and a subject as a line', () => {
    const { subject, facts, impact } = found('short-report', '件名：停止のご連絡\n\n## ２．事象\n\n停止。\n');
    assert.deepEqual([subject, facts, impact], ['line', '2.事象', '']);
  });

  it('takes a section of the same role for the one asked for', () => {
    assert.equal(found('short-report', '## 暫定対策\n\n手作業。\n')['response'], '暫定対策');
    assert.equal(found('followup-notice', '## 今後の対応\n\n交換。\n')['next-actions'], '今後の対応');
    assert.equal(found('followup-notice', '## 事実\n\n停止。\n')['known'], '事実');
  });

  it('takes a heading that joins two, and one that is shortened', () => {
    const { facts, impact } = found('short-report', '## 事実と影響\n\n停止。\n');
    assert.deepEqual([facts, impact], ['事実と影響', '事実と影響']);
    assert.equal(found('weekly-brief', '## 指標\n\n0件。\n')['metric-trend'], '指標');
  });

  it('takes no document’s title for a section', () => {
    assert.equal(found('short-report', '# 障害の事実と影響\n\n## 結論\n\n停止。\n')['facts'], '');
  });

  it('sees that a section is left out on purpose', () => {
    assert.equal(found('short-report', '## 結論\n\n依頼は、ないため省略する。\n')['request'], 'left out');
    assert.equal(found('short-report', '## 結論\n\n「依頼」の節は設けていません。\n')['request'], 'left out');
    assert.equal(found('short-report', '## 結論\n\n依頼を三件受けました。\n')['request'], '');
  });
});
