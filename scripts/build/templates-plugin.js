// Precompiles the built-in templates, so that no product bundle compiles or evaluates one at run time:
//   import { templateSources, partialSources } from 'tenmatsu:templates'   precompiled Handlebars specs
//   import { documentTypes, sectionVocabulary } from 'tenmatsu:document-types'   the YAML beside them, as data
const Handlebars = require('handlebars');
const { existsSync, readFileSync, readdirSync } = require('node:fs');
const path = require('node:path');
const YAML = require('yaml');

const KNOWN_HELPERS = require('./known-helpers.json');
const LANGUAGES = ['ja', 'en'];

const compileOptions = {
  noEscape: true,
  strict: true,
  knownHelpers: Object.fromEntries(KNOWN_HELPERS.map((helper) => [helper, true])),
  knownHelpersOnly: true,
};

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

/**
 * A value printed by no helper would land unescaped, as whatever its characters happen to mean.
 */
class NakedValues extends Handlebars.Visitor {
  constructor(file) {
    super();
    this.file = file;
  }

  MustacheStatement(mustache) {
    const name = mustache.path.original;
    if (!KNOWN_HELPERS.includes(name)) {
      const { line, column } = mustache.loc.start;
      throw new Error(
        `${this.file}:${line}:${column + 1}: {{${name}}} must pass through a helper: {{md ${name}}}`,
      );
    }
    super.MustacheStatement(mustache);
  }
}

function precompile(file) {
  const ast = Handlebars.parse(readFileSync(file, 'utf8'));
  new NakedValues(file).accept(ast);
  return Handlebars.precompile(ast, compileOptions);
}

/** The folder's templates as the source of an object literal of their specs by name. */
function specsIn(folder) {
  const specs = namesIn(folder, '.hbs').map(
    (name) => `${JSON.stringify(name)}: ${precompile(path.join(folder, `${name}.hbs`))}`,
  );
  return `{${specs.join(',\n')}}`;
}

function templatesModule(root) {
  const folder = path.join(root, 'templates');
  const languages = LANGUAGES.map((lang) => `${lang}: ${specsIn(path.join(folder, lang))}`);
  return `export const templateSources = {${languages.join(',\n')}};
    export const partialSources = ${specsIn(path.join(folder, 'partials'))};`;
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
