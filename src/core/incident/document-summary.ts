import type { Section, TenmatsuDocument } from '../document/model';
import { findType } from '../document/sections';
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
  /** How many findings of each level its own checks have. */
  readonly findings: Readonly<Record<Level, number>>;
  /** How many of its required sections nothing has been written in yet. */
  readonly unwritten: number;
}

/** @returns undefined for a document of no known type. */
export function summarise(
  document: TenmatsuDocument,
  name: string,
  findings: readonly Finding[],
): DocumentSummary | undefined {
  if (document.type === undefined) return undefined;
  const milestone = milestoneOf(document, name);
  const count = (level: Level) => findings.filter((finding) => finding.level === level).length;
  return {
    type: document.type,
    name,
    ...(milestone ? { milestone } : {}),
    findings: { error: count('error'), warning: count('warning'), info: count('info'), hint: count('hint') },
    unwritten: unwrittenSections(document),
  };
}

/** The `milestone` field decides; without it, a file name that ends in a milestone (`effect-report-60d.md`). */
function milestoneOf(document: TenmatsuDocument, name: string): MilestoneId | undefined {
  const written = document.frontMatter.fields.get('milestone')?.data;
  const stem = /-([0-9]+[hdw])(?:-[0-9]+)?\.md$/.exec(name)?.[1];
  return defaultPreset.find(({ id }) => id === (written ?? stem))?.id;
}

/** A section that has only subsections counts as written as soon as one of them is. */
function unwrittenSections(document: TenmatsuDocument): number {
  const required = findType(document.type ?? '')?.sections ?? [];
  const ids = new Set(required.filter(({ optional }) => !optional).map(({ id }) => id));
  const written = new Set<Section>();
  for (const section of document.sections) {
    if (section.empty) continue;
    for (let at: Section | undefined = section; at && !written.has(at); at = at.parent) written.add(at);
  }
  return document.sections
    .filter(({ id }) => id !== undefined && ids.has(id))
    .filter((own) => !written.has(own)).length;
}
