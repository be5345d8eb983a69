import * as vscode from 'vscode';
import { parseDocument } from '../core/document/parse';
import { askForFolder } from './askForFolder';
import { currentText, findIncidents, incidentOf, recordOf } from './incidents';

/**
 * The incident of `resource` or of the active document, else the only one there is, else the one the user picks. Where
 * `resource` was named and is part of none, no other is taken for it unless the user wants to.
 */
export async function incidentAtHand(resource?: vscode.Uri): Promise<vscode.Uri | undefined> {
  const file = resource ?? vscode.window.activeTextEditor?.document.uri;
  const own = file && (await incidentOf(file));
  if (own) return own;
  if (resource && !(await wantsAnother(resource))) return undefined;
  if (!vscode.workspace.workspaceFolders?.length) {
    await askForFolder(
      vscode.l10n.t('An incident and its documents are kept in a folder. Open that folder, then try again.'),
    );
    return undefined;
  }
  const folders = await findIncidents();
  if (folders.length === 0) {
    await offerToStart();
    return undefined;
  }
  return folders.length === 1 && !resource ? folders[0] : pick(folders);
}

async function wantsAnother(resource: vscode.Uri): Promise<boolean> {
  const choose = vscode.l10n.t('Choose an Incident');
  const message = vscode.l10n.t(
    '{0} is part of no incident: there is no incident.md above it that says "tenmatsu: incident".',
    vscode.workspace.asRelativePath(resource),
  );
  return (await vscode.window.showInformationMessage(message, choose)) === choose;
}

async function offerToStart(): Promise<void> {
  const start = vscode.l10n.t('Start an Incident');
  const message = vscode.l10n.t(
    'There is no incident here yet. Start one first: its documents and its timeline are made from it.',
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
  const placeHolder = vscode.l10n.t('Which incident?');
  return (await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true }))?.folder;
}

async function titleOf(folder: vscode.Uri): Promise<string | undefined> {
  const text = await currentText(recordOf(folder));
  const title = text === undefined ? undefined : parseDocument(text).frontMatter.fields.get('title')?.data;
  return typeof title === 'string' && title.trim() !== '' ? title : undefined;
}
