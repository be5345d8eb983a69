import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary } from '../../../src/core/document/sections';
import { createLinter } from '../../../src/core/lint/engine';
import { suppressionFix } from '../../../src/core/lint/suppression-fix';
import { examples } from '../../../src/core/rules/examples';
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
const texts = Object.values(examples)
  .flat()
  .map(({ text }) => text.replace(/[《》]/g, ''));
/** Words that rules look for, cut anywhere, so that patterns match in part. */
const words = fc
  .tuple(fc.constantFrom(...texts), fc.nat(), fc.nat(40))
  .map(([text, from, length]) => text.slice(from % text.length, (from % text.length) + length));
const body = fc.array(fc.oneof(pieces, words), { maxLength: 50 }).map((parts) => parts.join(''));
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
      { numRuns: 150 },
    );
  });

  it('never throws on decomposed text', () => {
    const paragraphs = texts.map((text) => text.normalize('NFD')).join('\n\n');
    linter.lint(
      parseDocument(`---\ntenmatsu: incident-report\n---\n\n## 恒久対策\n\n${paragraphs}\n`),
      clock,
    );
  });

  const brackets = '「」『』（）()【】[]〔〕〈〉《》{}<>“”"\'';
  const marks = '。、，．.,！!？?・…‥ー〜々：:；;*_~`|\\#-=+/&@%$^◯〇●　\t';
  const letters = [
    'あ',
    'ア',
    'ｶﾞ',
    '漢',
    '千',
    'a',
    '１',
    '0',
    '\u3099',
    '\ufe0f',
    '😀',
    '\ud83d',
    '\ude00',
    'が'.normalize('NFD'),
  ];
  const parts = [
    'の',
    'を',
    'ない',
    'ます',
    '検討',
    '対応を',
    '早急に',
    '担当者の',
    'お詫び',
    'ため',
    '1:',
    '11月',
    'the ',
    'will ',
    'of ',
  ];
  const blocks = [
    '- あ\n',
    '1. あ\n',
    '> あ\n',
    '## あ\n',
    '| あ |\n',
    '- [ ] あ\n',
    '検討します。',
    '「あ。',
    '<!-- ',
    '<!-- tenmatsu-disable x: y -->\n',
    'TBD ',
    '{{',
    '[a](',
  ];
  it('takes time linear in the length of any run', function () {
    this.timeout(60_000);
    const linterOfOne = createLinter({ remember: false });
    const time = (unit: string, length: number) => {
      const run = unit.repeat(length / unit.length);
      const table = `| 対策 | 担当 | 期限 |\n| - | - | - |\n| ${run} | a | b |\n`;
      const text = `---\ntenmatsu: incident-report\n---\n\n## 影響\n\n${run}\n\n## 恒久対策\n\n${table}`;
      const start = process.cpuUsage();
      linterOfOne.lint(parseDocument(text), clock);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    const isSlow = (unit: string, length: number) => {
      const took = time(unit, length);
      return took > 40 && took > Math.max(time(unit, length / 16), 2) * 40;
    };
    const check = (unit: string, length: number) =>
      // Sixteen times the text; a quadratic check takes 256 times as long. Collecting garbage may get in the way of one run.
      assert.ok(!(isSlow(unit, length) && isSlow(unit, length)), JSON.stringify(unit));
    for (const unit of [...brackets, ...marks, ...letters]) check(unit, 16_000);
    for (const unit of [...parts, ...blocks]) check(unit, 4800);
  });
});
