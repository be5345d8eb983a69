// One script builds everything: `node esbuild.js [--production] [--watch] [--metafile] [--only=desktop,views] [--out=dist]`.
// (`desktop` brings the parts that both hosts share.)
// The desktop and web hosts share one small entry script and the very same parts (src/host/parts.ts); both resolve packages with the browser condition, so that no bundle keeps a
// `require("fs")` which the web host could not serve.
const esbuild = require('esbuild');
const { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { partsPlugin } = require('./scripts/build/parts-plugin.js');
const { templatesPlugin } = require('./scripts/build/templates-plugin.js');
const { testFilesPlugin } = require('./scripts/build/test-files-plugin.js');

const flags = new Set(process.argv.slice(2));
const production = flags.has('--production');
const value = (name) => process.argv.find((flag) => flag.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = value('only')?.split(',');
const out = value('out') ?? 'dist';

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  logLevel: 'warning',
  metafile: true,
  // Escaped, every Japanese character would take six bytes instead of three.
  charset: 'utf8',
  target: 'es2022',
  plugins: [templatesPlugin(__dirname)],
  define: { 'process.env.NODE_ENV': production ? '"production"' : '"development"' },
};

const host = {
  ...shared,
  entryPoints: ['src/host/extension.ts'],
  format: 'cjs',
  platform: 'browser',
  mainFields: ['browser', 'module', 'main'],
  external: ['vscode'],
};

// What activation does not need, split so that the parts share their common ground. The parser and
// the English rules are entries of their own, to keep them and what only they stand on in files apart.
const parts = {
  ...host,
  entryPoints: [
    { in: 'src/host/workshop.ts', out: 'workshop' },
    { in: 'src/core/document/parse.ts', out: 'parser' },
    { in: 'parts:english', out: 'english' },
  ],
  format: 'esm',
  splitting: true,
  external: [],
  plugins: [...shared.plugins, partsPlugin(__dirname)],
};

/** Entry points of a folder whose names end in `suffix`; an absent folder has none. */
function entries(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(suffix))
    .map((name) => path.join(folder, name));
}

/** @returns {Record<string, import('esbuild').BuildOptions>} every bundle by its folder below dist/ */
function bundles() {
  const all = {
    desktop: { ...host, outfile: `${out}/desktop/extension.js` },
    web: { ...host, outfile: `${out}/web/extension.js` },
    parts: { ...parts, outdir: `${out}/parts` },
    views: {
      ...shared,
      entryPoints: entries('src/views', 'main.ts'),
      format: 'iife',
      platform: 'browser',
      outdir: `${out}/views`,
      outbase: 'src/views',
    },
    cli: {
      ...shared,
      entryPoints: entries('src/cli', 'main.ts'),
      format: 'cjs',
      platform: 'node',
      outfile: `${out}/cli/tenmatsu.js`,
      banner: { js: '#!/usr/bin/env node' },
    },
  };
  if (!production) Object.assign(all, testBundles());
  return Object.fromEntries(
    Object.entries(all).filter(
      ([name, { entryPoints }]) =>
        entryPoints.length > 0 && (only?.includes(name === 'parts' ? 'desktop' : name) ?? true),
    ),
  );
}

/** Tests: bare Node (`test`), the two extension hosts, the window (`e2e`), and the benchmark inside a host. */
function testBundles() {
  const test = {
    ...shared,
    platform: 'node',
    format: 'cjs',
    outdir: `${out}/test`,
    outbase: 'test',
    external: ['vscode', 'mocha', 'fast-check', 'esbuild', 'typescript', 'prettier'],
  };
  return {
    test: {
      ...test,
      entryPoints: [...entries('test/unit', '.test.ts'), ...entries('test/corpus', '.test.ts')],
    },
    host: {
      ...test,
      entryPoints: entries('test/host', 'index.ts'),
      plugins: [...shared.plugins, testFilesPlugin()],
    },
    webhost: {
      ...test,
      entryPoints: entries('test/web', 'index.ts'),
      platform: 'browser',
      external: ['vscode'],
      plugins: [...shared.plugins, testFilesPlugin()],
    },
    bench: { ...test, entryPoints: entries('test/bench', 'index.ts') },
    e2e: {
      ...test,
      entryPoints: entries('test/e2e', '.ts'),
      format: 'esm',
      splitting: true,
      packages: 'external',
      outExtension: { '.js': '.mjs' },
    },
  };
}

async function main() {
  if (production) rmSync(out, { recursive: true, force: true });
  for (const [name, options] of Object.entries(bundles())) {
    if (flags.has('--watch')) {
      await (await esbuild.context(options)).watch();
      continue;
    }
    const result = await esbuild.build(options);
    // A checkout's program can be linked to and run; a package manager would do this only when it installs.
    if (name === 'cli') chmodSync(options.outfile, 0o755);
    if (flags.has('--metafile')) writeFileSync(`${out}/${name}.meta.json`, JSON.stringify(result.metafile));
  }
}

module.exports = { bundles };
if (require.main === module) main().catch(() => process.exit(1));
