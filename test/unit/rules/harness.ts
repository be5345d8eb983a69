import { Temporal } from 'temporal-polyfill';
import { readConfig } from '../../../src/core/config/read-config';
import { buildTeam } from '../../../src/core/config/build-team';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary, sectionKind } from '../../../src/core/document/sections';
import { createLinter } from '../../../src/core/lint/engine';
import type { Clock, Example, Finding, Rule } from '../../../src/core/lint/rule';
import type { Range } from '../../../src/core/text';

export const clock: Clock = { now: Temporal.Instant.from('2026-12-01T01:00:00Z'), zone: 'Asia/Tokyo' };

/** An example as a whole document, with its marks taken out of the text. */
export function documentOf(
  rule: Rule,
  example: Example,
  text = example.text,
): { text: string; marks: Range[] } {
  const marked =
    text.startsWith('---\n') || text.startsWith('《---') ? text : `${head(rule, example)}${text}\n`;
  const marks: Range[] = [];
  let plain = '';
  let open = -1;
  for (const char of marked) {
    if (char === '《') open = plain.length;
    else if (char === '》') marks.push({ start: open, end: plain.length });
    else plain += char;
  }
  return { text: plain, marks };
}

function head(rule: Rule, example: Example): string {
  const { lang } = example;
  const matter = `---\ntenmatsu: ${example.doc ?? 'incident-report'}\nlang: ${lang}\n---\n\n`;
  const section =
    example.section ??
    (rule.kind === 'phrase' ? firstSection(rule.scope.roles?.[0] ?? 'facts', lang) : undefined);
  if (section === undefined) return matter;
  return `${matter}# ${lang === 'ja' ? '文書' : 'Document'}\n\n## ${section}\n\n`;
}

/** The first heading of the vocabulary that has a role. */
function firstSection(role: string, lang: 'ja' | 'en'): string {
  for (const entry of Object.values(builtInVocabulary.sections)) {
    if (entry.role === role && sectionKind(entry.title[lang], undefined).role === role)
      return entry.title[lang];
  }
  throw new Error(`no section has the role ${role}`);
}

/** What one rule finds in an example. */
export function findingsOf(
  rule: Rule,
  example: Example,
  text?: string,
): { findings: readonly Finding[]; marks: Range[]; source: string } {
  const { text: source, marks } = documentOf(rule, example, text);
  const { config, problems } = readConfig(example.config ?? '');
  if (problems.length > 0) throw new Error(`the example's configuration: ${JSON.stringify(problems)}`);
  const { catalogue, vocabulary, rules } = buildTeam(config, []);
  const findings = createLinter({ catalogue, rules }).lint(parseDocument(source, vocabulary), clock);
  return { findings: findings.filter(({ ruleId }) => ruleId === rule.id), marks, source };
}
