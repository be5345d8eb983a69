import * as vscode from 'vscode';
import { anyRecord, incidentOf, isRecord } from './incidents';

/** Finds the incident of a file again and again, and looks into a folder that is none only once until a record changes. */
export class IncidentFinder implements vscode.Disposable {
  /** Folders below the workspace that are no incidents. A new set for new facts: a search still under way fills the old one. */
  private misses = new Set<string>();
  private readonly changed = new vscode.EventEmitter<void>();
  /** A record was created, written or deleted, or the workspace has other folders. */
  readonly onDidChange = this.changed.event;
  private readonly subscriptions: vscode.Disposable;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(anyRecord);
    const forget = () => (this.misses = new Set());
    const anew = () => {
      forget();
      this.changed.fire();
    };
    const edited = ({ uri }: vscode.TextDocument) => isRecord(uri) && forget();
    this.subscriptions = vscode.Disposable.from(
      this.changed,
      watcher,
      watcher.onDidCreate(anew),
      watcher.onDidChange(anew),
      watcher.onDidDelete(anew),
      // An edited record counts before it is saved; and not every virtual file system tells of what was saved.
      vscode.workspace.onDidChangeTextDocument(({ document }) => edited(document)),
      vscode.workspace.onDidSaveTextDocument(edited),
      vscode.workspace.onDidCloseTextDocument(edited),
      vscode.workspace.onDidChangeWorkspaceFolders(anew),
    );
  }

  /** The incident a file belongs to, as `incidentOf` finds it. */
  find(file: vscode.Uri): Promise<vscode.Uri | undefined> {
    return incidentOf(file, this.misses);
  }

  dispose(): void {
    this.subscriptions.dispose();
  }
}
