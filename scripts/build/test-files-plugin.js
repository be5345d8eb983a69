// Lets a test runner inside an extension host, where there is no file system to search, import every test beside it:
//   await import('tests:.')   every *.test.ts below the importing file's folder, as side effects
//   import 'tests:mocha'      mocha's browser build, which makes the globals Mocha and mocha
const { readFileSync, readdirSync } = require('node:fs');

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
      // Its package says it is an ES module, which it is not: taken as one, it would replace the bundle's own exports.
      build.onResolve({ filter: /^tests:mocha$/ }, () => ({
        path: require.resolve('mocha/mocha.js'),
        namespace: 'mocha',
      }));
      build.onLoad({ filter: /.*/, namespace: 'mocha' }, ({ path }) => ({
        contents: readFileSync(path, 'utf8'),
      }));
    },
  };
}

module.exports = { testFilesPlugin };
