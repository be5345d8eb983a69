import { readFileSync } from 'node:fs';
import { documentTypes } from '../../src/core/templates/metadata';
import { rules } from '../../src/core/rules';
import type { Lang } from '../../src/core/text';
import { ruleFolder } from './rule-pages';

/** Puts `content` between the markers `<!-- generated:NAME -->` and `<!-- /generated:NAME -->`; no marker, no change. */
function replaceBlock(text: string, name: string, content: string): string {
  const open = `<!-- generated:${name} -->`;
  const close = `<!-- /generated:${name} -->`;
  const start = text.indexOf(open);
  const end = text.indexOf(close);
  if (start < 0 || end < start) return text;
  return `${text.slice(0, start + open.length)}\n${content}\n${text.slice(end)}`;
}

const table = (header: string[], rows: string[][]) =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** Every rule with its level and name, linked to its page. */
function ruleTable(lang: Lang): string {
  const base = lang === 'ja' ? ruleFolder('ja') : ruleFolder('en').replace(/^docs\//, '');
  return table(
    lang === 'ja' ? ['規則', '段階', '見つけるもの'] : ['Rule', 'Level', 'What it finds'],
    rules.map((rule) => [`[\`${rule.id}\`](${base}/${rule.id}.md)`, rule.level, rule.texts.name[lang]]),
  );
}

/** Every document type with its use. */
function documentTable(lang: Lang): string {
  return table(
    lang === 'ja' ? ['種類', '名前', '使いどころ'] : ['Type', 'Name', 'Use'],
    documentTypes.map((type) => [`\`${type.id}\``, type.name[lang], type.description[lang]]),
  );
}

type Settings = Record<string, { default?: unknown; description?: string; markdownDescription?: string }>;

/** Every setting with its default, as the manifest declares it and in the words of its language. */
function settingsTable(lang: Lang, manifest: Record<string, unknown>): string {
  const texts = JSON.parse(readFileSync(lang === 'en' ? 'package.nls.json' : 'package.nls.ja.json', 'utf8'));
  const contributes = manifest['contributes'] as { configuration?: { properties?: Settings } };
  const rows = Object.entries(contributes.configuration?.properties ?? {}).map(([name, setting]) => {
    const key = (setting.markdownDescription ?? setting.description ?? '').replace(/%/g, '');
    return [`\`${name}\``, `\`${JSON.stringify(setting.default)}\``, String(texts[key]).replace(/\n+/g, ' ')];
  });
  return table(lang === 'ja' ? ['設定', '既定値', '意味'] : ['Setting', 'Default', 'Meaning'], rows);
}

/** The README with its tables made anew. */
export function filledReadme(text: string, lang: Lang, manifest: Record<string, unknown>): string {
  const blocks = {
    rules: ruleTable(lang),
    documents: documentTable(lang),
    settings: settingsTable(lang, manifest),
  };
  return Object.entries(blocks).reduce(
    (filled, [name, content]) => replaceBlock(filled, name, content),
    text,
  );
}
