// The extension is one small script that only listens, and parts that are fetched when they are first needed. Node and the
// browser both load them by the language's own `import()`, so both hosts run the very same files and none is evaluated from
// text. A module loaded that way cannot ask the host for 'vscode'; it finds it here (see scripts/build/parts-plugin.js).
import * as vscode from 'vscode';
import type * as workshop from './workshop';

/** Loads all that is not needed to listen, once however often it is asked for. */
export function loadWorkshop(extension: vscode.Uri): Promise<typeof workshop> {
  (globalThis as Record<symbol, unknown>)[Symbol.for('tenmatsu.vscode')] = vscode;
  return import(vscode.Uri.joinPath(extension, 'dist', 'parts', 'workshop.js').toString());
}
