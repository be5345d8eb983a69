import * as vscode from 'vscode';
import { check, same } from './assert';

describe('the extension in the web extension host', () => {
  it('runs in a worker, without Node', () => {
    same(typeof (globalThis as { WorkerGlobalScope?: unknown }).WorkerGlobalScope, 'function');
    same(vscode.env.uiKind, vscode.UIKind.Web);
    same(typeof process === 'undefined' ? undefined : process.versions?.node, undefined);
  });

  it('activates and registers every command of its manifest', async () => {
    const extension = vscode.extensions.getExtension('tenmatsu.tenmatsu');
    check(extension, 'the extension is there');
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    for (const { command } of extension.packageJSON.contributes.commands) {
      check(known.has(command), `${command} is not registered`);
    }
  });
});
