import type { Section, Table, TenmatsuDocument } from '../document/model';
import { blank } from '../lint/blank';
import { escapeSnippet, headingRange, lineBreakOf } from '../lint/places';
import { cellText, family, passagesUnder, sectionsWithId, tablesUnder, textOf } from '../lint/reading';
import type { Fix, StructureRule } from '../lint/rule';

export const alternativesTooFew: StructureRule = {
  id: 'alternatives-too-few',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '一つしかない代わりの案', en: 'Only one alternative' },
    message: { ja: 'お客様が選べる案が一つしかありません', en: 'The customer has nothing to choose from' },
    reason: {
      ja: '案が一つでは、受け入れるかどうかを迫ることになります。もとと同じかそれ以上の価値がある案を二つ以上並べると、お客様がご自分の事情で選べます。',
      en: 'A single option asks the customer to take it or leave it. Offer two or more, each worth at least what was lost.',
    },
  },
  *check(document) {
    if (document.type !== 'customer-proposal') return;
    for (const section of sectionsWithId(document, ['alternatives'])) {
      const count = countOptions(section, document);
      if (count === 1) yield { range: headingRange(section, document) };
    }
  },
  fixes(finding, document) {
    const section = document.sections.find(
      (one) => one.id === 'alternatives' && headingRange(one, document).start === finding.range.start,
    );
    const edit = section && secondOption(section, document);
    return edit ? [edit] : [];
  },
};

/** 案A, A案, 案1, プランB, Option 2: what an option is called. */
const LABEL =
  /(?:案|プラン|option|plan)\s?([A-Z甲乙丙丁一二三四1-9])(?![A-Za-z0-9])|(?<![A-Za-z])([A-Z甲乙丙丁])案/gi;
/** Prose that offers a choice, or counts its options. */
const CHOICE =
  /または|もしくは|あるいは|いずれか|どちらか|(?:二|三|四|2|3|4)つ(?:の案)?|(?:二|2)(?:案|通り)|\beither\b|\balternatively\b|, or\b|\b(?:two|three) (?:options|ways|choices|alternatives)\b/i;

/** How many options a section shows; 0 where it has none yet, which other rules report. */
function countOptions(section: Section, document: TenmatsuDocument): number {
  const [, ...nested] = family(section, document);
  const passages = passagesUnder(section, document);
  const rows = tablesUnder(section, document).flatMap(optionRows);
  const texts = [...nested.map(({ title }) => title), ...passages.map(textOf)];
  const labels = new Set(
    texts.flatMap((text) =>
      Array.from(text.normalize('NFKC').matchAll(LABEL), (match) =>
        (match[1] ?? match[2] ?? '').toUpperCase(),
      ),
    ),
  );
  if (labels.size > 1 || rows.length > 1) return Math.max(labels.size, rows.length);
  if (labels.size === 1 || nested.length > 0) return Math.max(labels.size, nested.length);
  const items = passages.filter(({ kind, parent }) => kind === 'item' && !parent);
  const listed = Math.max(rows.length, items.length);
  if (listed > 1) return listed;
  const prose = passages.filter(({ kind }) => kind !== 'cell');
  if (prose.some((passage) => CHOICE.test(textOf(passage)))) return 2;
  return passages.length > 0 ? 1 : 0;
}

function optionRows({ rows, header }: Table): Table['rows'] {
  // A label alone (「B」) is no option yet.
  const filled = (row: Table['rows'][number]) =>
    row.cells.filter((_, column) => (cellText(row, column) ?? '') !== '').length;
  return rows.filter((row) => filled(row) >= Math.min(2, header.length));
}

/** One more row or item below the only one, to be filled in. */
function secondOption(section: Section, document: TenmatsuDocument): Fix | undefined {
  const eol = lineBreakOf(document);
  const title = { ja: 'もう一つの案を書く', en: 'Write another option' };
  const [table] = tablesUnder(section, document);
  const row = table && optionRows(table)[0];
  if (table && row) {
    const cells = table.header.map(
      (name, index) => `\${${index + 1}:${escapeSnippet(blank(document.lang, name || '…'))}}`,
    );
    return fixAt(title, row.range.end, `${eol}| ${cells.join(' | ')} |`);
  }
  const item = passagesUnder(section, document).find(({ kind, parent }) => kind === 'item' && !parent);
  if (!item || item.children.length > 0) return undefined;
  const hint = blank(document.lang, document.lang === 'ja' ? 'もう一つの案' : 'another option');
  return fixAt(title, item.range.end, `${eol}- \${1:${hint}}`);
}

function fixAt(title: Fix['title'], at: number, newText: string): Fix {
  return { title, edits: [{ range: { start: at, end: at }, newText, snippet: true }], preferred: true };
}
