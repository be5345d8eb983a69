import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { github } from '../../../src/cli/formats/github';
import { json } from '../../../src/cli/formats/json';
import { sarif } from '../../../src/cli/formats/sarif';
import { stylish } from '../../../src/cli/formats/stylish';
import { createChecker } from '../../../src/cli/lint';
import { positionsOf } from '../../../src/cli/positions';

const text =
  '---\r\ntenmatsu: two-point-reply\r\n---\r\n\r\n## 影響の理解\r\n\r\n😀止まった窓口は◯◯です。\r\n\r\n## 次からの行動\r\n\r\n前日に照合します。\r\n';
const check = createChecker(Temporal.Instant.from('2026-09-15T01:00:00Z'));
const results = [check('docs/返信 1.md', text), check('docs/other.md', '# Other\n')];

describe('positions', () => {
  it('count lines and UTF-16 columns from 1', () => {
    const position = positionsOf('a\r\n😀b\n');
    assert.deepEqual([0, 3, 5, 6, 7].map(position), [
      { line: 1, column: 1 },
      { line: 2, column: 1 },
      { line: 2, column: 3 },
      { line: 2, column: 4 },
      { line: 3, column: 1 },
    ]);
  });
});

describe('formats', () => {
  it('json has ESLint’s shape, files without findings included', () => {
    const [first, second] = JSON.parse(json(results, 'en'));
    const placeholder = first.messages.find(
      ({ ruleId }: { ruleId: string }) => ruleId === 'placeholder-left',
    );
    assert.deepEqual(placeholder, {
      ruleId: 'placeholder-left',
      severity: 1,
      level: 'info',
      message: 'A placeholder is left in the text',
      line: 7,
      column: 10,
      endLine: 7,
      endColumn: 12,
    });
    assert.equal(
      first.warningCount,
      first.messages.filter(({ level }: { level: string }) => level === 'warning').length,
    );
    assert.deepEqual(second, {
      filePath: 'docs/other.md',
      messages: [],
      errorCount: 0,
      warningCount: 0,
      fixableErrorCount: 0,
      fixableWarningCount: 0,
    });
  });

  it('stylish names place, level, message and rule, in the language asked for', () => {
    assert.match(
      stylish(results, 'ja'),
      /^docs\/返信 1\.md\n(?:.*\n)*?  7:10  情報  埋め残しがあります  placeholder-left\n/,
    );
    assert.match(stylish(results, 'en'), /1 document: 0 errors, \d+ warnings, \d+ notes$/);
  });

  it('github escapes what would end a workflow command', () => {
    const line = github(results, 'ja')
      .split('\n')
      .find((one) => one.includes('placeholder-left'));
    assert.equal(
      line,
      '::notice file=docs/返信 1.md,line=7,endLine=7,col=10,endColumn=12,title=placeholder-left::埋め残しがあります',
    );
    const [result] = results;
    const [problem] = result?.problems ?? [];
    assert.ok(result && problem);
    const at = (path: string, lines: [number, number], message: string, ruleId = 'a,b:c') =>
      github(
        [
          {
            ...result,
            path,
            problems: [
              {
                ...problem,
                start: { line: lines[0], column: 3 },
                end: { line: lines[1], column: 9 },
                finding: {
                  ...problem.finding,
                  level: 'warning',
                  ruleId,
                  message: { ja: message, en: message },
                },
              },
            ],
          },
        ],
        'en',
      );
    assert.equal(
      at('./a:b,c%\n.md', [7, 7], '50%: one,\r\ntwo::error::'),
      '::warning file=a%3Ab%2Cc%25%0A.md,line=7,endLine=7,col=3,endColumn=9,title=a%2Cb%3Ac::50%25: one,%0D%0Atwo::error::',
    );
    assert.equal(
      at('a.md', [7, 8], 'over two lines', 'section-order'),
      '::warning file=a.md,line=7,endLine=8,title=section-order::over two lines',
    );
  });

  it('sarif refers to a rule by id and index, and encodes the path', () => {
    const log = JSON.parse(sarif(results, 'en'));
    const [run] = log.runs;
    const result = run.results.find(({ ruleId }: { ruleId: string }) => ruleId === 'placeholder-left');
    assert.equal(log.version, '2.1.0');
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.equal(run.tool.driver.rules[result.ruleIndex].id, 'placeholder-left');
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, 'docs/%E8%BF%94%E4%BF%A1%201.md');
    assert.deepEqual(region, { startLine: 7, startColumn: 10, endLine: 7, endColumn: 12 });
    const [again] = JSON.parse(sarif([{ ...results[0]!, path: './docs/a.md' }], 'en')).runs[0].results;
    assert.equal(again.locations[0].physicalLocation.artifactLocation.uri, 'docs/a.md');
  });
});
