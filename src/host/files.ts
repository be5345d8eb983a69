// Writing that never overwrites: what stands somewhere already stays as it is.
import * as vscode from 'vscode';

/** Whether anything stands at the address. Errors other than "not found" are thrown. */
export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

/** The names in a folder; none where the folder does not exist. */
export async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch (error) {
    if (isNotFound(error)) return [];
    throw error;
  }
}

/**
 * Creates a file; throws `FileExists` where there is one. VS Code has no way to look and write in one step, on no kind of file
 * system, so nothing is waited for between the two.
 */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  await refuseExisting(uri);
  await write(uri, text);
}

/**
 * Creates a folder with its files, all or nothing: where one file fails, everything created so far is removed again
 * and the error is thrown. What somebody else puts there meanwhile stays. Throws `FileExists` where the folder exists.
 */
export async function createFolder(folder: vscode.Uri, files: ReadonlyMap<string, string>): Promise<void> {
  await refuseExisting(folder);
  const folders = await missingFolders(folder);
  const own: vscode.Uri[] = [];
  try {
    await vscode.workspace.fs.createDirectory(folder);
    // Another window may have made it at the same moment, without an error in either.
    if ((await namesIn(folder)).length > 0) throw vscode.FileSystemError.FileExists(folder);
    for (const [name, text] of files) {
      const file = vscode.Uri.joinPath(folder, name);
      await refuseExisting(file);
      // Before it is written: what fails half-way is to be removed too.
      own.push(file);
      await write(file, text);
    }
  } catch (error) {
    for (const uri of [...own, ...folders]) await removeQuietly(uri);
    throw error;
  }
}

function write(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

async function refuseExisting(uri: vscode.Uri): Promise<void> {
  if (await exists(uri)) throw vscode.FileSystemError.FileExists(uri);
}

/** Of a folder and its ancestors, those that do not exist yet, the innermost first. */
async function missingFolders(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const missing = [folder];
  for (let inner = folder; ;) {
    const parent = vscode.Uri.joinPath(inner, '..');
    if (parent.path === inner.path || (await exists(parent))) return missing;
    missing.push(parent);
    inner = parent;
  }
}

/**
 * Removes a file, or a folder that is empty. The error that led here is the one to tell; what cannot be removed was never
 * created, or holds what is somebody else's.
 */
async function removeQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: false, useTrash: false });
  } catch {
    return;
  }
}

export function isNotFound(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

/** What to tell the user when `uri` could not be written. */
export function writeFailure(uri: vscode.Uri, error: unknown): string {
  const place = vscode.workspace.asRelativePath(uri);
  const code = error instanceof vscode.FileSystemError ? error.code : undefined;
  if (code === 'NoPermissions') {
    return vscode.l10n.t(
      'Nothing was created: {0} cannot be written to. Check its permissions, or open a folder you can write to.',
      place,
    );
  }
  if (code === 'FileExists') {
    return vscode.l10n.t('Nothing was created: {0} already exists and was left as it is.', place);
  }
  if (code === 'FileNotADirectory') {
    return vscode.l10n.t(
      'Nothing was created: a folder is needed at {0}, and there is a file of that name. Rename the file.',
      place,
    );
  }
  const reason = error instanceof Error ? error.message : String(error);
  return vscode.l10n.t('Nothing was created: writing {0} failed ({1}).', place, reason);
}
