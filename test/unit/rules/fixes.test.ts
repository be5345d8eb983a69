import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import type { TextEdit } from '../../../src/core/lint/rule';
import { clock } from './harness';

/** The text with one rule's first fix applied; snippet placeholders filled by what they show. */
function mended(text: string, ruleId: string): string {
  const linter = createLinter();
  const document = parseDocument(text);
  const finding = linter.lint(document, clock).find((one) => one.ruleId === ruleId);
  assert.ok(finding, `no ${ruleId} in ${text}`);
  const [fix] = linter.fixes(finding, document, clock);
  assert.ok(fix, `no fix for ${ruleId}`);
  return applied(text, fix.edits);
}

function applied(text: string, edits: readonly TextEdit[]): string {
  return [...edits]
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((result, { range, newText, snippet }) => {
      const plain = snippet
        ? newText.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([$}\\])/g, '$1')
        : newText;
      return result.slice(0, range.start) + plain + result.slice(range.end);
    }, text);
}

const head = (type: string) => `---\ntenmatsu: ${type}\n---\n\n`;

describe('fixes', () => {
  it('section-missing writes the section behind the one before it', () => {
    const text = `${head('two-point-reply')}## 影響が出たことの理解\n\n理解しています。\n`;
    assert.equal(mended(text, 'section-missing'), `${text}\n## 次からの行動\n\n◯◯（次からの行動）\n`);
  });

  it('section-missing writes before the section that follows', () => {
    const text = `${head('two-point-reply')}## 次からの行動\n\n前日17時に件数を照合します。\n`;
    assert.equal(
      mended(text, 'section-missing'),
      `${head('two-point-reply')}## 影響が出たことの理解\n\n◯◯（影響が出たことの理解）\n\n## 次からの行動\n\n前日17時に件数を照合します。\n`,
    );
  });

  it('section-missing keeps nested sections, heading level, CRLF and the end of the text', () => {
    const text =
      `${head('two-point-reply')}### 影響が出たことの理解\n\n理解しています。\n\n#### 補足\n\n朝に分かりました。`.replaceAll(
        '\n',
        '\r\n',
      );
    assert.equal(
      mended(text, 'section-missing'),
      `${text}\r\n\r\n### 次からの行動\r\n\r\n◯◯（次からの行動）\r\n`,
    );
  });

  it('section-missing fills several gaps one after the other', () => {
    let text = `${head('one-on-one')}## 事実\n\n9月14日、名簿を誤って送りました。\n`;
    for (let gaps = 2; gaps > 0; gaps--) text = mended(text, 'section-missing');
    const titles = parseDocument(text).sections.map(({ title }) => title);
    assert.deepEqual(titles, [
      '謝罪',
      '事実',
      '判断',
      '原因',
      '再発防止策',
      '上司に聞きたいこと',
      '次に話す日',
    ]);
  });

  it('section-order moves whole sections and keeps the rest of the text', () => {
    const text = `${head('one-on-one')}# 題\n\n## 判断\n\n一。\n\n### 細目\n\n二。\n\n## 謝罪\n\n三。\n\n## 覚え書き\n\n四。\n\n## 事実\n\n五。\n`;
    assert.equal(
      mended(text, 'section-order'),
      `${head('one-on-one')}# 題\n\n## 謝罪\n\n三。\n\n## 覚え書き\n\n四。\n\n## 事実\n\n五。\n\n## 判断\n\n一。\n\n### 細目\n\n二。\n`,
    );
  });

  it('timeline-order sorts the rows', () => {
    const table = (...rows: string[]) =>
      `${head('progress-account')}## 経過\n\n| 時刻 | 出来事 |\n| --- | --- |\n${rows.join('\n')}\n`;
    assert.equal(
      mended(table('| 9:50 | 連絡 |', '| 10:20 | 再開 |', '| 10:05 | 停止 |'), 'timeline-order'),
      table('| 9:50 | 連絡 |', '| 10:05 | 停止 |', '| 10:20 | 再開 |'),
    );
  });

  it('timeline-zone names the zone of the front matter at the time of the incident', () => {
    const text = (head: string) =>
      `---\ntenmatsu: postmortem\ntimezone: Europe/London\ndetected: 2026-07-01T10:00:00+01:00\n---\n\n## 経過\n\n| 出来事 | ${head} |\n| --- | --- |\n| 停止 | 9:50 |\n| 着手 | 10:05 |\n`;
    assert.equal(mended(text('時刻'), 'timeline-zone'), text('時刻（GMT+1）'));
  });

  it('alternatives-too-few adds a row or an item', () => {
    const proposal = (body: string) => `${head('customer-proposal')}## 代わりの案\n\n${body}\n`;
    assert.equal(
      mended(proposal('| 案 | 内容 |\n| --- | --- |\n| A | 別の日の公演 |'), 'alternatives-too-few'),
      proposal('| 案 | 内容 |\n| --- | --- |\n| A | 別の日の公演 |\n| ◯◯（案） | ◯◯（内容） |'),
    );
    assert.equal(
      mended(proposal('- 次回を無料にします。'), 'alternatives-too-few'),
      proposal('- 次回を無料にします。\n- ◯◯（もう一つの案）'),
    );
  });

  it('fact-without-source cites in the row’s own cell, or before the full stop', () => {
    const sheet = (cell: string) =>
      `${head('fact-sheet')}## いつ\n\n| 事実 | 根拠 |\n| --- | --- |\n| 10:04に停止 |${cell}|\n`;
    const evidence = '\n## 根拠一覧\n\n| 番号 | 場所 |\n| --- | --- |\n| [E1] | 棚 |\n| [E2] | 棚 |\n';
    assert.match(
      mended(sheet(' ') + evidence, 'fact-without-source'),
      /\| 10:04に停止 \| ?\[\$\{1\|◯◯,E1,E2\|\}\] ?\|/,
    );
    const prose = (text: string) => `${head('fact-sheet')}## いつ\n\n${text}\n`;
    assert.equal(
      mended(prose('10時4分に止まった。すぐに気づいた。'), 'fact-without-source'),
      prose('10時4分に止まった（根拠: ◯◯）。すぐに気づいた。'),
    );
  });

  it('decision-in-chat leaves a place for the meeting and the mail', () => {
    const text = (rest: string) => `${head('incident')}## 経過\n\n- 10:38 部長がSlackで承認した${rest}\n`;
    assert.equal(mended(text('。'), 'decision-in-chat'), text('（確かめた会議: ◯◯、要点のメール: ◯◯）。'));
  });

  it('leading-indicator-missing adds a row with the kind filled in', () => {
    const text = `${head('roadmap')}## 指標\n\n| 指標 | 先行・遅行 | いまの値 |\n| --- | --- | ---: |\n| 再発 | 遅行 | 0件 |\n`;
    assert.ok(
      mended(text, 'leading-indicator-missing').endsWith(
        '| 再発 | 遅行 | 0件 |\n| ${1|◯◯,期限を守った割合,一次連絡までの時間|} | 先行 | ◯◯（いまの値） |\n',
      ),
    );
  });
});
