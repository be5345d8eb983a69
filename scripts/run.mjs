// Runs a TypeScript script with the project's own bundler, so that scripts may import the core and its generated data:
//   node scripts/run.mjs generate --check
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const { templatesPlugin } = createRequire(import.meta.url)('./build/templates-plugin.js');
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [name, ...args] = process.argv.slice(2);
const outfile = join(root, 'dist', 'scripts', `${name}.cjs`);

await esbuild.build({
  entryPoints: [join(root, 'scripts', `${name}.ts`)],
  outfile,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  packages: 'external',
  logLevel: 'warning',
  plugins: [templatesPlugin(root)],
});
process.exit(
  spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], { cwd: root, stdio: 'inherit' })
    .status ?? 1,
);
