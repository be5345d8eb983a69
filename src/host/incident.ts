import * as vscode from 'vscode';
import { noTeam } from '../core/config/team';
import { declaredType } from '../core/document/declaration';
import type { TenmatsuDocument } from '../core/document/model';
import { parseDocument } from '../core/document/parse';
import { summarise, type DocumentSummary } from '../core/incident/document-summary';
import { readRecord } from '../core/incident/read-record';
import type { IncidentRecord, RecordProblem } from '../core/incident/record';
import { createLinter, type Linter } from '../core/lint/engine';
import type { BusinessCalendar } from '../core/time/calendar';
import { systemClock } from './clock';
import { Debouncer } from './debounce';
import { FollowedTeam } from './followedTeam';
import { currentText, listDocuments, recordOf } from './incidents';
import { readSettings } from './settings';

/** What an incident consists of at one moment. */
export interface IncidentContent {
  readonly record: IncidentRecord;
  /** What is wrong with the record's fields. */
  readonly problems: readonly RecordProblem[];
  readonly recordDocument: TenmatsuDocument;
  /** All documents but the record, those alone that declare a known type. */
  readonly documents: readonly DocumentSummary[];
  /** The days on which the team works. */
  readonly calendar: BusinessCalendar;
}

/** Milliseconds of silence: longer than between two keys while typing, short enough to seem immediate afterwards. */
const SETTLE = 150;

/**
 * Follows one incident: its files and the editors that have them open. Watches from its creation to its disposal, and
 * reads only when asked; a document whose text is the same as before is not checked again.
 */
export class Incident implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly timers = new Debouncer();
  private readonly known = new Map<
    string,
    { readonly text: string; readonly zone: string; readonly summary: DocumentSummary | undefined }
  >();
  private linter: Linter | undefined;
  private readonly team: FollowedTeam | undefined;
  private readonly subscriptions: vscode.Disposable;

  constructor(readonly folder: vscode.Uri) {
    // Of a folder that is deleted or moved only the folder is told, none of the files in it: so `**`, not Markdown alone.
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const told = (uri: vscode.Uri) => this.tell(uri);
    const anew = () => {
      this.forget();
      told(folder);
    };
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri;
    this.team = root && new FollowedTeam(root, { changed: anew });
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(told),
      // A log that grows beside the documents is none of them.
      watcher.onDidChange((uri) => uri.path.endsWith('.md') && told(uri)),
      watcher.onDidDelete(told),
      vscode.workspace.onDidChangeTextDocument(({ document }) => told(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => told(uri)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('tenmatsu', folder)) anew();
      }),
    );
  }

  /** @returns undefined where the record is gone or declares itself no longer. */
  async read(): Promise<IncidentContent | undefined> {
    const text = await currentText(recordOf(this.folder));
    if (text === undefined || declaredType(text) !== 'incident') return undefined;
    await this.team?.first;
    const { timezone } = readSettings(this.folder);
    const recordDocument = parseDocument(text);
    const { record, problems } = readRecord(recordDocument.frontMatter, systemClock(timezone).zone);
    const files = await listDocuments(this.folder);
    const read = await Promise.all([...files].map(([name, uri]) => this.summary(name, uri, record.timezone)));
    for (const name of this.known.keys()) if (!files.has(name)) this.known.delete(name);
    const documents = read.filter((summary) => summary !== undefined);
    const { calendar } = this.team?.team ?? noTeam;
    return { record, problems, recordDocument, documents, calendar };
  }

  /** Checks everything anew at the next reading: the settings or the team's own rules have changed. */
  private forget(): void {
    this.linter = undefined;
    this.known.clear();
  }

  private async summary(name: string, uri: vscode.Uri, zone: string): Promise<DocumentSummary | undefined> {
    const text = await currentText(uri);
    if (text === undefined || declaredType(text) === undefined) return undefined;
    const before = this.known.get(name);
    if (before?.text === text && before.zone === zone) return before.summary;
    const { rules, catalogue, vocabulary } = this.team?.team ?? noTeam;
    this.linter ??= createLinter({ rules: { ...readSettings(this.folder).rules, ...rules }, catalogue });
    const document = parseDocument(text, vocabulary);
    const summary = summarise(document, name, this.linter.lint(document, systemClock(zone)));
    this.known.set(name, { text, zone, summary });
    return summary;
  }

  private tell(uri: vscode.Uri): void {
    const { scheme, authority, path } = this.folder;
    const inside = uri.path === path || uri.path.startsWith(`${path}/`);
    if (!inside || uri.scheme !== scheme || uri.authority !== authority) return;
    this.timers.run('', SETTLE, () => this.changed.fire());
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.team?.dispose();
    this.timers.dispose();
    this.changed.dispose();
  }
}
