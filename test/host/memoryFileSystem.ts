import * as vscode from 'vscode';

/** Files in memory under a scheme of their own: a file system that is no disk, may be read-only, or may fail half-way. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly folders = new Set<string>(['/']);
  private readonly files = new Map<string, Uint8Array>();
  /** Writing a file with this name fails. */
  failingName: string | undefined;

  /** Every path, folders with a closing slash. */
  get paths(): readonly string[] {
    return [
      ...[...this.folders].map((path) => (path === '/' ? path : `${path}/`)),
      ...this.files.keys(),
    ].sort();
  }

  clear(): void {
    this.folders.clear();
    this.folders.add('/');
    this.files.clear();
  }

  put(path: string, text: string): void {
    this.createParents(path);
    this.files.set(path, new TextEncoder().encode(text));
  }

  text(path: string): string | undefined {
    const bytes = this.files.get(path);
    return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    const bytes = this.files.get(path);
    if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    if (this.folders.has(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (this.files.has(path)) throw vscode.FileSystemError.FileNotADirectory(path);
    if (!this.folders.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const inside = (other: string) => other !== path && parent(other) === path;
    return [
      ...[...this.folders].filter(inside).map((name) => [base(name), vscode.FileType.Directory] as const),
      ...[...this.files.keys()].filter(inside).map((name) => [base(name), vscode.FileType.File] as const),
    ].map(([name, type]) => [name, type]);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.folders.add(path);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  /** Fails as a disk does, later: VS Code keeps the writes to a file in a queue, which a failure at once would leave stuck. */
  async writeFile({ path }: vscode.Uri, content: Uint8Array): Promise<void> {
    if (base(path) === this.failingName) throw vscode.FileSystemError.Unavailable('disk full');
    if (!this.folders.has(parent(path))) throw vscode.FileSystemError.FileNotFound(parent(path));
    this.files.set(path, content);
  }

  delete({ path }: vscode.Uri, { recursive }: { readonly recursive: boolean }): void {
    const inside = this.paths.some((other) => other !== `${path}/` && other.startsWith(`${path}/`));
    if (inside && !recursive) throw vscode.FileSystemError.NoPermissions('the folder is not empty');
    for (const known of [this.folders, this.files]) {
      for (const other of [...known.keys()]) {
        if (other === path || other.startsWith(`${path}/`)) known.delete(other);
      }
    }
  }

  rename(from: vscode.Uri): void {
    throw vscode.FileSystemError.NoPermissions(from);
  }

  private createParents(path: string): void {
    for (let folder = parent(path); folder !== '/'; folder = parent(folder)) this.folders.add(folder);
  }
}

const parent = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/';
const base = (path: string) => path.slice(path.lastIndexOf('/') + 1);
