import * as vscode from 'vscode';
import { recordFaults } from '../../core/incident/record-faults';
import { readExemptions } from '../../core/incident/exemptions';
import { missingTimeline, timeline } from '../../core/incident/timeline';
import type { TimelineSnapshot } from '../../core/incident/timeline-snapshot';
import { actionFor, isTimelineIntent, type TimelineUpdate } from '../../protocol/timeline';
import { systemClock } from '../clock';
import { Incident, type IncidentContent } from '../incident';
import { uiLanguage } from '../language';
import type { Standards } from '../standards';
import { carryOut } from './actions';
import { icon, resourceRoots, timelineHtml } from './html';

const MINUTE = 60_000;
const LONGEST_TITLE = 24;

/** One timeline on show. Lives as long as its webview panel, and watches its incident that long. */
export class TimelinePanel implements vscode.Disposable {
  private readonly incident: Incident;
  private readonly subscriptions: vscode.Disposable;
  private content: IncidentContent | undefined;
  /** What `content` looked like, to tell a change from a mere event. */
  private fingerprint = '';
  /** Grows with every change of the incident's documents; an intent is good for one version. */
  private version = 0;
  private timer: number | undefined;
  private reading: Promise<void> = Promise.resolve();
  /** The webview is gone; whoever touches it gets an error. A reading may still be on its way then. */
  private disposed = false;

  constructor(
    readonly folder: vscode.Uri,
    private readonly panel: vscode.WebviewPanel,
    extension: vscode.Uri,
    standards: Standards,
  ) {
    this.incident = new Incident(folder, standards);
    this.subscriptions = vscode.Disposable.from(
      this.incident,
      this.incident.onDidChange(() => this.panel.visible && void this.refresh()),
      panel.onDidChangeViewState(() => this.followClock()),
      panel.webview.onDidReceiveMessage((message: unknown) => void this.receive(message)),
      panel.onDidDispose(() => this.dispose()),
    );
    panel.iconPath = icon(extension);
    panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extension) };
    panel.webview.html = timelineHtml(panel.webview, extension, panel.title, uiLanguage());
    this.followClock();
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** Reads the incident anew and shows it. Readings follow one another, so that the last one shown is the newest. */
  private refresh(): Promise<void> {
    const before = this.reading.catch(() => undefined);
    this.reading = before.then(async () => {
      const content = await this.incident.read();
      if (this.disposed) return;
      const fingerprint = JSON.stringify([content?.recordDocument.text, content?.documents]);
      if (fingerprint !== this.fingerprint) this.version += 1;
      this.fingerprint = fingerprint;
      this.content = content;
      this.show();
    });
    return this.reading;
  }

  private show(): void {
    const snapshot = this.snapshot();
    this.panel.title = vscode.l10n.t('Timeline: {0}', shortened(snapshot.title));
    this.post({ kind: 'snapshot', version: this.version, incident: this.folder.toString(), snapshot });
  }

  private snapshot(): TimelineSnapshot {
    const lang = uiLanguage();
    if (!this.content) return missingTimeline(vscode.workspace.asRelativePath(this.folder), lang);
    const { record, problems, recordDocument, documents } = this.content;
    return timeline(record, documents, systemClock().now, lang, {
      exemptions: readExemptions(recordDocument),
      ...recordFaults(problems, recordDocument),
    });
  }

  private async receive(message: unknown): Promise<void> {
    if (!isTimelineIntent(message)) return;
    if (message.kind === 'ready') return this.refresh();
    await this.reading;
    if (this.disposed) return;
    const action = actionFor(message, this.version, this.snapshot());
    if (action && this.content)
      await carryOut(action.target, this.folder, this.content, this.panel.viewColumn);
    else
      this.post({
        kind: 'refused',
        text: vscode.l10n.t('The documents have just changed. Please choose again.'),
      });
  }

  /** While it is visible the present moves on with every full minute. A view shown again asks for its snapshot anew. */
  private followClock(): void {
    clearTimeout(this.timer);
    if (!this.panel.visible) return;
    const intoMinute = systemClock().now.epochMilliseconds % MINUTE;
    this.timer = setTimeout(() => {
      if (this.version > 0) this.show();
      this.followClock();
    }, MINUTE - intoMinute);
  }

  private post(update: TimelineUpdate): void {
    void this.panel.webview.postMessage(update);
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }
}

/** A tab grows with its title; characters are counted as a reader sees them, not in UTF-16 units. */
function shortened(title: string): string {
  const characters = [...title];
  return characters.length > LONGEST_TITLE ? `${characters.slice(0, LONGEST_TITLE - 1).join('')}…` : title;
}
