import type { Section, TenmatsuDocument } from '../document/model';
import { documentType } from '../templates/metadata';
import type { Finding, Level } from '../lint/rule';
import type { MilestoneId } from '../templates/metadata';
import { defaultPreset } from './milestone-preset';

/** What the incident's views need to know about one of its documents. */
export interface DocumentSummary {
  /** Document type id. */
  readonly type: string;
  /** Path below the incident's folder, with `/`. Unique within the incident. */
  readonly name: string;
  /** The milestone it says it is for (`milestone: 60d`), where its type is asked for more than once. */
  readonly milestone?: MilestoneId;
  /** How many findings of each level its own checks have, those about what is not written yet left out. */
  readonly findings: Readonly<Record<Level, number>>;
  /** How many places wait to be written: required sections that are empty, placeholders in the others. */
  readonly unwritten: number;
  /** Offset of the first place to write or to mend; absent where there is none. */
  readonly firstToDo?: number;
}

/** What these find, at whatever level, is work still to do, not work done badly; it counts as `unwritten`. */
const aboutUnwritten: ReadonlySet<string> = new Set(['section-empty', 'placeholder-left']);

/** @returns undefined for a document of no known type. */
export function summarise(
  document: TenmatsuDocument,
  name: string,
  findings: readonly Finding[],
): DocumentSummary | undefined {
  if (document.type === undefined) return undefined;
  const milestone = milestoneOf(document, name);
  const count = (level: Level) =>
    findings.filter((finding) => finding.level === level && !aboutUnwritten.has(finding.ruleId)).length;
  const empty = unwrittenSections(document);
  const placeholders = findings.filter(({ ruleId }) => ruleId === 'placeholder-left');
  const serious = findings.filter(({ level }) => level === 'error' || level === 'warning');
  const toDo = [
    ...empty.map(({ heading }) => heading.end),
    ...[...placeholders, ...serious].map(({ range }) => range.start),
  ];
  return {
    type: document.type,
    name,
    ...(milestone ? { milestone } : {}),
    findings: { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') },
    unwritten: empty.length + countOutside(placeholders, empty),
    ...(toDo.length > 0 ? { firstToDo: toDo.reduce((a, b) => Math.min(a, b)) } : {}),
  };
}

/** The `milestone` field decides; without it, a file name that ends in a milestone (`effect-report-60d.md`). */
function milestoneOf(document: TenmatsuDocument, name: string): MilestoneId | undefined {
  const written = document.frontMatter.fields.get('milestone')?.data;
  const stem = /-([0-9]+[hdw])(?:-[0-9]+)?\.md$/.exec(name)?.[1];
  return defaultPreset.find(({ id }) => id === (written ?? stem))?.id;
}

/** In order. A section that has only subsections counts as written as soon as one of them is. */
function unwrittenSections(document: TenmatsuDocument): readonly Section[] {
  const required = documentType(document.type ?? '')?.sections ?? [];
  const ids = new Set(required.filter(({ optional }) => !optional).map(({ id }) => id));
  const written = new Set<Section>();
  for (const section of document.sections) {
    if (section.empty) continue;
    for (let at: Section | undefined = section; at && !written.has(at); at = at.parent) written.add(at);
  }
  return document.sections.filter((own) => own.id !== undefined && ids.has(own.id) && !written.has(own));
}

/** How many of the findings stand in none of the sections; both are in the order of the text. */
function countOutside(findings: readonly Finding[], sections: readonly Section[]): number {
  let next = 0;
  return findings.filter(({ range }) => {
    while ((sections[next]?.range.end ?? Infinity) <= range.start) next += 1;
    return range.start < (sections[next]?.range.start ?? Infinity);
  }).length;
}
