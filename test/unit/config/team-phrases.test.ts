import assert from 'node:assert/strict';
import { readConfig } from '../../../src/core/config/read-config';
import { buildTeam } from '../../../src/core/config/build-team';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import type { Finding } from '../../../src/core/lint/rule';
import { clock } from '../rules/harness';

const head = '---\ntenmatsu: incident-report\nlang: ja\n---\n\n## 経過\n\n';

/** The team's findings in a text under a configuration, as `words | message`. */
function found(config: string, body: string, settings: Record<string, unknown> = {}, before = head) {
  const read = readConfig(config);
  assert.deepEqual(read.problems, []);
  const team = buildTeam(read.config, []);
  const text = before + body;
  const document = parseDocument(text, team.vocabulary);
  const linter = createLinter({ catalogue: team.catalogue, rules: { ...settings, ...team.rules } });
  const findings = linter.lint(document, clock).filter(({ ruleId }) => ruleId === 'team-phrase');
  const words = ({ range }: Finding) => text.slice(range.start, range.end);
  const fixed = (finding: Finding) =>
    linter.fixes(finding, document, clock).map(({ edits: [edit] }) => edit && edit.newText);
  return { words: findings.map(words), findings, fixed: findings.flatMap(fixed) };
}

describe('phrases of a team', () => {
  it('are found in the form in which sentences are understood', () => {
    const { words } = found(
      'phrases: [サーバー室, ABC(1)]\n',
      '田中がサーバー\n室に入った。**サーバー**室を出た。ＡＢＣ（１）とｻｰﾊﾞｰ室。`サーバー室`は見ない。\n',
    );
    assert.deepEqual(words, ['サーバー\n室', 'サーバー**室', 'ＡＢＣ（１）', 'ｻｰﾊﾞｰ室']);
  });

  it('tell what to write instead, and offer it', () => {
    const { findings, fixed } = found(
      'phrases: [{ pattern: github, prefer: GitHub }]\n',
      'Githubに記録した。GitHubを見た。\n',
    );
    assert.deepEqual(
      findings.map(({ message }) => message),
      [{ ja: '「Github」は、チームでは「GitHub」と書きます', en: 'The team writes "GitHub" for "Github"' }],
    );
    assert.deepEqual(fixed, ['GitHub']);
  });

  it('fill the groups of a pattern into what to write instead', () => {
    const { fixed } = found(
      "phrases: [{ pattern: '/(\\d{1,4})ヶ月/', prefer: $1か月 }]\n",
      '修理に3ヶ月かかった。\n',
    );
    assert.deepEqual(fixed, ['3か月']);
  });

  it('leave alone what is written as preferred', () => {
    const config = 'phrases: [{ pattern: サーバ, prefer: サーバー }, { pattern: 連絡, prefer: ご連絡 }]\n';
    assert.deepEqual(found(config, 'サーバーを止めた。ご連絡した。サーバを止めた。\n').words, ['サーバ']);
  });

  it('take Latin words whole, in whatever case', () => {
    assert.deepEqual(found('phrases: [vm]\n', 'VMとvm1とＶＭを止めた。\n').words, ['VM', 'ＶＭ']);
  });

  it('take the longest of those that begin together', () => {
    assert.deepEqual(found('phrases: [検証, 検証環境]\n', '検証環境で検証した。\n').words, [
      '検証環境',
      '検証',
    ]);
  });

  it('hold for the types they name, at the levels they name', () => {
    const config =
      'phrases:\n  - { pattern: 切替, level: error, types: [incident-report] }\n  - { pattern: 復旧, types: [postmortem] }\n  - { pattern: 再起動, level: off }\n  - { pattern: 確認, level: hint }\n';
    const { findings, words } = found(config, '切替と復旧と再起動を確認した。\n');
    assert.deepEqual(words, ['切替', '確認']);
    assert.deepEqual(
      findings.map(({ level }) => level),
      ['error', 'hint'],
    );
  });

  it('obey the level of their rule, and comments that silence it', () => {
    const config = 'phrases: [切替]\n';
    assert.deepEqual(found(config, '切替を行った。\n', { 'team-phrase': 'off' }).words, []);
    assert.deepEqual(found(config, '切替を行った。\n', { 'team-phrase': 'hint' }).findings[0]?.level, 'hint');
    const silenced = '<!-- tenmatsu-disable-next-line team-phrase: 引用 -->\n切替を行った。\n';
    assert.deepEqual(found(config, silenced).words, []);
  });

  it('stay quiet where nothing is configured', () => {
    assert.deepEqual(found('', '切替を行った。\n').words, []);
  });

  it('take time in proportion to the text', function () {
    // Times are the machine's as well as ours; what is not linear fails every time.
    this.retries(2);
    const words = Array.from({ length: 500 }, (_, index) => `語${index}番目の言葉`);
    const { catalogue } = buildTeam(readConfig(`phrases: [${words.join(', ')}]\n`).config, []);
    const own = catalogue.filter(({ id }) => id === 'team-phrase');
    const time = (repeats: number) => {
      const document = parseDocument(head + `${'語'.repeat(50)}12番目の言葉を使いました。`.repeat(repeats));
      const linter = createLinter({ catalogue: own, remember: false });
      const start = performance.now();
      const { length } = linter.lint(document, clock);
      return { took: performance.now() - start, length };
    };
    time(50);
    assert.equal(time(100).length, 100);
    assert.ok(time(1000).took < 4000);
  }).timeout(20_000);
});

describe('headings of a team', () => {
  const config = 'sections:\n  facts: [起きた事象の記録, 事案の概要]\n';
  const { vocabulary } = buildTeam(readConfig(config).config, []);
  const idOf = (heading: string) =>
    parseDocument(`---\ntenmatsu: short-report\nlang: ja\n---\n\n## ${heading}\n\n本文\n`, vocabulary)
      .sections[0]?.id;

  it('open the sections they name', () => assert.equal(idOf('1. 起きた事象の記録'), 'facts'));
  it('go before the synonyms of other sections', () => assert.equal(idOf('事案の概要'), 'facts'));
  it('leave the others as they were', () => {
    assert.equal(idOf('結論'), 'conclusion');
    assert.equal(idOf('障害の概要'), 'summary');
  });
});

describe('levels of a team', () => {
  it('go before those of a user, for the types they name', () => {
    const config = 'rules:\n  placeholder-left: { default: off, incident-report: error }\n';
    const team = buildTeam(readConfig(config).config, []);
    const level = (type: string) =>
      createLinter({ rules: { 'placeholder-left': 'hint', ...team.rules } })
        .lint(parseDocument(`---\ntenmatsu: ${type}\nlang: ja\n---\n\n担当は◯◯です。\n`), clock)
        .find(({ ruleId }) => ruleId === 'placeholder-left')?.level;
    assert.deepEqual([level('incident-report'), level('postmortem')], ['error', undefined]);
  });
});
