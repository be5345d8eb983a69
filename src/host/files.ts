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

/** Creates a file; throws `FileExists` where there is one. */
export async function createFile(uri: vscode.Uri, text: string): Promise<void> {
  if (await exists(uri)) throw vscode.FileSystemError.FileExists(uri);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/**
 * Creates a folder with its files, all or nothing: where one file fails, everything created so far is removed again
 * and the error is thrown. Throws `FileExists` where the folder exists.
 */
export async function createFolder(folder: vscode.Uri, files: ReadonlyMap<string, string>): Promise<void> {
  if (await exists(folder)) throw vscode.FileSystemError.FileExists(folder);
  const created = await topmostMissing(folder);
  try {
    await vscode.workspace.fs.createDirectory(folder);
    for (const [name, text] of files) await createFile(vscode.Uri.joinPath(folder, name), text);
  } catch (error) {
    await removeQuietly(created);
    throw error;
  }
}

/** Of the folder and its ancestors, the outermost that does not exist yet. */
async function topmostMissing(folder: vscode.Uri): Promise<vscode.Uri> {
  const parent = vscode.Uri.joinPath(folder, '..');
  return parent.path === folder.path || (await exists(parent)) ? folder : topmostMissing(parent);
}

/** The error that led here is the one to tell; what cannot be removed was most likely never created. */
async function removeQuietly(uri: vscode.Uri): Promise<void> {
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true, useTrash: false });
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
