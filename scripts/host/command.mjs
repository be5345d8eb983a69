// Runs a command to its end.
import { startChild } from './lifetime.mjs';

/**
 * How a command is started on a platform. On Windows `npm` and `code` are batch files, which need the shell, and the shell takes
 * its line apart at every blank that is not quoted.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} [platform]
 */
export function invocation(command, args, platform = process.platform) {
  if (platform !== 'win32' || /\.exe$/iu.test(command)) return { command, args, shell: false };
  return { command: quoted(command), args: args.map(quoted), shell: true };
}

/** As programs on Windows read a quoted argument: a backslash counts as such unless a quotation mark follows it. */
function quoted(/** @type {string} */ text) {
  if (/^[\w@=:./\\-]+$/u.test(text)) return text;
  return `"${text.replace(/(\\*)("|$)/gu, (_, slashes, end) => slashes + slashes + (end && '\\"'))}"`;
}

/**
 * Runs a command quietly and resolves to its output; a failure rejects with the last lines of it.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<string>}
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const start = invocation(command, args);
    const child = startChild(start.command, start.args, { ...options, shell: start.shell });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve(output);
      else {
        const tail = output.trim().split('\n').slice(-15).join('\n');
        reject(new Error(`"${command} ${args.join(' ')}" ended with code ${code}:\n${tail}`));
      }
    });
  });
}
