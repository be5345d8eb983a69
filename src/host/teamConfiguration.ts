import * as vscode from 'vscode';
import type { FileProblem } from '../core/config/dictionaries';
import { noTeam, type Team } from '../core/config/team';
import { toPosition } from './convert';
import { FollowedTeam, type FolderReading } from './followedTeam';
import { localized } from './language';

/** The configurations of all workspace folders with documents to check; what is wrong in them is shown at its place. */
export class TeamConfigurations implements vscode.Disposable {
  private readonly folders = new Map<string, { readonly team: FollowedTeam; readonly shown: Shown }>();
  private readonly diagnostics = vscode.languages.createDiagnosticCollection('tenmatsu-configuration');
  private readonly listener = vscode.workspace.onDidChangeWorkspaceFolders(({ removed }) => {
    for (const { uri } of removed) this.forget(uri.toString());
  });

  private readonly changes = new vscode.EventEmitter<vscode.Uri>();
  /** Tells the workspace folder whose team in force has become another. */
  readonly onDidChange = this.changes.event;

  private disposed = false;

  /** The team a document is written for; nobody's until the configuration has been read. */
  teamOf(document: vscode.Uri): Team {
    return this.followed(document)?.team ?? noTeam;
  }

  /** Runs an action once the configuration of a document's folder has been read: at once where it has been. */
  whenRead(document: vscode.Uri, action: () => void): void {
    const folder = this.followed(document);
    if (!folder || folder.isRead) action();
    else void folder.first.then(() => this.disposed || action());
  }

  dispose(): void {
    this.disposed = true;
    this.listener.dispose();
    for (const key of [...this.folders.keys()]) this.forget(key);
    this.diagnostics.dispose();
    this.changes.dispose();
  }

  /** A document that is not saved yet belongs to the first folder. */
  private followed(document: vscode.Uri): FollowedTeam | undefined {
    const folder =
      vscode.workspace.getWorkspaceFolder(document) ??
      (document.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0] : undefined);
    if (!folder) return undefined;
    const key = folder.uri.toString();
    const known = this.folders.get(key);
    if (known) return known.team;
    const shown = new Shown(folder.uri, this.diagnostics);
    const read = (reading: FolderReading) => shown.show(reading);
    const team = new FollowedTeam(folder.uri, { read, changed: () => this.changes.fire(folder.uri) });
    this.folders.set(key, { team, shown });
    return team;
  }

  private forget(key: string): void {
    this.folders.get(key)?.team.dispose();
    this.folders.get(key)?.shown.clear();
    this.folders.delete(key);
  }
}

/** The problems that are shown in the files of one configuration. */
class Shown {
  private files: readonly vscode.Uri[] = [];

  constructor(
    private readonly folder: vscode.Uri,
    private readonly diagnostics: vscode.DiagnosticCollection,
  ) {}

  show({ files, problems }: FolderReading): void {
    this.clear();
    this.files = [...files].map(([path, text = '']) => {
      const uri = vscode.Uri.joinPath(this.folder, path);
      const own = problems.filter(({ file }) => file === path);
      this.diagnostics.set(
        uri,
        own.map((problem) => toDiagnostic(text, problem)),
      );
      return uri;
    });
  }

  clear(): void {
    for (const uri of this.files) this.diagnostics.delete(uri);
    this.files = [];
  }
}

function toDiagnostic(text: string, { range, level, message }: FileProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(toPosition(text, range.start), toPosition(text, range.end)),
    localized(message),
    level === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Tenmatsu';
  return diagnostic;
}
