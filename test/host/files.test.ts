import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createFile, createFolder } from '../../src/host/files';
import { MemoryFileSystem } from './memoryFileSystem';

/** Somebody else writes at the same time. */
class SharedFileSystem extends MemoryFileSystem {
  /** Runs before a file of this name is written. */
  readonly meanwhile = new Map<string, () => void>();
  /** Runs once a folder was made. */
  made: (path: string) => void = () => undefined;

  override createDirectory(uri: vscode.Uri): void {
    super.createDirectory(uri);
    this.made(uri.path);
  }

  override async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    this.meanwhile.get(uri.path.split('/').at(-1) ?? '')?.();
    await super.writeFile(uri, content);
  }
}

describe('creating files', () => {
  const scheme = 'tenmatsu-files';
  const at = (path: string) => vscode.Uri.from({ scheme, path });
  const folder = at('/team/incidents/one');
  const wanted = new Map([
    ['a.md', 'a'],
    ['b.md', 'b'],
  ]);
  let files: SharedFileSystem;
  let registration: vscode.Disposable;
  beforeEach(() => {
    files = new SharedFileSystem();
    files.put('/team/README.md', '');
    registration = vscode.workspace.registerFileSystemProvider(scheme, files);
  });
  afterEach(() => registration.dispose());

  const failure = (code: string) => (error: unknown) =>
    error instanceof vscode.FileSystemError && error.code === code;

  it('leaves a file that is there as it is', async () => {
    files.put('/team/a.md', 'mine');
    await assert.rejects(createFile(at('/team/a.md'), 'a'), failure('FileExists'));
    assert.equal(files.text('/team/a.md'), 'mine');
  });

  it('makes a folder with all its files', async () => {
    await createFolder(folder, wanted);
    assert.deepEqual([files.text(`${folder.path}/a.md`), files.text(`${folder.path}/b.md`)], ['a', 'b']);
  });

  it('leaves nothing behind where a file cannot be written, not even the folders above', async () => {
    files.failingName = 'b.md';
    await assert.rejects(createFolder(folder, wanted), /disk full/);
    assert.deepEqual(files.paths, ['/', '/team/', '/team/README.md']);
  });

  it('removes half a file', async () => {
    files.failingName = 'b.md';
    files.meanwhile.set('b.md', () => files.put(`${folder.path}/b.md`, ''));
    await assert.rejects(createFolder(folder, wanted), /disk full/);
    assert.deepEqual(files.paths, ['/', '/team/', '/team/README.md']);
  });

  it('takes back its own files alone where somebody else has put one there', async () => {
    files.failingName = 'b.md';
    files.meanwhile.set('b.md', () => files.put(`${folder.path}/theirs.md`, 'theirs'));
    await assert.rejects(createFolder(folder, wanted), /disk full/);
    assert.deepEqual(
      files.paths.filter((path) => path.endsWith('.md')),
      ['/team/README.md', `${folder.path}/theirs.md`],
    );
  });

  it('writes nothing into a folder that somebody else has filled at the same moment', async () => {
    files.made = (path) => files.put(`${path}/a.md`, 'theirs');
    await assert.rejects(createFolder(folder, wanted), failure('FileExists'));
    assert.equal(files.text(`${folder.path}/a.md`), 'theirs');
    assert.equal(files.text(`${folder.path}/b.md`), undefined);
  });
});
