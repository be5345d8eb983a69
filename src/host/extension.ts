import * as vscode from 'vscode';
import { ActiveDocumentContext } from './activeDocument';
import { Lazy } from './lazy';
import { loadPart } from './parts';
import { openRulePage, packedRulePages, showRulePage } from './rulePages';
import { registerTimeline } from './timeline/register';
import { watchDocuments } from './watch';

/**
 * The composition root: creates every feature, hands each what it needs, and owns their disposal. What parses, renders or
 * knows time zones is loaded at its first use; activation itself only starts listening.
 */
export function activate(context: vscode.ExtensionContext): void {
  const page = packedRulePages(context.extensionUri);
  const workshop = new Lazy(async () => {
    const { createWorkshop } = await loadPart(context.extensionUri, 'workshop');
    return createWorkshop(page);
  });
  const active = new ActiveDocumentContext();
  const command = (name: string, run: Parameters<typeof vscode.commands.registerCommand>[1]) =>
    vscode.commands.registerCommand(`tenmatsu.${name}`, run);

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
    registerTimeline(context.extensionUri),
    command('startIncident', () => workshop.use((all) => all.startIncident())),
    command('newDocument', () => workshop.use((all) => all.newDocument())),
    vscode.commands.registerCommand(openRulePage, (ruleId: unknown) => showRulePage(page, ruleId)),
  );
}
