// Owns what must not outlive this process: child processes and temporary folders.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Set<string>} */
const folders = new Set();

const groups = process.platform !== 'win32';

/**
 * A new empty folder that is removed when this process ends.
 *
 * @param {string} label
 */
export function temporaryFolder(label) {
  const folder = mkdtempSync(join(tmpdir(), `tenmatsu-${label}-`));
  folders.add(folder);
  return folder;
}

/**
 * Starts a child that is ended, with its own children, when this process ends.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 */
export function startChild(command, args, options = {}) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: groups, ...options });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

/**
 * Ends a child and its own children; resolves when it is gone.
 *
 * @param {import('node:child_process').ChildProcess} child
 */
export async function stopChild(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  signal(child, 'SIGTERM');
  const impatience = setTimeout(() => signal(child, 'SIGKILL'), 5000);
  await gone;
  clearTimeout(impatience);
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    if (groups) process.kill(-child.pid, name);
    else child.kill(name);
  } catch {
    // Already gone.
  }
}

process.once('exit', () => {
  for (const child of children) signal(child, 'SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
  process.once(name, () => process.exit(130));
}
