import { rules } from '../../src/core/rules';
import { examples as examplesOf } from '../../src/core/rules/examples';
import type { Example, Rule } from '../../src/core/lint/rule';
import type { Lang } from '../../src/core/text';

export const ruleFolder = (lang: Lang) => `docs/${lang}/rules`;

const words = {
  ja: {
    level: '段階',
    why: '理由',
    hits: '指摘する例',
    better: '直した例',
    passes: '指摘しない例',
    back: '規則の一覧',
  },
  en: {
    level: 'Level',
    why: 'Why',
    hits: 'Flagged',
    better: 'Better',
    passes: 'Not flagged',
    back: 'All rules',
  },
};

/** A quoted block; the marked stretch 《…》 is set in bold. */
const quote = (text: string) =>
  text
    .replace(/《/g, '**')
    .replace(/》/g, '**')
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');

/** The configuration an example needs. */
const setup = ({ config }: Example) => (config ? `\`\`\`yaml\n# .tenmatsu.yaml\n${config}\`\`\`\n\n` : '');

function hit(example: Example, lang: Lang): string {
  const better = example.ok ? `\n\n${words[lang].better}:\n\n${quote(example.ok)}` : '';
  return setup(example) + quote(example.text) + better;
}

function pass(example: Example, lang: Lang): string {
  return setup(example) + quote(example.text) + (example.why ? `\n\n${example.why[lang]}` : '');
}

function page(rule: Rule, lang: Lang): string {
  const all = examplesOf[rule.id] ?? [];
  const own = all.filter((example) => example.lang === lang);
  const examples = own.length > 0 ? own : all;
  const hits = examples.filter((example) => example.text.includes('《'));
  const passes = examples.filter((example) => !example.text.includes('《'));
  const part = (title: string, blocks: string[]) =>
    blocks.length > 0 ? [`## ${title}`, blocks.join('\n\n---\n\n')] : [];
  return `${[
    `# \`${rule.id}\``,
    `${rule.texts.name[lang]} · ${words[lang].level}: ${rule.level}`,
    rule.texts.message[lang],
    `## ${words[lang].why}`,
    rule.texts.reason[lang],
    ...part(
      words[lang].hits,
      hits.map((example) => hit(example, lang)),
    ),
    ...part(
      words[lang].passes,
      passes.map((example) => pass(example, lang)),
    ),
    `[${words[lang].back}](README.md)`,
  ].join('\n\n')}\n`;
}

function list(lang: Lang): string {
  const lines = rules.map((rule) => `- [\`${rule.id}\`](${rule.id}.md): ${rule.texts.name[lang]}`);
  return `# ${lang === 'ja' ? '規則' : 'Rules'}\n\n${lines.join('\n')}\n`;
}

/** Every page of docs/<lang>/rules, made from the rules' own texts and examples. */
export function rulePages(): Map<string, string> {
  const pages = new Map<string, string>();
  for (const lang of ['ja', 'en'] as const) {
    pages.set(`${ruleFolder(lang)}/README.md`, list(lang));
    for (const rule of rules) pages.set(`${ruleFolder(lang)}/${rule.id}.md`, page(rule, lang));
  }
  return pages;
}
