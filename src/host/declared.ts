import * as vscode from 'vscode';
import { declaredType } from '../core/document/declaration';
import { readSettings } from './settings';

/** Matches a glob inside the document's workspace folder, or anywhere for a document outside of all folders. */
function matches(document: vscode.TextDocument, glob: string): boolean {
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const pattern = folder ? new vscode.RelativePattern(folder, glob) : glob;
  return vscode.languages.match({ language: 'markdown', pattern }, document) > 0;
}

/** Whether the document declares itself in its front matter; cheap, nothing is parsed. */
export function isDeclared(document: vscode.TextDocument): boolean {
  return document.languageId === 'markdown' && declaredType(document.getText()) !== undefined;
}

/** Whether the user's settings name the document as one to check, whatever it declares. */
export function isNamed(document: vscode.TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  return readSettings(document.uri).lintInclude.some((glob) => matches(document, glob));
}

/** Whether the document is to be checked: it declares itself, or the user's settings name it. */
export function isChecked(document: vscode.TextDocument): boolean {
  if (!isWritable(document.uri)) return false;
  return readSettings(document.uri).lintEnabled && (isDeclared(document) || isNamed(document));
}

/** What nobody can write to needs no warnings: above all the older version that a comparison shows beside the present one. */
function isWritable({ scheme }: vscode.Uri): boolean {
  return scheme === 'untitled' || vscode.workspace.fs.isWritableFileSystem(scheme) === true;
}
