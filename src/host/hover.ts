import * as vscode from 'vscode';
import type { Example, Rule } from '../core/lint/rule';
import type { Lang } from '../core/text';
import type { Checker } from './checker';
import { toRange } from './convert';
import { localized } from './language';
import { openRulePage } from './rulePages';

/** Explains a finding: a wording that costs trust, a better one, the reason, and where to read more. */
export class FindingHover implements vscode.HoverProvider {
  constructor(
    private readonly checker: Checker,
    private readonly ruleOf: (id: string) => Rule | undefined,
  ) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Hover | undefined> {
    const check = this.checker.check(document);
    if (!check) return undefined;
    const offset = document.offsetAt(position);
    const found = check.findings.filter(({ range }) => range.start <= offset && offset <= range.end);
    const first = found[0];
    if (!first) return undefined;
    const place = toRange(document, first.range);
    const { examples } = await import('../core/rules/examples');
    const { lang, text } = check.parsed;
    const contents = found.flatMap((finding) => {
      const rule = this.ruleOf(finding.ruleId);
      const words = text.slice(finding.range.start, finding.range.end);
      const prefer = finding.data?.['prefer'];
      const example =
        prefer === undefined
          ? closestExample(examples[finding.ruleId] ?? [], lang, words)
          : { lang, text: words, ok: prefer };
      return rule ? [explanation(rule, example)] : [];
    });
    return contents.length > 0 ? new vscode.Hover(contents, place) : undefined;
  }
}

function explanation(rule: Rule, example: Example | undefined): vscode.MarkdownString {
  const markdown = new vscode.MarkdownString();
  // Nothing but the link to the rule's page may do anything.
  markdown.isTrusted = { enabledCommands: [openRulePage] };
  const part = (label: string, content: string) => {
    markdown.appendMarkdown(`**${label}** `);
    // Examples of whole passages keep their lines; all else is prose.
    if (content.includes('\n')) markdown.appendCodeblock(content.trim(), 'markdown');
    else markdown.appendText(content).appendMarkdown('\n\n');
  };
  const avoid = example && plain(example.text);
  const why = () => part(vscode.l10n.t('Why'), localized(rule.texts.reason));
  // Whole passages take room, and the reason must be seen without scrolling.
  const long = avoid?.includes('\n') === true;
  if (long) why();
  if (avoid !== undefined) part(vscode.l10n.t('Avoid'), avoid);
  if (example?.ok !== undefined) part(vscode.l10n.t('Better'), example.ok);
  if (!long) why();
  const page = `command:${openRulePage}?${encodeURIComponent(JSON.stringify([rule.id]))}`;
  markdown.appendMarkdown(`\`${rule.id}\` `).appendText(localized(rule.texts.name));
  return markdown.appendMarkdown(` · [${vscode.l10n.t('More about this rule')}](${page})`);
}

/** The example with a better wording that resembles what was found, else the first with one, in the document's language. */
function closestExample(all: readonly Example[], lang: Lang, found: string): Example | undefined {
  // What holds under one configuration says nothing about another.
  const free = all.filter((example) => example.config === undefined);
  const marked = free.filter((example) => example.lang === lang && example.text.includes('《'));
  const better = marked.filter((example) => example.ok !== undefined);
  return better.find((example) => plain(example.text).includes(found)) ?? better[0] ?? marked[0];
}

function plain(example: string): string {
  return example.replace(/[《》]/g, '');
}
