import * as vscode from 'vscode';
import { readExemptions } from '../core/incident/exemptions';
import { timeline } from '../core/incident/timeline';
import type { NextThing } from '../core/incident/timeline-snapshot';
import { systemClock } from './clock';
import { Debouncer } from './debounce';
import { Incident, type IncidentContent } from './incident';
import { IncidentFinder } from './incidentFinder';
import { uiLanguage } from './language';
import type { Standards } from './standards';

const MINUTE = 60_000;
/** Reading an incident checks all its documents; the status bar can wait until the typing pauses. */
const UNHURRIED = 1000;

/** The one next thing of the active document's incident, with the time left, in the status bar. */
export class NextStep implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'tenmatsu.next',
    vscode.StatusBarAlignment.Left,
    10,
  );
  private readonly finder = new IncidentFinder();
  private readonly listeners = [
    vscode.window.onDidChangeActiveTextEditor(() => void this.follow()),
    this.finder.onDidChange(() => this.edited()),
  ];
  private incident: Incident | undefined;
  private content: IncidentContent | undefined;
  private readonly changes = new Debouncer();
  private timer: number | undefined;
  /** Grows with every change of editor, so that an answer that comes late is dropped. */
  private turn = 0;
  /** Grows with every reading: one that is overtaken by the next is dropped. */
  private readings = 0;

  constructor(private readonly standards: Standards) {
    this.item.name = vscode.l10n.t('Tenmatsu: Next Thing to Do');
    this.item.command = 'tenmatsu.openTimeline';
    void this.follow();
  }

  /** Turns to the incident of the active document. Without an editor, as beside a timeline, the last one stays. */
  async follow(): Promise<void> {
    const document = (vscode.window.activeTextEditor ?? vscode.window.visibleTextEditors[0])?.document;
    const turn = ++this.turn;
    // Looked for from Markdown alone: whoever walks through a program's sources is not asking.
    const folder = document?.languageId === 'markdown' ? await this.finder.find(document.uri) : undefined;
    if (turn !== this.turn) return;
    if (folder?.toString() === this.incident?.folder.toString()) return;
    this.leave();
    if (!folder) return;
    this.incident = new Incident(folder, this.standards);
    this.incident.onDidChange(() => this.changes.run('read', UNHURRIED, () => void this.read()));
    await this.read();
  }

  /** A document was edited: where none had an incident, it may have become part of one. */
  edited(): void {
    if (!this.incident) void this.follow();
  }

  private async read(): Promise<void> {
    const { incident } = this;
    const reading = ++this.readings;
    const content = await incident?.read();
    if (incident !== this.incident || reading !== this.readings) return;
    this.content = content;
    this.tick();
  }

  private tick(): void {
    clearTimeout(this.timer);
    if (!this.content) return this.item.hide();
    this.show(this.content);
    this.timer = setTimeout(() => this.tick(), MINUTE);
  }

  private show({ record, recordDocument, documents }: IncidentContent): void {
    const exemptions = readExemptions(recordDocument);
    const { title, body } = timeline(record, documents, systemClock().now, uiLanguage(), { exemptions });
    if (body.kind === 'timeline' && body.closed) return this.item.hide();
    const { texts, details, overdue } = body.kind === 'timeline' ? step(body.next) : hindrance(body);
    // A title may look like an icon's name; a blank that takes no room keeps it from becoming one.
    this.item.text = `$(milestone) ${texts.filter(Boolean).join(' · ').replaceAll('$(', '$\u200b(')}`;
    this.item.tooltip = [title, ...details].filter(Boolean).join('\n');
    this.item.backgroundColor = overdue
      ? new vscode.ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.item.show();
  }

  private leave(): void {
    clearTimeout(this.timer);
    this.changes.cancel('read');
    this.item.hide();
    this.incident?.dispose();
    this.incident = undefined;
    this.content = undefined;
  }

  dispose(): void {
    this.turn += 1;
    for (const listener of this.listeners) listener.dispose();
    this.finder.dispose();
    this.leave();
    this.item.dispose();
  }
}

/** What the item says, most important first; what is empty is left out. */
interface Words {
  readonly texts: readonly string[];
  readonly details: readonly string[];
  readonly overdue: boolean;
}

function step({ text, left, detail, due, encouragement, state }: NextThing): Words {
  return { texts: [text, left], details: [detail, due, encouragement], overdue: state === 'overdue' };
}

function hindrance({ heading, detail }: { readonly heading: string; readonly detail: string }): Words {
  return { texts: [heading], details: [detail], overdue: false };
}
