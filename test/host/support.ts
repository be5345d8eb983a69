import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Waits until `look` gives something, asking again and again; fails with what was waited for. */
export async function until<T>(
  what: string,
  look: () => T | undefined | false | Promise<T | undefined | false>,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** An unsaved Markdown buffer in an editor. */
export async function openBuffer(content: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  return vscode.window.showTextDocument(document);
}

/** Closes every editor, throwing unsaved buffers away. */
export async function closeAll(): Promise<void> {
  while (vscode.window.tabGroups.all.some(({ tabs }) => tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await pause(10);
  }
}

/** A document of no known type: the first check of all finds something in it. */
const faulty = '---\ntenmatsu: nothing\n---\n';

/**
 * Nothing is found in a document, although everything had its time: a buffer that is opened now is looked at after it, and in that
 * one something is found.
 */
export async function staysSilent(document: vscode.TextDocument): Promise<void> {
  const later = await openBuffer(faulty);
  await findingsOf(later.document, 'front-matter');
  assert.deepEqual(findings(document), []);
}

export const ruleOf = ({ code }: vscode.Diagnostic) =>
  typeof code === 'object' ? String(code.value) : String(code);

export const findings = (document: vscode.TextDocument) =>
  vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Tenmatsu');

/** The findings of one rule, once there are any. */
export const findingsOf = (document: vscode.TextDocument, rule: string) =>
  until(`${rule} in ${document.uri.toString()}`, () => {
    const found = findings(document).filter((diagnostic) => ruleOf(diagnostic) === rule);
    return found.length > 0 && found;
  });

/** The quick fixes offered at a diagnostic, once there are any: the window may learn of a provider a moment late. */
export function fixesAt(
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): Promise<readonly vscode.CodeAction[]> {
  return until('a quick fix', async () => {
    const actions = await vscode.commands.executeCommand<(vscode.CodeAction | vscode.Command)[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      diagnostic.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fixes = actions.filter(
      (action): action is vscode.CodeAction => 'edit' in action && action.edit !== undefined,
    );
    return fixes.length > 0 && fixes;
  });
}
