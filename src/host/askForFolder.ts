import * as vscode from 'vscode';

/** Says why a folder is needed, with a way to open one. */
export async function askForFolder(reason: string): Promise<void> {
  const open = vscode.l10n.t('Open Folder');
  const chosen = await vscode.window.showWarningMessage(reason, open);
  if (chosen === open) await vscode.commands.executeCommand('vscode.openFolder');
}
