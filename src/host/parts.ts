// The extension is one small script that only listens, and parts that are fetched when they are first needed. Node and the
// browser both load them by the language's own `import()`, so both hosts run the very same files and none is evaluated from
// text. A module loaded that way cannot ask the host for 'vscode'; it finds it here (see scripts/build/parts-plugin.js).
import * as vscode from 'vscode';
import type * as timeline from './timeline/open';
import type * as workshop from './workshop';

interface Parts {
  readonly workshop: typeof workshop;
  readonly timeline: typeof timeline;
}

/** Loads a part of the packed extension, once however often it is asked for. */
export function loadPart<Name extends keyof Parts>(extension: vscode.Uri, name: Name): Promise<Parts[Name]> {
  (globalThis as Record<symbol, unknown>)[Symbol.for('tenmatsu.vscode')] = vscode;
  return import(vscode.Uri.joinPath(extension, 'dist', 'parts', `${name}.js`).toString());
}
