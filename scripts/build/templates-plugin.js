// Reads the built-in templates at build time, so that no product bundle parses one at run time:
//   import { templateSources, partialSources } from 'tenmatsu:templates'   trees, as template-tree.js describes them
//   import { documentTypes, sectionVocabulary } from 'tenmatsu:document-types'   the YAML beside them, as data
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');
const { templateTree } = require('./template-tree.js');

const LANGUAGES = ['ja', 'en'];

/** Reads every `<type>.yaml`, in alphabetical order of the ids, which is stable. */
function readDocumentTypes(root) {
  const folder = path.join(root, 'templates');
  return namesIn(folder, '.yaml')
    .filter((id) => id !== 'sections')
    .map((id) => ({ id, ...YAML.parse(readFileSync(path.join(folder, `${id}.yaml`), 'utf8')) }));
}

function readSections(root) {
  return YAML.parse(readFileSync(path.join(root, 'templates', 'sections.yaml'), 'utf8'));
}

/** @returns the files of a folder that end in `suffix`, without it, sorted; none where the folder is absent */
function namesIn(folder, suffix) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(suffix))
    .map((name) => path.basename(name, suffix))
    .sort();
}

/** The folder's templates as trees, by name. */
function treesIn(folder) {
  return Object.fromEntries(
    namesIn(folder, '.hbs').map((name) => {
      const file = path.join(folder, `${name}.hbs`);
      return [name, templateTree(readFileSync(file, 'utf8'), file)];
    }),
  );
}

function templatesModule(root) {
  const folder = path.join(root, 'templates');
  const languages = Object.fromEntries(LANGUAGES.map((lang) => [lang, treesIn(path.join(folder, lang))]));
  return `export const templateSources = ${JSON.stringify(languages)};
    export const partialSources = ${JSON.stringify(treesIn(path.join(folder, 'partials')))};`;
}

function documentTypesModule(root) {
  return `export const documentTypes = ${JSON.stringify(readDocumentTypes(root))};
    export const sectionVocabulary = ${JSON.stringify(readSections(root))};`;
}

function templatesPlugin(root) {
  return {
    name: 'tenmatsu-templates',
    setup(build) {
      build.onResolve({ filter: /^tenmatsu:/ }, (args) => ({
        path: args.path.slice(9),
        namespace: 'tenmatsu',
      }));
      build.onLoad({ filter: /.*/, namespace: 'tenmatsu' }, (args) => ({
        contents: args.path === 'templates' ? templatesModule(root) : documentTypesModule(root),
        loader: 'js',
        watchDirs: ['', 'partials', ...LANGUAGES].map((name) => path.join(root, 'templates', name)),
      }));
    },
  };
}

module.exports = { templatesPlugin, readDocumentTypes, readSections };
