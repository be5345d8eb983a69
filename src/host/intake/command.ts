import * as vscode from 'vscode';
import { systemClock } from '../clock';
import { placeAt, showDocument } from '../editors';
import { readSettings } from '../settings';
import { askIntake } from './questions';
import { startIncident, targetFolder, type Outcome } from './startIncident';

/** The command: asks, creates, and puts the cursor where writing begins. */
export async function runStartIncident(): Promise<void> {
  const root = targetFolder();
  const clock = systemClock(readSettings(root).timezone);
  await tell(await startIncident(root, clock, askIntake));
}

async function tell(outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'created':
      return showDocument(outcome.report, placeAt(outcome.cursor));
    case 'no-folder':
      return askForFolder();
    case 'failed':
      void vscode.window.showErrorMessage(outcome.message);
  }
}

async function askForFolder(): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const chosen = await vscode.window.showWarningMessage(
    vscode.l10n.t('An incident needs a folder for its documents. Open one, then start the incident again.'),
    open,
  );
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
}
