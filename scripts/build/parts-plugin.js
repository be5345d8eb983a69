// In a part, 'vscode' is the object that the entry script was given by its host and has laid out (src/host/parts.ts).
function partsPlugin() {
  return {
    name: 'tenmatsu-parts',
    setup(build) {
      build.onResolve({ filter: /^vscode$/ }, () => ({ path: 'vscode', namespace: 'tenmatsu-part' }));
      build.onLoad({ filter: /.*/, namespace: 'tenmatsu-part' }, () => ({
        contents: "module.exports = globalThis[Symbol.for('tenmatsu.vscode')];",
        loader: 'js',
      }));
    },
  };
}

module.exports = { partsPlugin };
