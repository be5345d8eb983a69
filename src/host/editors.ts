import * as vscode from 'vscode';
import { blank } from '../core/templates/helpers';
import type { Range } from '../core/text';
import { toRange } from './convert';

/** Shows a document just created, the cursor at its first thing to write and as much of what comes before it in view as there is room. */
export async function showNewDocument(
  uri: vscode.Uri,
  cursor: number | undefined,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const editor = await showDocument(uri, placeAt(cursor), viewColumn);
  if (!editor) return;
  editor.revealRange(new vscode.Range(0, 0, 0, 0), vscode.TextEditorRevealType.AtTop);
  editor.revealRange(editor.selection);
}

/** Opens a file with a stretch selected and in view; tells the user where that fails. */
export async function showDocument(
  uri: vscode.Uri,
  place?: Range,
  viewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor | undefined> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection = place && toRange(document, withBlank(document.getText(), place));
    return await vscode.window.showTextDocument(document, {
      preview: false,
      viewColumn,
      ...(selection ? { selection } : {}),
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be opened ({1}).', name, reason));
    return undefined;
  }
}

/** An offset in a text as a place. */
export function placeAt(offset: number | undefined): Range | undefined {
  return offset === undefined ? undefined : { start: offset, end: offset };
}

/** A cursor before a blank selects it, so that typing fills it in. */
function withBlank(text: string, { start, end }: Range): Range {
  const mark = Object.values(blank).find((word) => text.startsWith(word, start));
  return start === end && mark !== undefined ? { start, end: start + mark.length } : { start, end };
}
