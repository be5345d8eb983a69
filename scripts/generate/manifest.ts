import { rules } from '../../src/core/rules';
import { documentTypes } from '../../src/core/templates/metadata';
import type { Lang } from '../../src/core/text';

type Json = Record<string, unknown>;

const LEVELS = ['error', 'warning', 'info', 'hint', 'off'];
const textKey = (id: string) => `rule.${id}`;

const level = { type: 'string', enum: LEVELS };
/** A pattern, as a list of the names would stand under every rule: the manifest is read whenever VS Code starts. */
const levelByType = {
  type: 'object',
  minProperties: 1,
  propertyNames: {
    pattern: `^(?:${['default', ...documentTypes.map(({ id }) => id)].join('|')})$`,
    patternErrorMessage: '%configuration.rules.type%',
  },
  additionalProperties: level,
  defaultSnippets: [{ label: '{}', body: { default: '${1:warning}', '${2:apology-mail}': '${3:error}' } }],
};

/** The manifest with the one setting that is derived from the rules; everything else stays as it was written by hand. */
export function generatedManifest(manifest: Json): Json {
  const contributes = { ...(manifest['contributes'] as Json) };
  const configuration = { ...(contributes['configuration'] as Json | undefined) };
  const properties = { ...(configuration['properties'] as Json | undefined) };
  properties['tenmatsu.rules'] = {
    type: 'object',
    scope: 'resource',
    markdownDescription: '%configuration.rules%',
    default: {},
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map((rule) => [
        rule.id,
        { anyOf: [level, levelByType], default: rule.level, description: `%${textKey(rule.id)}%` },
      ]),
    ),
  };
  return { ...manifest, contributes: { ...contributes, configuration: { ...configuration, properties } } };
}

/** The manifest's texts: the hand-written ones in their order, then one line for each rule. */
export function generatedTexts(texts: Record<string, string>, lang: Lang): Record<string, string> {
  const own = Object.entries(texts).filter(([key]) => !key.startsWith('rule.'));
  return Object.fromEntries([
    ...own,
    ...rules.map((rule) => [textKey(rule.id), rule.texts.name[lang]] as const),
  ]);
}
