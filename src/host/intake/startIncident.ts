import * as vscode from 'vscode';
import type { IntakeAnswers } from '../../core/incident/intake';
import type { Clock } from '../../core/lint/rule';
import { createFolder, namesIn, writeFailure } from '../files';
import { uiLanguage } from '../language';
import { readSettings } from '../settings';

/** How starting an incident ended. `message` is for the user. */
export type Outcome =
  | { readonly kind: 'created'; readonly report: vscode.Uri; readonly cursor: number }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'no-folder' }
  | { readonly kind: 'failed'; readonly message: string };

/**
 * Asks, and creates the incident's folder with the record and the first report. Nothing is created before the last answer, nothing
 * is overwritten, and a failure leaves nothing behind.
 *
 * @param root the workspace folder; undefined where none is open
 */
export async function startIncident(
  root: vscode.Uri | undefined,
  clock: Clock,
  ask: (clock: Clock) => Promise<IntakeAnswers | undefined>,
): Promise<Outcome> {
  if (!root) return { kind: 'no-folder' };
  if (vscode.workspace.fs.isWritableFileSystem(root.scheme) === false) {
    return { kind: 'failed', message: writeFailure(root, vscode.FileSystemError.NoPermissions(root)) };
  }
  const answers = await ask(clock);
  if (!answers) return { kind: 'cancelled' };
  const parent = vscode.Uri.joinPath(root, readSettings(root).incidentsFolder);
  try {
    const { planIncident } = await import('../../core/incident/intake');
    const plan = planIncident(answers, { clock, lang: uiLanguage(), taken: await namesIn(parent) });
    const folder = vscode.Uri.joinPath(parent, plan.folder);
    await createFolder(folder, new Map(plan.files.map(({ name, text }) => [name, text])));
    const report = plan.files.at(-1);
    return {
      kind: 'created',
      report: vscode.Uri.joinPath(folder, report?.name ?? ''),
      cursor: report?.cursor ?? 0,
    };
  } catch (error) {
    return { kind: 'failed', message: writeFailure(parent, error) };
  }
}

/** The folder that a new incident belongs into: that of the active editor, else the first. */
export function targetFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const folder = active && vscode.workspace.getWorkspaceFolder(active);
  return (folder ?? vscode.workspace.workspaceFolders?.[0])?.uri;
}
