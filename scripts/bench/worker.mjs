// Processes that are measured: those that answer one message after another, and those that run once.
import { once } from 'node:events';
import { join } from 'node:path';
import { startChild, stopChild } from '../host/lifetime.mjs';
import { root } from '../host/paths.mjs';

/**
 * Starts a script that answers each message with another, and keeps it while `use` runs.
 *
 * @template T
 * @param {readonly string[]} args of Node
 * @param {(ask: (message: object) => Promise<any>) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withWorker(args, use) {
  const child = startChild(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`"node ${args.join(' ')}" ended with code ${code}`);
  });
  // Ending it is how this function itself ends.
  ended.catch(() => {});
  try {
    return await use(async (message) => {
      const answer = once(child, 'message');
      child.send(message);
      const [value] = await Promise.race([answer, ended]);
      return value;
    });
  } finally {
    await stopChild(child);
  }
}

/**
 * Runs Node to its end. Exit code 1 is that of a linter with findings.
 *
 * @param {readonly string[]} args
 * @returns {Promise<{ milliseconds: number, peak: number, whole: number }>} `milliseconds` of loading and running; `whole` with the
 *   start and end of the process; `peak` in bytes of memory
 */
export async function runOnce(args) {
  const hook = join(root, 'scripts', 'bench', 'resources.cjs');
  const start = performance.now();
  const child = startChild(process.execPath, ['--require', hook, ...args], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  });
  let told = '';
  child.stdio[3].on('data', (chunk) => (told += chunk));
  const [code] = await once(child, 'close');
  if (code > 1) throw new Error(`"node ${args.join(' ')}" ended with code ${code}`);
  return { ...JSON.parse(told), whole: performance.now() - start };
}
