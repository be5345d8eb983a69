// Which documents are looked at, and when. Nothing is parsed here, and nothing is done inside an editor event but
// starting a timer.
import * as vscode from 'vscode';
import { Debouncer } from './debounce';
import { isChecked } from './declared';
import { readSettings } from './settings';

/** What is told of documents. `check` is called only for documents that are to be checked. */
export interface Watcher {
  check(document: vscode.TextDocument): void;
  /** The document was closed, or is no longer to be checked. */
  drop(document: vscode.TextDocument): void;
  settingsChanged(): void;
}

/** Follows every Markdown document from its opening to its closing, each with a timer of its own. */
export function watchDocuments(watcher: Watcher): vscode.Disposable {
  const timers = new Debouncer();
  /** `delay` is asked of Markdown alone: every keystroke in every other document comes by here too. */
  const look = (document: vscode.TextDocument, delay = () => 0) => {
    if (document.languageId !== 'markdown') return;
    timers.run(document.uri.toString(), delay(), () => {
      if (isChecked(document)) watcher.check(document);
      else watcher.drop(document);
    });
  };
  const lookAtAll = () => {
    for (const document of vscode.workspace.textDocuments) look(document);
  };
  lookAtAll();
  return vscode.Disposable.from(
    timers,
    vscode.workspace.onDidOpenTextDocument((document) => look(document)),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // An event without changes tells that the document was saved or reverted, not that its text differs.
      if (contentChanges.length > 0) look(document, () => readSettings(document.uri).lintDebounce);
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      timers.cancel(document.uri.toString());
      watcher.drop(document);
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (!event.affectsConfiguration('tenmatsu')) return;
      watcher.settingsChanged();
      lookAtAll();
    }),
  );
}
