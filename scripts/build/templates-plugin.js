// Precompiles the built-in templates, so that no product bundle compiles or evaluates one at run time:
//   import { templateSources } from 'tenmatsu:templates'   one precompiled Handlebars spec per language and type
//   import { documentTypes, sectionVocabulary } from 'tenmatsu:document-types'   the YAML beside them, as data
const Handlebars = require('handlebars');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');

const KNOWN_HELPERS = require('./known-helpers.json');

/** Reads every `<type>.yaml`, in the order of `order.yaml`'s absence: alphabetical by id, which is stable. */
function readDocumentTypes(root) {
  const folder = path.join(root, 'templates');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml') && name !== 'sections.yaml')
    .sort()
    .map((name) => ({
      id: path.basename(name, '.yaml'),
      ...YAML.parse(readFileSync(path.join(folder, name), 'utf8')),
    }));
}

function readSections(root) {
  const file = path.join(root, 'templates', 'sections.yaml');
  return existsSync(file) ? YAML.parse(readFileSync(file, 'utf8')) : {};
}

function precompileAll(root) {
  const languages = ['ja', 'en'].map((lang) => {
    const folder = path.join(root, 'templates', lang);
    const specs = readdirSync(folder)
      .filter((name) => name.endsWith('.hbs'))
      .sort()
      .map((name) => {
        const source = readFileSync(path.join(folder, name), 'utf8');
        const spec = Handlebars.precompile(source, {
          noEscape: true,
          strict: true,
          knownHelpers: Object.fromEntries(KNOWN_HELPERS.map((helper) => [helper, true])),
          knownHelpersOnly: true,
          srcName: undefined,
        });
        return `${JSON.stringify(path.basename(name, '.hbs'))}: ${spec}`;
      });
    return `${lang}: {${specs.join(',\n')}}`;
  });
  return `export const templateSources = {${languages.join(',\n')}};`;
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
        contents:
          args.path === 'templates'
            ? precompileAll(root)
            : `export const documentTypes = ${JSON.stringify(readDocumentTypes(root))};
               export const sectionVocabulary = ${JSON.stringify(readSections(root))};`,
        loader: 'js',
        watchDirs: ['', 'ja', 'en'].map((lang) => path.join(root, 'templates', lang)),
      }));
    },
  };
}

module.exports = { templatesPlugin, readDocumentTypes, readSections };
