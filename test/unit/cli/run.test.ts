import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = join(process.cwd(), 'dist/cli/tenmatsu.js');
const clean =
  '---\ntenmatsu: two-point-reply\n---\n\n## 影響が出たことの理解\n\n発送が半日止まったことを理解しています。\n\n## 次からの行動\n\n出荷の前に、在庫の画面を二人で読み合わせました。\n';
const flawed = `${clean.replace('在庫', '◯◯')}\n## 補足\n`;

describe('tenmatsu lint', function () {
  this.timeout(20_000);
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'tenmatsu-'));
    mkdirSync(join(folder, 'sub', 'node_modules'), { recursive: true });
    writeFileSync(join(folder, 'clean.md'), clean);
    writeFileSync(join(folder, 'sub', 'flawed.md'), flawed);
    writeFileSync(join(folder, 'sub', 'node_modules', 'skipped.md'), flawed);
    writeFileSync(join(folder, 'plain.md'), '# 対応を検討します\n');
    writeFileSync(join(folder, 'sjis.md'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x8c, 0x9f, 0x93, 0xa2]));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (args: readonly string[], input: string | Buffer = '') => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [program, 'lint', '--lang', 'en', ...args],
      {
        cwd: folder,
        encoding: 'utf8',
        input,
      },
    );
    return { status, stdout, stderr };
  };
  const files = (stdout: string) => JSON.parse(stdout).map(({ filePath }: { filePath: string }) => filePath);

  it('ends with 0 where there is nothing to say, and with 1 over the limit of warnings', () => {
    assert.equal(run(['clean.md']).status, 0);
    assert.equal(run(['sub/flawed.md']).status, 0);
    assert.equal(run(['sub/flawed.md', '--max-warnings', '0']).status, 1);
  });

  it('finds files by folder and by pattern, each once, and no dependencies', () => {
    assert.deepEqual(files(run(['--format', 'json', 'sub', 'sub/flawed.md']).stdout), ['sub/flawed.md']);
    assert.deepEqual(files(run(['--format', 'json', '**/f*.md']).stdout), ['sub/flawed.md']);
    assert.deepEqual(files(run(['--format', 'json', 'cl?an.*', 'sub/*.md']).stdout), [
      'clean.md',
      'sub/flawed.md',
    ]);
  });

  it('says so where nothing matches or nothing is declared', () => {
    const missing = run(['nowhere.md', '*.txt']);
    assert.equal(missing.status, 2);
    assert.match(missing.stderr, /nowhere\.md: no Markdown file matches\.\n\*\.txt: no/);
    const plain = run(['plain.md']);
    assert.equal(plain.status, 0);
    assert.match(plain.stderr, /Looked at 1 file; none says/);
  });

  it('names a file that is not UTF-8 and still checks the others', () => {
    const { status, stdout, stderr } = run(['--format', 'json', 'sjis.md', 'sub/flawed.md']);
    assert.equal(status, 2);
    assert.match(stderr, /sjis\.md: is not UTF-8/);
    assert.deepEqual(files(stdout), ['sub/flawed.md']);
  });

  it('names a file that cannot be read', function () {
    if (process.getuid?.() === 0) this.skip();
    const path = join(folder, 'locked.md');
    writeFileSync(path, clean);
    chmodSync(path, 0);
    const { status, stderr } = run(['locked.md']);
    assert.equal(status, 2);
    assert.match(stderr, /locked\.md: cannot be read \(EACCES\)/);
  });

  it('reads standard input under the name it is given', () => {
    const { status, stdout } = run(['--stdin', '--stdin-filename', 'draft.md', '--format', 'json'], flawed);
    assert.equal(status, 0);
    const [{ filePath, messages }] = JSON.parse(stdout);
    assert.equal(filePath, 'draft.md');
    assert.ok(messages.some(({ ruleId }: { ruleId: string }) => ruleId === 'placeholder-left'));
  });

  it('counts warnings up to the limit, and never notes', () => {
    const { stdout } = run(['sub/flawed.md', '--format', 'json']);
    const [{ warningCount, messages }] = JSON.parse(stdout);
    assert.ok(warningCount > 0 && warningCount < messages.length);
    assert.equal(run(['sub/flawed.md', '--max-warnings', String(warningCount)]).status, 0);
    assert.equal(run(['sub/flawed.md', '--max-warnings', String(warningCount - 1)]).status, 1);
  });

  it('ends with 1 for an error, whatever the limit', () => {
    const { status, stdout } = run(['--stdin', '--format', 'github'], '---\ntenmatsu: apologie\n---\n');
    assert.equal(status, 1);
    assert.match(stdout, /^::error file=<stdin>,line=2,endLine=2,col=1,endColumn=19,title=front-matter::/);
  });

  it('names standard input that is not UTF-8, and a folder without Markdown', () => {
    const { status, stderr } = run(['--stdin', '--stdin-filename', 'd.md'], Buffer.from([0xff, 0xfe, 0x41]));
    assert.equal(status, 2);
    assert.match(stderr, /^d\.md: is not UTF-8/);
    mkdirSync(join(folder, 'bare'), { recursive: true });
    const bare = run(['bare', 'clean.md']);
    assert.equal(bare.status, 2);
    assert.match(bare.stderr, /^bare: no Markdown file matches/);
    assert.match(bare.stdout, /1 document/);
  });

  it('runs by the name the manifest gives it, through a link as a package manager makes it', function () {
    if (process.platform === 'win32') this.skip();
    const { bin } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.equal(join(process.cwd(), bin.tenmatsu), program);
    const link = join(folder, 'tenmatsu');
    symlinkSync(program, link);
    const { status, stdout } = spawnSync(link, ['--version'], { encoding: 'utf8' });
    assert.equal(status, 0);
    assert.match(stdout, /^\d+\.\d+\.\d+\n$/);
  });

  it('ends quietly when nobody reads on', function () {
    if (process.platform === 'win32') this.skip();
    const { status, stderr } = spawnSync(
      '/bin/sh',
      ['-c', `"${process.execPath}" "${program}" lint --format sarif sub/flawed.md | sleep 0`],
      { cwd: folder, encoding: 'utf8' },
    );
    assert.deepEqual([status, stderr], [0, '']);
  });

  it('explains a wrong call', () => {
    const { status, stderr, stdout } = run(['--format', 'xml', 'clean.md']);
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /no format "xml"/);
  });
});
