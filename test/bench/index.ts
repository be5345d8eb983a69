// Measures inside the extension host of a real VS Code; `npm run bench` starts it on the packed extension and prints.
import * as vscode from 'vscode';
import { send } from '../support/in-host';
import { longReport } from './document';

/** What the host part of the benchmark found; times in milliseconds. */
export interface Figures {
  /** Whether the parts that parse were loaded after a Markdown file that declares nothing was opened. */
  readonly loadedForPlain: boolean;
  readonly loadedForDeclared: boolean;
  readonly characters: number;
  readonly debounce: number;
  /** From opening a declaring document to its first findings, everything still to be loaded. */
  readonly firstFindings: number;
  /** From a change of the document to its updated findings, the debounce taken off; one for each edit. */
  readonly beyondDebounce: readonly number[];
}

/** Set when the extension fetches its first part (src/host/parts.ts). */
const loaded = () => (globalThis as Record<symbol, unknown>)[Symbol.for('tenmatsu.vscode')] !== undefined;

const EDITS = 20;

export async function run(): Promise<void> {
  await vscode.workspace.openTextDocument({
    language: 'markdown',
    content: '# ふつうの文書\n\n検討します。\n',
  });
  await vscode.extensions.getExtension('tenmatsu.tenmatsu')?.activate();
  const debounce = vscode.workspace.getConfiguration('tenmatsu.lint').get('debounce', 0);
  await new Promise((resolve) => setTimeout(resolve, debounce + 1000));
  const loadedForPlain = loaded();

  const content = longReport(20_000);
  const start = performance.now();
  const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
  const lastLine = () => vscode.languages.getDiagnostics(document.uri).at(-1)?.range.start.line;
  await until(() => lastLine() !== undefined);
  const firstFindings = performance.now() - start;
  const editor = await vscode.window.showTextDocument(document);

  const beyondDebounce: number[] = [];
  for (let n = 0; n < EDITS; n++) {
    // A new line in the middle: the last finding moves down once the findings are those of the changed text.
    const middle = document.positionAt(Math.floor(document.getText().length / 2));
    const before = lastLine() ?? 0;
    let changed = 0;
    const listener = vscode.workspace.onDidChangeTextDocument(() => (changed ||= performance.now()));
    await editor.edit((edit) => edit.insert(middle, '\n'));
    await until(() => lastLine() === before + 1);
    beyondDebounce.push(performance.now() - changed - debounce);
    listener.dispose();
  }
  const result: Figures = {
    loadedForPlain,
    loadedForDeclared: loaded(),
    characters: content.length,
    debounce,
    firstFindings,
    beyondDebounce,
  };
  send({ result });
}

/** Looks every millisecond: the event of changed findings comes late and twice. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 1));
}
