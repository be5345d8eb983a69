import type { Section, TenmatsuDocument } from '../document/model';
import { outline, type OutlineEntry } from '../document/outline';
import { lineBreakOf, wholeRange } from '../lint/places';
import type { Fix, StructureRule } from '../lint/rule';

/** A section of the type's list with its place in that list. */
interface Placed {
  readonly entry: OutlineEntry;
  readonly section: Section;
  readonly rank: number;
}

export const sectionOrder: StructureRule = {
  id: 'section-order',
  kind: 'structure',
  level: 'info',
  texts: {
    name: { ja: '見出しの順番', en: 'Order of sections' },
    message: {
      ja: '見出しの順番が、この種類の文書の順と違います',
      en: 'The sections are not in the order of this kind of document',
    },
    reason: {
      ja: '読み手は決まった順に読み、次に来るものを待っています。先に判断や言い分が来ると、事実を隠しているように見えます。',
      en: 'Readers expect a fixed order. A judgement or an argument that comes before the facts looks like a way around them.',
    },
  },
  *check(document) {
    const placed = placedSections(document);
    for (const { entry, section, rank } of outOfPlace(placed)) {
      const follower = placed.find(
        (other) => other.rank > rank && other.section.range.start < section.range.start,
      );
      const leader = placed
        .filter((other) => other.rank < rank && other.section.range.start > section.range.start)
        .at(-1);
      const other = (follower ?? leader)?.entry.title ?? entry.title;
      yield {
        range: section.heading,
        message: follower
          ? {
              ja: `「${entry.title.ja}」は「${other.ja}」より前に置きます`,
              en: `"${entry.title.en}" belongs before "${other.en}"`,
            }
          : {
              ja: `「${entry.title.ja}」は「${other.ja}」より後に置きます`,
              en: `"${entry.title.en}" belongs after "${other.en}"`,
            },
      };
    }
  },
  fixes(_finding, document) {
    const fix = reordered(document);
    return fix ? [fix] : [];
  },
};

/** The document's sections that its type lists, in the document's order. */
function placedSections(document: TenmatsuDocument): readonly Placed[] {
  return outline(document)
    .flatMap((entry, rank) =>
      entry.section?.id === entry.data.id ? [{ entry, section: entry.section, rank }] : [],
    )
    .sort((a, b) => a.section.range.start - b.section.range.start);
}

/** The fewest sections whose move puts all in order; of equals, those that come too early. */
function outOfPlace(placed: readonly Placed[]): readonly Placed[] {
  // length[i]: the longest ordered run that starts at i.
  const length: number[] = [];
  for (let i = placed.length - 1; i >= 0; i--) {
    length[i] = 1;
    for (let j = i + 1; j < placed.length; j++) {
      if ((placed[j]?.rank ?? 0) > (placed[i]?.rank ?? 0))
        length[i] = Math.max(length[i] ?? 1, (length[j] ?? 0) + 1);
    }
  }
  const kept = new Set<Placed>();
  let last: Placed | undefined;
  let from = 0;
  for (let wanted = Math.max(0, ...length); wanted > 0; wanted--) {
    // Of several starts of equally long runs, the last one has the lowest rank.
    let next = placed.length - 1;
    while (next > from && (length[next] !== wanted || (placed[next]?.rank ?? 0) < (last?.rank ?? 0))) next--;
    last = placed[next];
    if (last) kept.add(last);
    from = next + 1;
  }
  return placed.filter((item) => !kept.has(item));
}

/** One edit that puts the sections in order. Sections of one's own stay with the one before them. */
function reordered(document: TenmatsuDocument): Fix | undefined {
  const placed = placedSections(document);
  const level = placed[0]?.section.level;
  if (placed.length < 2 || placed.some(({ section }) => section.level !== level)) return undefined;
  const first = placed[0]?.section.range.start ?? 0;
  const end = Math.max(...placed.map(({ section }) => wholeRange(section, document).end));
  const { text } = document;
  const eol = lineBreakOf(document);
  const blocks = placed.map(({ section, rank }, index) => {
    const stop = placed[index + 1]?.section.range.start ?? end;
    return { rank, text: text.slice(section.range.start, stop).trimEnd() };
  });
  const tail = /\s*$/.exec(text.slice(first, end))?.[0] ?? '';
  const sorted = [...blocks].sort((a, b) => a.rank - b.rank);
  return {
    title: { ja: '見出しを決まった順に並べ替える', en: 'Put the sections in order' },
    edits: [
      { range: { start: first, end }, newText: sorted.map((block) => block.text).join(eol + eol) + tail },
    ],
    preferred: true,
  };
}
