import * as vscode from 'vscode';
import { ActiveDocumentContext } from './activeDocument';
import { Lazy } from './lazy';
import { LoadFailure } from './loadFailure';
import { loadWorkshop } from './parts';
import { openRulePage, packedRulePages, showRulePage } from './rulePages';
import { TIMELINE_VIEW } from './timeline/viewType';
import { watchDocuments } from './watch';

/**
 * The composition root: creates every feature, hands each what it needs, and owns their disposal. What parses, renders or
 * knows time zones is loaded at its first use; activation itself only starts listening.
 */
export function activate(context: vscode.ExtensionContext): void {
  const page = packedRulePages(context.extensionUri);
  const failure = new LoadFailure();
  const failed = (error: unknown) => failure.tell(error);
  const workshop = new Lazy(async () => {
    const { createWorkshop } = await loadWorkshop(context.extensionUri);
    return createWorkshop(context.extensionUri, page);
  }, failed);
  const active = new ActiveDocumentContext();
  const command = (name: string, run: (argument: unknown) => Promise<void>) =>
    vscode.commands.registerCommand(`tenmatsu.${name}`, (argument: unknown) => {
      failure.forget();
      return run(argument);
    });

  context.subscriptions.push(
    workshop,
    active,
    watchDocuments({
      check: (document) => {
        active.update();
        void workshop.use((all) => all.refresh(document));
      },
      drop: (document) => {
        active.update();
        void workshop.ifUsed((all) => all.clear(document));
      },
      settingsChanged: () => void workshop.ifUsed((all) => all.settingsChanged()),
    }),
    // A timeline is brought back after a reload of the window.
    vscode.window.registerWebviewPanelSerializer(TIMELINE_VIEW, {
      deserializeWebviewPanel: (panel, state: unknown) =>
        workshop.use((all) => all.restoreTimeline(panel, state)),
    }),
    command('openTimeline', (resource) => workshop.use((all) => all.openTimeline(resource))),
    command('startIncident', () => workshop.use((all) => all.startIncident())),
    command('newDocument', () => workshop.use((all) => all.newDocument())),
    vscode.commands.registerCommand(openRulePage, (ruleId: unknown) => showRulePage(page, ruleId)),
  );
}
