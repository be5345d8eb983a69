import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const program = join(process.cwd(), 'dist/cli/tenmatsu.js');
const document =
  '---\ntenmatsu: two-point-reply\nlang: ja\n---\n\n## 影響が出たことの理解\n\nユーザの発送が半日止まったことを理解しています。\n\n## 次からの行動\n\n出荷の前に、画面を二人で読み合わせました。\n';

describe('tenmatsu lint under a team configuration', function () {
  this.timeout(20_000);
  let root: string;
  beforeEach(() => {
    root = realpathSync(mkdtempSync(join(tmpdir(), 'tenmatsu-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const put = (files: Readonly<Record<string, string | Buffer>>) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, name)), { recursive: true });
      writeFileSync(join(root, name), content);
    }
  };
  const run = (args: readonly string[], { cwd = root, input = '' } = {}) => {
    const all = [program, 'lint', '--lang', 'en', '--format', 'json', ...args];
    const { status, stdout, stderr } = spawnSync(process.execPath, all, { cwd, input, encoding: 'utf8' });
    const found: string[] = JSON.parse(stdout).flatMap(
      ({
        filePath,
        messages,
      }: {
        filePath: string;
        messages: { ruleId: string; severity: number; line: number; column: number }[];
      }) => messages.map((one) => `${filePath}:${one.line}:${one.column} ${one.ruleId} ${one.severity}`),
    );
    return { status, stderr, found };
  };

  it('takes the nearest one above each file', () => {
    put({
      '.tenmatsu.yaml': 'phrases: [{ pattern: ユーザ, prefer: お客様, level: error }]\n',
      'a.md': document,
      'deep/er/b.md': document,
      'own/.tenmatsu.yaml': 'rules: {}\n',
      'own/c.md': document,
    });
    const { status, stderr, found } = run(['.']);
    assert.deepEqual([status, stderr], [1, '']);
    assert.deepEqual(found, ['a.md:8:1 team-phrase 2', 'deep/er/b.md:8:1 team-phrase 2']);
    assert.deepEqual(run(['b.md'], { cwd: join(root, 'deep/er') }).found, ['b.md:8:1 team-phrase 2']);
  });

  it('holds for standard input by the name it is given', () => {
    put({ 'own/.tenmatsu.yaml': 'phrases: [ユーザ]\n' });
    const named = run(['--stdin', '--stdin-filename', 'own/draft.md'], { input: document });
    assert.deepEqual(named.found, ['own/draft.md:8:1 team-phrase 1']);
    assert.deepEqual(run(['--stdin'], { input: document }).found, []);
  });

  it('names what is wrong in it, and still checks', () => {
    put({
      '.tenmatsu.yaml': 'rules:\n  vage-time: off\nphrases: [ユーザ]\n',
      'a.md': document,
      'sub/b.md': document,
    });
    const { status, stderr, found } = run(['.']);
    assert.equal(status, 2);
    assert.equal(stderr, '.tenmatsu.yaml:2:3: There is no rule "vage-time". Did you mean "vague-time"?\n');
    assert.equal(found.length, 2);
  });

  it('names one that is not UTF-8', () => {
    put({ '.tenmatsu.yaml': Buffer.from([0x8c, 0x9f]), 'a.md': document });
    const { status, stderr } = run(['a.md']);
    assert.equal(status, 2);
    assert.match(stderr, /^\.tenmatsu\.yaml: is not UTF-8/);
  });

  it('takes dictionaries over, and tells how many words it could not', () => {
    put({
      '.tenmatsu.yaml': 'prh: words/prh.yml\n',
      'words/prh.yml':
        'rules:\n  - { expected: お客様, pattern: /ユーザー?/ }\n  - { expected: 波, pattern: /波+/ }\n  - 致します\n',
      'a.md': document,
    });
    const { status, stderr, found } = run(['a.md']);
    assert.equal(status, 0);
    assert.deepEqual(found, ['a.md:8:1 team-phrase 1']);
    assert.match(
      stderr,
      /^words\/prh\.yml:3:\d+: This word is not taken over: Repeats need .* \(and 1 more\)\n$/,
    );
  });

  it('names a dictionary that is not there, or lies outside behind a link', () => {
    put({
      'in/.tenmatsu.yaml': 'prh: [gone.yml, link.yml]\n',
      'in/a.md': document,
      'out.yml': 'rules: [Secret]\n',
    });
    symlinkSync(join(root, 'out.yml'), join(root, 'in/link.yml'));
    const { status, stderr } = run(['in']);
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^in\/\.tenmatsu\.yaml:1:7: The dictionary "gone\.yml" cannot be read.*\nin\/\.tenmatsu\.yaml:1:17: /,
    );
  });

  it('may itself be a link', () => {
    put({ 'shared.yml': 'phrases: [ユーザ]\n', 'in/a.md': document });
    symlinkSync(join(root, 'shared.yml'), join(root, 'in/.tenmatsu.yaml'));
    assert.deepEqual(run(['in']).found, ['in/a.md:8:1 team-phrase 1']);
  });

  it('reads a configuration only where something is to be checked', () => {
    put({ '.tenmatsu.yaml': 'rules: [\n', 'plain.md': '# 見出し\n' });
    assert.equal(run(['plain.md']).status, 0);
  });
});
