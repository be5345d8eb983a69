import * as vscode from 'vscode';
import { heldBack } from '../core/lint/quiet';
import type { Finding } from '../core/lint/rule';
import type { Range } from '../core/text';
import type { Checker } from './checker';
import { Debouncer } from './debounce';
import { readSettings } from './settings';

/** Milliseconds without a keystroke after which a sentence counts as written. */
const PAUSE = 2000;

interface Edit {
  readonly version: number;
  readonly range: Range;
}

/** Decides what is shown: every finding or, where the user wishes, none in the sentence that is being written. */
export class Quiet implements vscode.Disposable {
  private readonly edits = new WeakMap<vscode.TextDocument, Edit>();
  /** The version of each document that is shown with findings held back. */
  private readonly holding = new WeakMap<vscode.TextDocument, number>();
  private readonly timers = new Debouncer();
  private readonly listeners: vscode.Disposable;

  /** @param changed called when findings that were held back are to be shown */
  constructor(
    private readonly checker: Checker,
    private readonly changed: (document: vscode.TextDocument) => void,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidChangeTextDocument((event) => this.edited(event)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.moved(textEditor.document)),
    );
  }

  /** The findings to show for the present version; undefined where the document is not to be checked. */
  shown(document: vscode.TextDocument): readonly Finding[] | undefined {
    const check = this.checker.check(document);
    const edit = this.edits.get(document);
    if (!check || edit?.version !== document.version) return check?.findings;
    const cursors = vscode.window.visibleTextEditors
      .filter((editor) => editor.document === document)
      .flatMap(({ selections }) => selections.map(({ active }) => document.offsetAt(active)));
    const held = heldBack(check.findings, check.parsed, { cursors, edited: edit.range });
    if (held.size > 0) this.holding.set(document, document.version);
    // Once left, a sentence is not hushed again before it is edited again.
    else if (this.holding.get(document) === document.version) this.forget(document);
    return check.findings.filter((finding) => !held.has(finding));
  }

  dispose(): void {
    this.listeners.dispose();
    this.timers.dispose();
  }

  private edited({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== 'markdown' || contentChanges.length === 0) return;
    if (!readSettings(document.uri).lintQuiet) return this.forget(document);
    this.edits.set(document, { version: document.version, range: extent(contentChanges) });
    this.timers.run(document.uri.toString(), PAUSE, () => {
      this.forget(document);
      this.changed(document);
    });
  }

  /** While typing, the cursor moves with every key, and nothing of the new version is shown yet. */
  private moved(document: vscode.TextDocument): void {
    if (this.holding.get(document) !== document.version || !this.edits.has(document)) return;
    this.changed(document);
  }

  private forget(document: vscode.TextDocument): void {
    this.timers.cancel(document.uri.toString());
    this.edits.delete(document);
    this.holding.delete(document);
  }
}

/** The stretch that holds all changes of one edit, in the text after it. */
function extent(changes: readonly vscode.TextDocumentContentChangeEvent[]): Range {
  const ordered = [...changes].sort((a, b) => a.rangeOffset - b.rangeOffset);
  let shift = 0;
  let end = 0;
  for (const { rangeOffset, rangeLength, text } of ordered) {
    end = rangeOffset + shift + text.length;
    shift += text.length - rangeLength;
  }
  return { start: ordered[0]?.rangeOffset ?? 0, end };
}
