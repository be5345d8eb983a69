import type { Section, TenmatsuDocument } from '../document/model';
import { outline, type OutlineEntry } from '../document/outline';
import { declarationRange, escapeSnippet, headingRange, lineBreakOf, wholeRange } from '../lint/places';
import type { Fix, Hit, StructureRule } from '../lint/rule';
import { blank } from '../lint/blank';
import type { Lang } from '../text';

/** Missing sections that follow one another, and the sections that stand before and behind them. */
interface Gap {
  readonly missing: OutlineEntry[];
  readonly before: Section | undefined;
  after: Section | undefined;
}

export const sectionMissing: StructureRule = {
  id: 'section-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '見出しの不足', en: 'Missing section' },
    message: {
      ja: 'この種類の文書に要る見出しがありません',
      en: 'A section this kind of document needs is missing',
    },
    reason: {
      ja: '読み手は、あるはずの項目がないと「隠しているのか、まだ調べていないのか」と考えます。書くことがなければ、「影響: なし（確認済み）」のように一文で示してください。',
      en: 'Where an expected section is missing, readers wonder whether it is hidden or not yet looked into. If there is nothing to say, say so in one sentence, such as "Impact: none (confirmed)".',
    },
  },
  *check(document) {
    for (const { missing, before } of gaps(document)) {
      yield {
        range: before ? headingRange(before, document) : declarationRange(document),
        message: {
          ja: `${listed(missing, 'ja')}の見出しがありません`,
          en: `${listed(missing, 'en')} ${missing.length > 1 ? 'are' : 'is'} missing`,
        },
        data: { sections: missing.map(({ data }) => data.id).join(' ') },
      };
    }
  },
  fixes(finding, document) {
    const gap = gaps(document).find(({ missing }) => missing.some(({ data }) => isNamed(data.id, finding)));
    return gap ? [insertion(gap, document)] : [];
  },
};

function isNamed(id: string, finding: Hit): boolean {
  return (finding.data?.['sections'] ?? '').split(' ').includes(id);
}

function listed(missing: readonly OutlineEntry[], lang: Lang): string {
  return lang === 'ja'
    ? missing.map(({ title }) => `「${title.ja}」`).join('')
    : missing.map(({ title }) => `"${title.en}"`).join(', ');
}

function gaps(document: TenmatsuDocument): readonly Gap[] {
  const found: Gap[] = [];
  let before: Section | undefined;
  let open = false;
  for (const entry of outline(document)) {
    if (entry.section) {
      before = entry.section;
      const last = found.at(-1);
      if (last) last.after ??= before;
      open = false;
    } else if (!entry.data.optional && !entry.line && !entry.leftOut) {
      if (open) found.at(-1)?.missing.push(entry);
      else found.push({ missing: [entry], before, after: undefined });
      open = true;
    }
  }
  return found;
}

/** Writes the headings where the type's order wants them, each with a line to fill in. */
function insertion(gap: Gap, document: TenmatsuDocument): Fix {
  const { text } = document;
  const eol = lineBreakOf(document);
  const at = gap.before ? wholeRange(gap.before, document).end : (gap.after?.range.start ?? text.length);
  const neighbour = gap.before ?? gap.after;
  const marks = '#'.repeat(neighbour && neighbour.level > 0 ? neighbour.level : 2);
  const blocks = gap.missing.map(({ title }, index) => {
    const name = title[document.lang];
    const hint = blank(document.lang, name);
    return `${marks} ${escapeSnippet(name)}${eol}${eol}\${${index + 1}:${escapeSnippet(hint)}}${eol}`;
  });
  const blankBefore = /(?:^|\n)\s*$/.test(text.slice(Math.max(0, at - 4), at));
  const gapBefore =
    at === 0 || /\n[ \t]*\r?\n$/.test(text.slice(0, at).slice(-6)) ? '' : blankBefore ? eol : eol + eol;
  return {
    title: {
      ja: `見出し${listed(gap.missing, 'ja')}を入れる`,
      en: `Insert ${listed(gap.missing, 'en')}`,
    },
    edits: [
      {
        range: { start: at, end: at },
        newText: `${gapBefore}${blocks.join(eol)}${at < text.length ? eol : ''}`,
        snippet: true,
      },
    ],
    preferred: true,
  };
}
