import * as vscode from 'vscode';
import { declaredType } from '../core/document/declaration';
import type { TenmatsuDocument } from '../core/document/model';
import { parseDocument } from '../core/document/parse';
import { summarise, type DocumentSummary } from '../core/incident/document-summary';
import { readRecord } from '../core/incident/read-record';
import type { IncidentRecord, RecordProblem } from '../core/incident/record';
import type { BusinessCalendar } from '../core/time/calendar';
import { systemClock } from './clock';
import { Debouncer } from './debounce';
import { currentText, listDocuments, recordOf } from './incidents';
import { readSettings } from './settings';
import type { Standards } from './standards';

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
  private readonly subscriptions: vscode.Disposable;

  constructor(
    readonly folder: vscode.Uri,
    private readonly standards: Standards,
  ) {
    // Of a folder that is deleted or moved only the folder is told, none of the files in it: so `**`, not Markdown alone.
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '**'));
    const told = (uri: vscode.Uri) => this.tell(uri);
    // The settings or the team's own rules have changed.
    const anew = () => {
      this.known.clear();
      told(folder);
    };
    const root = vscode.workspace.getWorkspaceFolder(folder)?.uri.toString();
    this.subscriptions = vscode.Disposable.from(
      watcher,
      watcher.onDidCreate(told),
      // A log that grows beside the documents is none of them.
      watcher.onDidChange((uri) => uri.path.endsWith('.md') && told(uri)),
      watcher.onDidDelete(told),
      vscode.workspace.onDidChangeTextDocument(({ document }) => told(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => told(uri)),
      standards.onDidChangeTeam((changed) => changed.toString() === root && anew()),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('tenmatsu', folder)) anew();
      }),
    );
  }

  /** @returns undefined where the record is gone or declares itself no longer. */
  async read(): Promise<IncidentContent | undefined> {
    const text = await currentText(recordOf(this.folder));
    if (text === undefined || declaredType(text) !== 'incident') return undefined;
    await new Promise<void>((read) => this.standards.whenRead(this.folder, read));
    const { timezone } = readSettings(this.folder);
    const recordDocument = parseDocument(text);
    const { record, problems } = readRecord(recordDocument.frontMatter, systemClock(timezone).zone);
    const files = await listDocuments(this.folder);
    const read = await Promise.all([...files].map(([name, uri]) => this.summary(name, uri, record.timezone)));
    for (const name of this.known.keys()) if (!files.has(name)) this.known.delete(name);
    const documents = read.filter((summary) => summary !== undefined);
    const { calendar } = this.standards.teamOf(this.folder);
    return { record, problems, recordDocument, documents, calendar };
  }

  private async summary(name: string, uri: vscode.Uri, zone: string): Promise<DocumentSummary | undefined> {
    const text = await currentText(uri);
    if (text === undefined || declaredType(text) === undefined) return undefined;
    const before = this.known.get(name);
    if (before?.text === text && before.zone === zone) return before.summary;
    const document = parseDocument(text, this.standards.teamOf(this.folder).vocabulary);
    const findings = this.standards.linterFor(this.folder).lint(document, systemClock(zone));
    const summary = summarise(document, name, findings);
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
    this.timers.dispose();
    this.changed.dispose();
  }
}
