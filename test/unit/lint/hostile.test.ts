import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary } from '../../../src/core/document/sections';
import { createLinter } from '../../../src/core/lint/engine';
import { suppressionFix } from '../../../src/core/lint/suppression';
import { clock } from '../rules/harness';

const pieces = fc.constantFrom(
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '- ',
    '  - ',
    '1. ',
    '> ',
    '| ',
    ' |\n',
    '| --- | --- |\n',
    '```\n',
    '---\n',
    '<!-- tenmatsu-disable ',
  ],
  ...[
    '<!-- tenmatsu-disable-next-line vague-time: x -->',
    '-->',
    ':',
    'vague-time',
    '## 影響\n\n',
    '## 経過\n\n',
    '## 依頼\n\n',
  ],
  ...[
    '## 恒久対策\n\n',
    '## 再発防止\n\n',
    '## Impact\n\n',
    '件名: ',
    '担当',
    '期限',
    '予防:',
    '検知',
    '◯◯',
    '{{a}}',
    '😀',
    '\ud83d',
  ],
  ...[
    '9:00',
    '10/2',
    '翌日',
    '9月30日までに',
    '検討します。',
    '早急に対応します。',
    '一部の',
    '思われる',
    '申し訳ありません。',
    '担当者の不注意',
  ],
  ...[
    'We will look into it. ',
    'some users ',
    'as soon as possible ',
    'mistakes were made.',
    '「',
    '」',
    '（',
    '）',
    '。',
    '`',
    '**',
    'か\u3099',
  ],
);
const body = fc.array(pieces, { maxLength: 50 }).map((parts) => parts.join(''));
const type = fc.constantFrom(...builtInVocabulary.types.map(({ id }) => id), 'unknown', '');

describe('linter on hostile text', () => {
  const linter = createLinter();

  it('never throws, and every finding and fix lies inside the text on whole characters', function () {
    this.timeout(30_000);
    fc.assert(
      fc.property(type, body, fc.boolean(), (id, text, crlf) => {
        const source = `---\ntenmatsu: ${id}\n---\n\n${text}`;
        const document = parseDocument(crlf ? source.replaceAll('\n', '\r\n') : source);
        const within = ({ start, end }: { readonly start: number; readonly end: number }) => {
          assert.ok(0 <= start && start <= end && end <= document.text.length);
          for (const at of [start, end]) {
            const split =
              /[\ud800-\udbff]/.test(document.text[at - 1] ?? '') &&
              /[\udc00-\udfff]/.test(document.text[at] ?? '');
            assert.ok(!split);
          }
        };
        for (const finding of linter.lint(document, clock)) {
          within(finding.range);
          const suppressing = suppressionFix(finding, document);
          const fixes = [...linter.fixes(finding, document, clock), ...(suppressing ? [suppressing] : [])];
          for (const { edits, title } of fixes) {
            assert.ok(title.ja && title.en);
            for (const { range } of edits) within(range);
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});
