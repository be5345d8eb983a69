// Runs mocha in a Node process of its own.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startChild } from '../host/lifetime.mjs';
import { root } from '../host/paths.mjs';

/**
 * @param {readonly string[]} folders below dist/test
 * @param {number} timeout of one test, in milliseconds
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<import('./console.mjs').Result>}
 */
export function runMocha(folders, timeout, env = {}) {
  const files = folders.flatMap((name) => testFiles(join(root, 'dist', 'test', name)));
  if (files.length === 0) throw new Error(`No test files below dist/test/${folders.join(', ')}.`);
  const script = fileURLToPath(new URL('mocha-process.mjs', import.meta.url));
  return new Promise((resolve, reject) => {
    const child = startChild(process.execPath, ['--enable-source-maps', script, String(timeout), ...files], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      cwd: root,
      env: { ...process.env, ...env },
    });
    /** @type {any} */
    let result;
    child.on('message', (message) => (result = message));
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      if (result !== undefined) resolve(result);
      else reject(new Error(`The tests ended without a result (${signal ?? `code ${code}`}).`));
    });
  });
}

/** @param {string} folder */
function testFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.test\.m?js$/u.test(name))
    .sort()
    .map((name) => join(folder, name));
}
