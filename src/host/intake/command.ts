import * as vscode from 'vscode';
import { isTimeZone } from '../../core/time/zones';
import { askForFolder } from '../askForFolder';
import { systemClock } from '../clock';
import { showNewDocument } from '../editors';
import { readSettings } from '../settings';
import { askIntake } from './questions';
import { startIncident, targetFolder, type Outcome } from './startIncident';

/** The command: asks, creates, and puts the cursor where writing begins. */
export async function runStartIncident(): Promise<void> {
  const root = targetFolder();
  const { timezone } = readSettings(root);
  const clock = systemClock(timezone);
  if (timezone !== '' && !isTimeZone(timezone)) void tellWrongZone(timezone, clock.zone);
  const several = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const place = several && root ? vscode.workspace.getWorkspaceFolder(root)?.name : undefined;
  await tell(await startIncident(root, clock, (asking) => askIntake(asking, place)));
}

async function tell(outcome: Outcome): Promise<void> {
  switch (outcome.kind) {
    case 'created':
      return showNewDocument(outcome.report, outcome.cursor);
    case 'cancelled':
      return;
    case 'no-folder':
      return askForFolder(
        vscode.l10n.t(
          'An incident needs a folder for its documents. Open one, then start the incident again.',
        ),
      );
    case 'failed':
      void vscode.window.showErrorMessage(outcome.message);
  }
}

async function tellWrongZone(written: string, used: string): Promise<void> {
  const open = vscode.l10n.t('Open Settings');
  const message = vscode.l10n.t(
    'There is no time zone "{0}". {1} is used until the setting is corrected.',
    written,
    used,
  );
  const chosen = await vscode.window.showWarningMessage(message, open);
  if (chosen === open)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'tenmatsu.timezone');
}
