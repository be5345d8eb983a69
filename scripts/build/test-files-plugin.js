// Lets a test runner inside an extension host, where there is no file system to search, import every test beside it:
//   await import('tests:.')   every *.test.ts below the importing file's folder, as side effects
const { readdirSync } = require('node:fs');

function testFilesPlugin() {
  return {
    name: 'tenmatsu-test-files',
    setup(build) {
      build.onResolve({ filter: /^tests:\.$/ }, ({ resolveDir }) => ({
        path: resolveDir,
        namespace: 'tests',
      }));
      build.onLoad({ filter: /.*/, namespace: 'tests' }, ({ path: folder }) => ({
        contents: readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.test.ts'))
          .sort()
          .map((name) => `import ${JSON.stringify(`./${name.replaceAll('\\', '/')}`)};`)
          .join('\n'),
        resolveDir: folder,
        watchDirs: [folder],
      }));
    },
  };
}

module.exports = { testFilesPlugin };
