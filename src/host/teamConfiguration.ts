// A team's .tenmatsu.yaml at the root of a workspace folder: read at first need, followed while it is in use.
import * as vscode from 'vscode';
import type { TeamReading } from '../core/config/read-team';
import { CONFIG_NAME, noTeam, type Team } from '../core/config/team';
import { toPosition } from './convert';
import { Debouncer } from './debounce';
import { currentText } from './incidents';
import { localized } from './language';

/** What a folder's configuration says at one moment. */
interface Reading extends TeamReading {
  /** The texts it was read from, by path below the folder; undefined for what is not there. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** Reads a folder's configuration. Dictionaries and phrases are used in trusted workspaces only. */
async function readFolder(folder: vscode.Uri): Promise<Reading> {
  const files = new Map<string, string | undefined>();
  const load = async (path: string) => {
    const text = await currentText(vscode.Uri.joinPath(folder, path));
    files.set(path, text);
    return text;
  };
  const text = await load(CONFIG_NAME);
  if (text === undefined) return { team: noTeam, usable: true, files, problems: [] };
  // Most folders have no configuration, and need nothing of what reads one.
  const { readTeam } = await import('../core/config/read-team');
  const steps = readTeam(text, vscode.workspace.isTrusted);
  let step = steps.next();
  while (!step.done) step = steps.next(await load(step.value));
  return { ...step.value, files };
}

/** The configurations of all workspace folders. Where one has errors, the last one without stays in force. */
export class TeamConfigurations implements vscode.Disposable {
  private readonly folders = new Map<string, FollowedFolder>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('tenmatsu-configuration');
  private readonly listeners: readonly vscode.Disposable[];

  /** @param changed called when a team's configuration is read or has become another */
  constructor(private readonly changed: () => void) {
    const edited = ({ uri }: vscode.TextDocument) => {
      for (const folder of this.folders.values()) folder.edited(uri);
    };
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(edited),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.readAgain()),
      vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
        for (const { uri } of removed) this.forget(uri.toString());
      }),
    ];
  }

  /** The team a document is written for; nobody's until the configuration has been read. */
  teamOf(document: vscode.Uri): Team {
    return this.followed(document)?.team ?? noTeam;
  }

  /** Runs an action once the configuration of a document's folder has been read: at once where it has been. */
  whenRead(document: vscode.Uri, action: () => void): void {
    const folder = this.followed(document);
    if (!folder || folder.team) action();
    else void folder.first.then(action);
  }

  dispose(): void {
    for (const listener of this.listeners) listener.dispose();
    for (const key of [...this.folders.keys()]) this.forget(key);
    this.diagnostics.dispose();
  }

  /** A document that is not saved yet belongs to the first folder. */
  private followed(document: vscode.Uri): FollowedFolder | undefined {
    const folder =
      vscode.workspace.getWorkspaceFolder(document) ??
      (document.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined);
    if (!folder) return undefined;
    const key = folder.uri.toString();
    const known = this.folders.get(key) ?? new FollowedFolder(folder.uri, this.diagnostics, this.changed);
    this.folders.set(key, known);
    return known;
  }

  private forget(key: string): void {
    this.folders.get(key)?.dispose();
    this.folders.delete(key);
  }

  private readAgain(): void {
    for (const folder of this.folders.values()) folder.readSoon();
  }
}

/** Milliseconds of silence before a changed configuration is read. */
const DELAY = 300;

class FollowedFolder implements vscode.Disposable {
  /** The last one that could be used; undefined until the first reading has ended. */
  team: Team | undefined;
  readonly first: Promise<void>;
  private watchers: readonly vscode.Disposable[] = [];
  private files: ReadonlyMap<string, string | undefined> = new Map();
  private readonly timer = new Debouncer();
  private disposed = false;
  private latest = 0;
  /** All that the last reading was made from. */
  private source = '';

  constructor(
    private readonly folder: vscode.Uri,
    private readonly diagnostics: vscode.DiagnosticCollection,
    private readonly changed: () => void,
  ) {
    this.first = this.read();
  }

  /** A text document has changed, which may be one of the configuration's files. */
  edited(uri: vscode.Uri): void {
    if ([...this.files.keys()].some((path) => this.at(path).toString() === uri.toString())) this.readSoon();
  }

  readSoon(): void {
    this.timer.run('read', DELAY, () => void this.read());
  }

  dispose(): void {
    this.disposed = true;
    this.timer.dispose();
    this.clear();
  }

  private async read(): Promise<void> {
    const turn = ++this.latest;
    const reading = await readFolder(this.folder);
    // A later reading may have overtaken this one.
    if (this.disposed || turn !== this.latest) return;
    const source = JSON.stringify([vscode.workspace.isTrusted, ...reading.files]);
    if (source === this.source) return;
    this.source = source;
    this.clear();
    this.files = reading.files;
    this.watchers = [...reading.files.keys()].map((path) => this.watch(path));
    this.show(reading);
    const before = this.team ?? noTeam;
    if (this.team === undefined || reading.usable) this.team = reading.team;
    if (this.team !== before) this.changed();
  }

  private clear(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = [];
    for (const path of this.files.keys()) this.diagnostics.delete(this.at(path));
  }

  private watch(path: string): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(this.folder, path));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(() => this.readSoon());
    return watcher;
  }

  private show({ files, problems }: Reading): void {
    for (const [path, text = ''] of files) {
      const own = problems.filter(({ file }) => file === path);
      const shown = own.map(({ range, level, message }) => {
        const place = new vscode.Range(toPosition(text, range.start), toPosition(text, range.end));
        const severity =
          level === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Information;
        const diagnostic = new vscode.Diagnostic(place, localized(message), severity);
        diagnostic.source = 'Tenmatsu';
        return diagnostic;
      });
      this.diagnostics.set(this.at(path), shown);
    }
  }

  private at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }
}
