import * as vscode from 'vscode';
import { Lazy } from '../lazy';
import { loadPart } from '../parts';

/** Registers the command and the restoring of timelines. All else is loaded when the first one is shown. */
export function registerTimeline(extension: vscode.Uri): vscode.Disposable {
  const timelines = new Lazy(async () => {
    const { Timelines } = await loadPart(extension, 'timeline');
    return new Timelines(extension);
  });
  return vscode.Disposable.from(
    timelines,
    vscode.commands.registerCommand('tenmatsu.openTimeline', (resource: unknown) =>
      timelines.use((all) => all.open(resource)),
    ),
    vscode.window.registerWebviewPanelSerializer('tenmatsu.timeline', {
      deserializeWebviewPanel: (panel, state: unknown) =>
        timelines.use((all) => all.restore(panel, state)).then(() => undefined),
    }),
  );
}
