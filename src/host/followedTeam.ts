// A team's .tenmatsu.yaml at the root of a workspace folder: read at first need, followed while it is in use.
import * as vscode from 'vscode';
import type { TeamReading } from '../core/config/read-team';
import { CONFIG_NAME, noTeam, type Team } from '../core/config/team';
import { Debouncer } from './debounce';
import { currentText } from './incidents';

/** What a folder's configuration says at one moment. */
export interface FolderReading extends TeamReading {
  /** The texts it was read from, by path below the folder; undefined for what is not there. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** Told of every new reading, before `changed`. */
export interface TeamFollower {
  read(reading: FolderReading): void;
  /** The team in force has become another. */
  changed(): void;
}

/** Milliseconds of silence before a changed configuration is read. */
const DELAY = 300;

/** Follows the configuration of one folder. Where it has errors, the last one without stays in force. */
export class FollowedTeam implements vscode.Disposable {
  /** Settles when the configuration has been read once; never rejects. */
  readonly first: Promise<void>;
  private known: Team | undefined;
  private files: ReadonlyMap<string, string | undefined> = new Map();
  private watchers: readonly vscode.Disposable[] = [];
  private readonly timer = new Debouncer();
  private readonly listeners: readonly vscode.Disposable[];
  private disposed = false;
  private latest = 0;
  /** All that the last reading was made from. */
  private source = '';

  constructor(
    private readonly folder: vscode.Uri,
    private readonly follower: TeamFollower,
  ) {
    const edited = ({ uri }: vscode.TextDocument) => {
      const address = uri.toString();
      if ([...this.files.keys()].some((path) => this.at(path).toString() === address)) this.readSoon();
    };
    this.listeners = [
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(edited),
      vscode.workspace.onDidGrantWorkspaceTrust(() => this.readSoon()),
    ];
    this.first = this.read();
  }

  /** The team in force; nobody's until the configuration has been read. */
  get team(): Team {
    return this.known ?? noTeam;
  }

  get isRead(): boolean {
    return this.known !== undefined;
  }

  dispose(): void {
    this.disposed = true;
    this.timer.dispose();
    for (const one of [...this.listeners, ...this.watchers]) one.dispose();
  }

  private readSoon(): void {
    this.timer.run('', DELAY, () => void this.read());
  }

  private async read(): Promise<void> {
    const turn = ++this.latest;
    // A part that cannot be loaded, as while the extension is updated, is tried again at the next change.
    const reading = await readFolder(this.folder).catch(() => undefined);
    // A later reading may have overtaken this one.
    if (!reading || this.disposed || turn !== this.latest) return;
    const source = JSON.stringify([vscode.workspace.isTrusted, ...reading.files]);
    if (source === this.source) return;
    this.source = source;
    this.watch(reading.files);
    this.follower.read(reading);
    const before = this.team;
    if (this.known === undefined || reading.usable) this.known = reading.team;
    if (this.team !== before) this.follower.changed();
  }

  private watch(files: FolderReading['files']): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.files = files;
    this.watchers = [...files.keys()].map((path) => {
      const pattern = new vscode.RelativePattern(this.folder, path);
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
        event(() => this.readSoon());
      return watcher;
    });
  }

  private at(path: string): vscode.Uri {
    return vscode.Uri.joinPath(this.folder, path);
  }
}

/** Reads a folder's configuration. Dictionaries and phrases are used in trusted workspaces only. */
async function readFolder(folder: vscode.Uri): Promise<FolderReading> {
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
