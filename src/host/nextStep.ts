import * as vscode from 'vscode';
import { readExemptions } from '../core/incident/exemptions';
import { timeline } from '../core/incident/timeline';
import { systemClock } from './clock';
import { Incident, type IncidentContent } from './incident';
import { incidentOf } from './incidents';
import { uiLanguage } from './language';

const MINUTE = 60_000;

/** The one next thing of the active document's incident, with the time left, in the status bar. */
export class NextStep implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'tenmatsu.next',
    vscode.StatusBarAlignment.Left,
    10,
  );
  private readonly listener = vscode.window.onDidChangeActiveTextEditor(() => void this.follow());
  private incident: Incident | undefined;
  private content: IncidentContent | undefined;
  private timer: number | undefined;
  /** Grows with every change of editor, so that an answer that comes late is dropped. */
  private turn = 0;

  constructor() {
    this.item.name = vscode.l10n.t('Tenmatsu: Next Thing to Do');
    this.item.command = 'tenmatsu.openTimeline';
    void this.follow();
  }

  /** Turns to the incident of the active document. Without an editor, as beside a timeline, the last one stays. */
  async follow(): Promise<void> {
    const uri = (vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0])?.document.uri;
    const turn = ++this.turn;
    const folder = uri && (await incidentOf(uri));
    if (turn !== this.turn) return;
    if (folder?.toString() === this.incident?.folder.toString()) return;
    this.leave();
    if (!folder) return;
    this.incident = new Incident(folder);
    this.incident.onDidChange(() => void this.read());
    await this.read();
  }

  private async read(): Promise<void> {
    const { incident } = this;
    const content = await incident?.read();
    if (incident !== this.incident) return;
    this.content = content;
    this.tick();
  }

  private tick(): void {
    clearTimeout(this.timer);
    if (!this.content || !this.show(this.content)) return this.item.hide();
    this.timer = setTimeout(() => this.tick(), MINUTE);
  }

  /** @returns whether there is something to show. */
  private show({ record, recordDocument, documents }: IncidentContent): boolean {
    const exemptions = readExemptions(recordDocument);
    const { title, body } = timeline(record, documents, systemClock().now, uiLanguage(), { exemptions });
    if (body.kind !== 'timeline') return false;
    const { text, left, detail, due, state } = body.next;
    this.item.text = `$(milestone) ${[text, left].filter(Boolean).join(' · ').replaceAll('$(', '$\u200b(')}`;
    this.item.tooltip = [title, detail, due].filter(Boolean).join('\n');
    this.item.backgroundColor =
      state === 'overdue' ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
    return true;
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.item.hide();
    this.incident?.dispose();
    this.incident = undefined;
    this.content = undefined;
  }

  dispose(): void {
    this.turn += 1;
    this.listener.dispose();
    this.leave();
    this.item.dispose();
  }
}
