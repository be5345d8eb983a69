// Where incidents are: an incident is a folder whose incident.md declares itself to be the record.
import * as vscode from 'vscode';
import { declaredType } from '../core/document/declaration';
import { readSettings } from './settings';

const RECORD = 'incident.md';
/** Glob of every file that may be a record. */
export const anyRecord = `**/${RECORD}`;
/** More incident.md files than anybody can pick from. */
const MOST_INCIDENTS = 500;

export function recordOf(folder: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(folder, RECORD);
}

export function isRecord(file: vscode.Uri): boolean {
  return file.path.endsWith(`/${RECORD}`);
}

/**
 * A text as the user sees it, unsaved edits included; undefined where there is no such file. An editor without unsaved edits
 * may outlive its file, so there the file decides.
 */
export async function currentText(uri: vscode.Uri): Promise<string | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((document) => document.uri.toString() === key);
  if (open?.isDirty) return open.getText();
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** Whether the folder has a record that declares itself. */
export async function isIncident(folder: vscode.Uri): Promise<boolean> {
  const text = await currentText(recordOf(folder));
  return text !== undefined && declaredType(text) === 'incident';
}

/** Without a workspace folder to stop at: the folder of a file, and the one above it, where `listDocuments` looks from. */
const LEVELS_OUTSIDE = 2;

/**
 * The incident a file belongs to: the nearest folder above it that is one, within the file's workspace folder.
 *
 * @param misses folders that are not looked into, as they are known to be no incidents; those of the workspace are added
 */
export async function incidentOf(
  file: vscode.Uri,
  misses = new Set<string>(),
): Promise<vscode.Uri | undefined> {
  const root = vscode.workspace.getWorkspaceFolder(file)?.uri.path;
  let folder = vscode.Uri.joinPath(file, '..');
  for (let level = 1; ; level++) {
    const key = folder.toString();
    if (!misses.has(key)) {
      if (await isIncident(folder)) return folder;
      // Of what changes outside of the workspace nobody tells.
      if (root !== undefined) misses.add(key);
    }
    const last = root === undefined ? level === LEVELS_OUTSIDE : folder.path === root;
    const parent = vscode.Uri.joinPath(folder, '..');
    if (last || parent.path === folder.path) return undefined;
    folder = parent;
  }
}

/**
 * The folders of all incidents. They are looked for where the settings have them; only where none is there, in the whole
 * workspace, which not every virtual file system can search.
 */
export async function findIncidents(): Promise<readonly vscode.Uri[]> {
  const roots = vscode.workspace.workspaceFolders ?? [];
  const usual = await Promise.all(roots.map(({ uri }) => incidentsBelow(uri)));
  const found = usual.flat();
  if (found.length > 0) return found;
  const records = await vscode.workspace.findFiles(anyRecord, '**/node_modules/**', MOST_INCIDENTS);
  return filterIncidents(records.map((record) => vscode.Uri.joinPath(record, '..')));
}

async function incidentsBelow(root: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const parent = vscode.Uri.joinPath(root, readSettings(root).incidentsFolder);
  const entries = await list(parent);
  const folders = entries.filter(([, type]) => (type & vscode.FileType.Directory) !== 0);
  return filterIncidents(folders.map(([name]) => vscode.Uri.joinPath(parent, name)));
}

async function filterIncidents(folders: readonly vscode.Uri[]): Promise<readonly vscode.Uri[]> {
  const kept = await Promise.all(folders.map(isIncident));
  return folders.filter((_, index) => kept[index]);
}

/** What a folder holds; nothing where it does not exist or cannot be read. */
async function list(folder: vscode.Uri): Promise<readonly [string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}

/**
 * The Markdown files of an incident but the record, by their path below its folder: those beside the record, and those
 * one folder further down.
 */
export async function listDocuments(incident: vscode.Uri): Promise<ReadonlyMap<string, vscode.Uri>> {
  const entries = await list(incident);
  const files = new Map<string, vscode.Uri>();
  const add = (name: string, type: vscode.FileType) => {
    const isFile = (type & vscode.FileType.File) !== 0;
    if (isFile && name.endsWith('.md') && name !== RECORD)
      files.set(name, vscode.Uri.joinPath(incident, name));
  };
  for (const [name, type] of entries) add(name, type);
  for (const [folder, type] of entries) {
    if ((type & vscode.FileType.Directory) === 0) continue;
    const inner = await list(vscode.Uri.joinPath(incident, folder));
    for (const [name, innerType] of inner) add(`${folder}/${name}`, innerType);
  }
  return files;
}
