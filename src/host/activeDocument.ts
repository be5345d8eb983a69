import * as vscode from 'vscode';
import { isDeclared } from './declared';

const key = 'tenmatsu.declared';

/** Keeps the context key `tenmatsu.declared` true while the active editor shows a document that declares itself. */
export class ActiveDocumentContext implements vscode.Disposable {
  private shown: boolean | undefined;
  private readonly listener = vscode.window.onDidChangeActiveTextEditor(() => this.update());

  constructor() {
    this.update();
  }

  update(): void {
    const document = vscode.window.activeTextEditor?.document;
    const declared = document !== undefined && isDeclared(document);
    if (declared === this.shown) return;
    this.shown = declared;
    void vscode.commands.executeCommand('setContext', key, declared);
  }

  dispose(): void {
    this.listener.dispose();
  }
}
