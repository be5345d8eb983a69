// npm start [-- --locale ja] [--port 8123] [folder]: builds the extension and opens a real VS Code with it on the sample workspace.
//
// A desktop VS Code is used where `code` is on the PATH; otherwise a VS Code server is prepared, its address printed, and
// served until Ctrl-C. The display language follows --locale, else the environment's LANG.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './host/build.mjs';
import { onPath } from './host/chromium.mjs';
import { run } from './host/command.mjs';
import { temporaryFolder } from './host/lifetime.mjs';
import { root, sampleWorkspace } from './host/paths.mjs';
import { runMain, say, step } from './host/progress.mjs';
import { startServer } from './host/server.mjs';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { locale: { type: 'string' }, port: { type: 'string' } },
});

function displayLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return options.locale ?? ((LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en');
}

function workspace() {
  const chosen = positionals[0] === undefined ? sampleWorkspace : resolve(positionals[0]);
  if (existsSync(chosen)) return chosen;
  say(`! ${chosen} is not there; an empty temporary folder is opened instead.`);
  return temporaryFolder('workspace');
}

await runMain(async () => {
  await build(['--only=desktop,web,views,cli']);
  const folder = workspace();
  const code = onPath(['code']);
  if (code !== undefined) {
    await step(`Opening VS Code (${code})`, () =>
      run(code, [
        '--new-window',
        `--extensionDevelopmentPath=${root}`,
        ...(options.locale === undefined ? [] : ['--locale', options.locale]),
        folder,
      ]),
    );
    return 0;
  }
  say('• No `code` on the PATH: a VS Code server takes its place.');
  const locale = displayLanguage();
  const server = await step('Starting the VS Code server', () =>
    startServer({
      locale,
      extension: root,
      port: options.port === undefined ? undefined : Number(options.port),
    }),
  );
  say(
    `\nVS Code with Tenmatsu (display language ${locale}):\n\n  ${server.address(folder)}\n\nCtrl-C ends it.`,
  );
  say('After a change: npm run build, then "Developer: Reload Window" in the palette.');
  return server.ended;
});
