const { readdirSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const ENGLISH = 'src/core/rules/en';

/**
 * - In a part, 'vscode' is the object that the entry script was given by its host and has laid out (src/host/parts.ts).
 * - `parts:english` stands for the English halves of all rules: an entry of its own keeps them, and what only they use, in a
 *   file apart.
 * - The parts are modules named `.js`, which every server gives a browser as JavaScript, unlike `.mjs`; Node is told by a
 *   manifest of their own.
 */
function partsPlugin(root) {
  return {
    name: 'tenmatsu-parts',
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'tenmatsu-part' }));
      build.onLoad({ filter: /^vscode$/, namespace: 'tenmatsu-part' }, () => ({
        contents: "module.exports = globalThis[Symbol.for('tenmatsu.vscode')];",
        loader: 'js',
      }));
      build.onResolve({ filter: /^parts:english$/ }, () => ({ path: 'english', namespace: 'tenmatsu-part' }));
      build.onLoad({ filter: /^english$/, namespace: 'tenmatsu-part' }, () => ({
        contents: readdirSync(path.join(root, ENGLISH))
          .filter((name) => !name.endsWith('.examples.ts'))
          .map((name) => `export * from './${path.basename(name, '.ts')}';`)
          .join('\n'),
        loader: 'js',
        resolveDir: path.join(root, ENGLISH),
      }));
      build.onEnd(({ errors }) => {
        if (errors.length > 0) return;
        writeFileSync(path.join(build.initialOptions.outdir, 'package.json'), '{ "type": "module" }\n');
      });
    },
  };
}

module.exports = { partsPlugin };
