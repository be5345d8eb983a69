import assert from 'node:assert/strict';
import { invocation, run } from '../../../scripts/host/command.mjs';

describe('starting a command', () => {
  it('needs no shell where programs are started by themselves', () => {
    const args = ['--version', 'with blank'];
    for (const [command, platform] of [
      ['npm', 'linux'],
      ['C:\\Program Files\\nodejs\\node.exe', 'win32'],
    ] as const)
      assert.deepEqual(invocation(command, args, platform), { command, args, shell: false });
  });

  it('quotes for the shell of Windows what it would take apart', () => {
    const { command, args, shell } = invocation(
      'C:\\Program Files\\Code\\bin\\code.cmd',
      ['--locale', 'ja', '--path=C:\\My Work', 'C:\\ends with\\', 'a"b', 'x&y', ''],
      'win32',
    );
    assert.equal(command, '"C:\\Program Files\\Code\\bin\\code.cmd"');
    assert.deepEqual(args, [
      '--locale',
      'ja',
      '"--path=C:\\My Work"',
      '"C:\\ends with\\\\"',
      '"a\\"b"',
      '"x&y"',
      '""',
    ]);
    assert.equal(shell, true);
  });

  it('hands arguments over as they are', async () => {
    const args = ['a b', 'c"d', 'e\\'];
    const output = await run(process.execPath, ['-p', 'JSON.stringify(process.argv.slice(1))', ...args]);
    assert.deepEqual(JSON.parse(output), args);
  });
});
