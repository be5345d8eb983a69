import type { MilestoneId } from '../templates/metadata';
import type { DocumentSummary } from './document-summary';
import type { MilestoneDefinition } from './milestone-preset';

/** A document that a milestone asks for, and how far it is. */
export type RequiredDocument =
  | {
      readonly state: 'missing';
      readonly type: string;
      /** The file name to create it under. */
      readonly name: string;
      /** To be written into it, where its type is asked for by several milestones. */
      readonly milestone?: MilestoneId;
    }
  | {
      readonly state: 'unwritten' | 'findings' | 'ready';
      readonly type: string;
      readonly document: DocumentSummary;
    };

/**
 * Gives each required place its document. A type may be asked for by several milestones (effect reports): a document that
 * names a milestone that asks for it goes there, the others fill the open places, those first whose name is the one the type is created
 * under.
 */
export function assignDocuments(
  preset: readonly MilestoneDefinition[],
  documents: readonly DocumentSummary[],
  outside: boolean,
): ReadonlyMap<MilestoneId, readonly RequiredDocument[]> {
  const waiting = [...documents].sort(
    (a, b) => distance(a) - distance(b) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
  const names = new Set(documents.map(({ name }) => name));
  const asked = (id: MilestoneId | undefined, type: string) =>
    preset.some(
      (definition) => definition.id === id && definition.requires.some((place) => place.type === type),
    );
  const take = (type: string, milestone: MilestoneId | undefined) => {
    const index = waiting.findIndex(
      (entry) =>
        entry.type === type && (asked(entry.milestone, type) ? entry.milestone : undefined) === milestone,
    );
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  return new Map(
    preset.map(({ id, requires }) => {
      const places = requires
        .filter(({ when }) => when === undefined || outside)
        .flatMap(({ type, count = 1 }) => Array.from({ length: count }, () => type));
      const required = places.map((type): RequiredDocument => {
        const document = take(type, id) ?? take(type, undefined);
        if (document) return { state: evidence(document), type, document };
        const shared = isShared(type, preset);
        const name = freeName(shared ? `${type}-${id}` : type, type, preset, names);
        names.add(name);
        return { state: 'missing', type, name, ...(shared ? { milestone: id } : {}) };
      });
      return [id, required];
    }),
  );
}

/** How far a document's name is from the one its type is created under: the same, one that begins so, or another. */
function distance({ type, name }: DocumentSummary): number {
  if (name === `${type}.md`) return 0;
  return name.startsWith(`${type}-`) ? 1 : 2;
}

function evidence(document: DocumentSummary): 'unwritten' | 'findings' | 'ready' {
  if (document.unwritten > 0) return 'unwritten';
  return document.findings.error + document.findings.warning > 0 ? 'findings' : 'ready';
}

/** Whether more than one milestone asks for this type. */
function isShared(type: string, preset: readonly MilestoneDefinition[]): boolean {
  return (
    preset.filter(({ requires }) => requires.some((requirement) => requirement.type === type)).length > 1
  );
}

/** A file name that is not taken; numbered from the start where a milestone wants several of the type. */
function freeName(
  stem: string,
  type: string,
  preset: readonly MilestoneDefinition[],
  taken: ReadonlySet<string>,
): string {
  const counted = preset.some(({ requires }) =>
    requires.some((requirement) => requirement.type === type && (requirement.count ?? 1) > 1),
  );
  if (!counted && !taken.has(`${stem}.md`)) return `${stem}.md`;
  let number = counted ? 1 : 2;
  while (taken.has(`${stem}-${number}.md`)) number += 1;
  return `${stem}-${number}.md`;
}
