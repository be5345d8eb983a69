/** What a rule looks at: single sentences, or a document as a whole. */
export type Kind = 'phrase' | 'structure';

export interface NewFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly text: string;
}

const folder = 'src/core/rules';

/** @returns why there can be no new rule of this id, in a sentence; undefined where there can */
export function idProblem(id: string | undefined, known: readonly string[]): string | undefined {
  if (id === undefined) return 'A rule needs an id: npm run new-rule -- <id>';
  if (!/^[a-z]+(?:-[a-z]+)*$/.test(id))
    return `"${id}" is no id: small letters, with single hyphens between words, like "vague-time".`;
  return known.includes(id) ? `There is a rule "${id}" already.` : undefined;
}

/** A rule and its examples, with all that is to be filled in left empty, so that the tests ask for it. */
export function ruleFiles(id: string, kind: Kind): readonly NewFile[] {
  return [
    { path: `${folder}/${id}.examples.ts`, text: examplesText },
    { path: `${folder}/${id}.ts`, text: ruleText(id, kind) },
  ];
}

/** What is left to do, as lines. */
export function nextSteps(id: string): readonly string[] {
  const name = camelCase(id);
  return [
    `1. ${folder}/${id}.examples.ts: write the examples first. 《…》 marks what a reader would want underlined.`,
    `2. ${folder}/examples.ts: import { examples as ${name} } from './${id}.examples'; and '${id}': ${name},`,
    `3. ${folder}/index.ts: import { ${name} } from './${id}'; and ${name} at its place in the list`,
    `4. ${folder}/${id}.ts: fill in the texts, and write the check until the examples pass: npm run test:unit`,
    '5. npm run generate: settings, schema, README and the pages of the rules follow',
  ];
}

function camelCase(id: string): string {
  return id.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

const examplesText = `import type { Example } from '../lint/rule';

export const examples: readonly Example[] = [
  { lang: 'ja', text: '《》', ok: '' },
  { lang: 'ja', text: '', why: { ja: '', en: '' } },
  { lang: 'en', text: '《》', ok: '' },
  { lang: 'en', text: '', why: { ja: '', en: '' } },
];
`;

function ruleText(id: string, kind: Kind): string {
  const type = kind === 'phrase' ? 'PhraseRule' : 'StructureRule';
  return `import type { ${type} } from '../lint/rule';

export const ${camelCase(id)}: ${type} = {
  id: '${id}',
  kind: '${kind}',
  level: 'warning',
  texts: {
    name: { ja: '', en: '' },
    message: { ja: '', en: '' },
    reason: { ja: '', en: '' },
  },
${checks[kind]}};
`;
}

const checks: Readonly<Record<Kind, string>> = {
  phrase: `  scope: {},
  check: {
    ja: () => [],
    en: () => [],
  },
`,
  structure: `  check: () => [],
`,
};
