// Builds through the project's one build script.
import { join } from 'node:path';
import { run } from './command.mjs';
import { root } from './paths.mjs';
import { Missing, step } from './progress.mjs';

/**
 * @param {readonly string[]} [flags] of esbuild.js
 */
export async function build(flags = []) {
  try {
    await step('Building', () => run(process.execPath, [join(root, 'esbuild.js'), ...flags], { cwd: root }));
  } catch (error) {
    throw new Missing(error instanceof Error ? error.message : String(error));
  }
}
