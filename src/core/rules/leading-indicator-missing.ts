import type { Section, Table, TenmatsuDocument } from '../document/model';
import { blank } from '../lint/blank';
import { escapeSnippet, headingRange, lineBreakOf } from '../lint/places';
import { cellText, family, passagesUnder, sectionsWithId, tablesUnder, textOf } from '../lint/reading';
import type { Fix, StructureRule } from '../lint/rule';

export const leadingIndicatorMissing: StructureRule = {
  id: 'leading-indicator-missing',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '先行指標のない指標', en: 'No leading indicator' },
    message: { ja: '先に動く指標（先行指標）がありません', en: 'No metric moves early (leading indicator)' },
    reason: {
      ja: '再発や満足度は、結果が出てからしか動きません。期限を守った割合や一次連絡までの時間のように、行動がそのまま表れる指標を一つ足すと、途中で直せます。',
      en: 'Recurrences and satisfaction move only when it is over. Add one metric that shows what you do each week, such as deadlines met or the time to first notice.',
    },
  },
  *check(document) {
    if (document.type === undefined || !TYPES.has(document.type)) return;
    const sections = sectionsWithId(document, SECTIONS);
    const [first] = sections.filter((section) => hasMetrics(section, document));
    // Whether a metric leads may stand in another of these sections than the metric itself.
    if (first && !sections.some((section) => hasLeading(section, document)))
      yield { range: headingRange(first, document) };
  },
  fixes(_, document) {
    const tables = sectionsWithId(document, SECTIONS).flatMap((section) => tablesUnder(section, document));
    const table = tables.find(({ header, rows }) => kindColumn(header) >= 0 && rows.length > 0);
    return table ? [anotherRow(table, document)] : [];
  },
};

const TYPES: ReadonlySet<string> = new Set(['kpi-sheet', 'roadmap']);
const SECTIONS = ['metrics', 'metric-meaning', 'lead-or-lag', 'metric-now', 'metric-target'];

const LEADING = /先行(?!する|して|き)|\bleading\b/i;
/** Both words side by side name the question, not its answer; a denial is none either. */
const NO_ANSWER =
  /先行\s?(?:[・／/、か]|または)+\s?遅行|先行(?:の|する)?(?:指標)?(?:は|が)?(?:[、:]\s?)?(?:なし|無し|ない|ありません|未定|検討中)|\bleading (?:or|and|\/) lagging\b|\b(?:no|without) (?:a )?leading\b/gi;

function saysLeading(text: string): boolean {
  return LEADING.test(text.normalize('NFKC').replace(NO_ANSWER, ''));
}

function hasLeading(section: Section, document: TenmatsuDocument): boolean {
  const nested = family(section, document).some(
    (one) => one !== section && one.passages.length > 0 && saysLeading(one.title),
  );
  if (nested || passagesUnder(section, document).some((passage) => saysLeading(textOf(passage)))) return true;
  // A column of its own: 「先行指標 | 遅行指標」.
  return tablesUnder(section, document).some(({ header, rows }) =>
    header.some(
      (title, column) => saysLeading(title) && rows.some((row) => (cellText(row, column) ?? '') !== ''),
    ),
  );
}

function hasMetrics(section: Section, document: TenmatsuDocument): boolean {
  return passagesUnder(section, document).some(
    ({ kind, column }) => kind === 'item' || (kind === 'cell' && column !== undefined),
  );
}

function kindColumn(header: readonly string[]): number {
  return header.findIndex((title) => LEADING.test(title) || /^区分$/.test(title));
}

/** A row for a leading metric below the last one; which metric it is stays the writer's choice. */
function anotherRow({ header, rows }: Table, document: TenmatsuDocument): Fix {
  const ja = document.lang === 'ja';
  const kind = kindColumn(header);
  const metric = header.findIndex((title) => /指標|metric|kpi|indicator/i.test(title));
  const cells = header.map((title, index) => {
    if (index === kind) return ja ? '先行' : 'leading';
    if (index !== metric) return `\${${index + 1}:${escapeSnippet(blank(document.lang, title || '…'))}}`;
    const choices = ja ? '◯◯,期限を守った割合,一次連絡までの時間' : 'XX,Deadlines met,Time to first notice';
    return `\${${index + 1}|${choices}|}`;
  });
  const at = rows.at(-1)?.range.end ?? 0;
  return {
    title: { ja: '先行指標の行を足す', en: 'Add a row for a leading metric' },
    edits: [
      {
        range: { start: at, end: at },
        newText: `${lineBreakOf(document)}| ${cells.join(' | ')} |`,
        snippet: true,
      },
    ],
    preferred: true,
  };
}
