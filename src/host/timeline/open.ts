import * as vscode from 'vscode';
import { parseDocument } from '../../core/document/parse';
import { currentText, findIncidents, incidentOf, recordOf } from '../incidents';
import { isTimelineState } from '../../protocol/timeline';
import { resourceRoots } from './html';
import { TimelinePanel, VIEW_TYPE } from './panel';

/** All timelines on show, at most one for each incident. */
export class Timelines implements vscode.Disposable {
  private readonly panels = new Map<string, TimelinePanel>();

  constructor(private readonly extension: vscode.Uri) {}

  /**
   * Shows the timeline of the incident at hand, or of the one the user picks.
   * @param resource the file a menu was opened on, as VS Code gives it to commands
   */
  async open(resource?: unknown): Promise<void> {
    const folder = await incidentAtHand(resource instanceof vscode.Uri ? resource : undefined);
    if (!folder) return;
    const shown = this.panels.get(folder.toString());
    if (shown) {
      shown.reveal();
      return;
    }
    const column = vscode.window.activeTextEditor ? vscode.ViewColumn.Beside : vscode.ViewColumn.Active;
    const title = vscode.l10n.t('Timeline');
    const panel = vscode.window.createWebviewPanel(VIEW_TYPE, title, column, {
      enableScripts: true,
      localResourceRoots: resourceRoots(this.extension),
    });
    this.attach(panel, folder);
  }

  /** Brings a timeline back after a reload; one whose state tells no incident is closed. */
  restore(panel: vscode.WebviewPanel, state: unknown): void {
    if (isTimelineState(state)) this.attach(panel, vscode.Uri.parse(state.incident));
    else panel.dispose();
  }

  private attach(panel: vscode.WebviewPanel, folder: vscode.Uri): void {
    const key = folder.toString();
    this.panels.set(key, new TimelinePanel(folder, panel, this.extension));
    panel.onDidDispose(() => this.panels.delete(key));
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }
}

/** The incident of `resource` or of the active document, else the only one there is, else the one the user picks. */
async function incidentAtHand(resource: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const file = resource ?? vscode.window.activeTextEditor?.document.uri;
  const own = file && (await incidentOf(file));
  if (own) return own;
  const folders = await findIncidents();
  if (folders.length === 0) {
    await offerToStart();
    return undefined;
  }
  return folders.length === 1 ? folders[0] : pick(folders);
}

async function offerToStart(): Promise<void> {
  const start = vscode.l10n.t('Start an Incident');
  const message = vscode.l10n.t(
    'There is no incident here yet. Once one is started, its timeline opens from here.',
  );
  const answer = await vscode.window.showInformationMessage(message, start);
  if (answer === start) await vscode.commands.executeCommand('tenmatsu.startIncident');
}

/** The newest first: folder names begin with the date. */
async function pick(folders: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const items = Promise.all(
    [...folders]
      .sort((a, b) => (a.path < b.path ? 1 : -1))
      .map(async (folder) => ({
        label: (await titleOf(folder)) ?? vscode.workspace.asRelativePath(folder),
        description: vscode.workspace.asRelativePath(folder),
        folder,
      })),
  );
  const placeHolder = vscode.l10n.t('Whose timeline?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.folder;
}

async function titleOf(folder: vscode.Uri): Promise<string | undefined> {
  const text = await currentText(recordOf(folder));
  const title = text === undefined ? undefined : parseDocument(text).frontMatter.fields.get('title')?.data;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
