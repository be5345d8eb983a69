import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('activation', () => {
  it('registers every command of the manifest', async () => {
    const extension = vscode.extensions.getExtension('tenmatsu.tenmatsu');
    assert.ok(extension, 'the extension is there');
    await extension.activate();
    const known = new Set(await vscode.commands.getCommands(true));
    const commands: { command: string }[] = extension.packageJSON.contributes.commands;
    assert.ok(commands.length > 0);
    for (const { command } of commands) assert.ok(known.has(command), `${command} is not registered`);
  });
});
