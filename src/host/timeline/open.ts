import * as vscode from 'vscode';
import { incidentAtHand } from '../incidentAtHand';
import type { Standards } from '../standards';
import { isTimelineState } from '../../protocol/timeline';
import { resourceRoots } from './html';
import { TimelinePanel } from './panel';
import { TIMELINE_VIEW } from './viewType';

/** All timelines on show, at most one for each incident. */
export class Timelines implements vscode.Disposable {
  private readonly panels = new Map<string, TimelinePanel>();

  constructor(
    private readonly extension: vscode.Uri,
    private readonly standards: Standards,
  ) {}

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
    const panel = vscode.window.createWebviewPanel(TIMELINE_VIEW, title, column, {
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
    const timeline = new TimelinePanel(folder, panel, this.extension, this.standards);
    this.panels.set(key, timeline);
    panel.onDidDispose(() => this.panels.get(key) === timeline && this.panels.delete(key));
  }

  dispose(): void {
    for (const panel of this.panels.values()) panel.dispose();
  }
}
