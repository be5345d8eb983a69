import assert from 'node:assert/strict';
import { readOptions, UsageError } from '../../../src/cli/options';

describe('command line options', () => {
  it('have defaults', () => {
    const { command, format, maxWarnings, stdin, lang, paths } = readOptions(['lint', 'a', 'b'], {});
    assert.deepEqual(
      { command, format, maxWarnings, stdin, lang, paths },
      {
        command: 'lint',
        format: 'stylish',
        maxWarnings: Infinity,
        stdin: false,
        lang: 'en',
        paths: ['a', 'b'],
      },
    );
  });

  it('are read in any order', () => {
    const options = readOptions(['--format', 'json', 'lint', '--max-warnings=3', 'a', '--lang', 'ja'], {});
    assert.deepEqual(
      [options.format, options.maxWarnings, options.lang, options.paths],
      ['json', 3, 'ja', ['a']],
    );
  });

  it('take the language from the environment, the most particular variable first', () => {
    assert.equal(readOptions([], { LANG: 'ja_JP.UTF-8' }).lang, 'ja');
    assert.equal(readOptions([], { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' }).lang, 'en');
    assert.equal(readOptions([], { LC_MESSAGES: 'ja' }).lang, 'ja');
  });

  it('show the help where nothing is asked', () => {
    assert.equal(readOptions([], {}).command, 'help');
    assert.equal(readOptions(['lint', '--help'], {}).command, 'help');
    assert.equal(readOptions(['--version'], {}).command, 'version');
  });

  const wrong: readonly (readonly [readonly string[], RegExp])[] = [
    [['lint'], /Name a file/],
    [['check', 'a'], /"check"/],
    [['lint', 'a', '--format', 'xml'], /"xml"/],
    [['lint', 'a', '--format', 'toString'], /"toString"/],
    [['lint', 'a', '--max-warnings', '-1'], /max-warnings/],
    [['lint', 'a', '--max-warnings', 'many'], /"many"/],
    [['lint', 'a', '--colour'], /--colour/],
    [['lint', 'a', '--lang', 'fr'], /"fr"/],
  ];
  for (const [args, message] of wrong) {
    it(`explain what is wrong with: ${args.join(' ')}`, () =>
      assert.throws(
        () => readOptions(args, {}),
        (error) => error instanceof UsageError && message.test(error.message),
      ));
  }
});
