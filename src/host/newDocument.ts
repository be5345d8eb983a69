import * as vscode from 'vscode';
import { milestones } from '../core/incident/milestones';
import { defaultPreset } from '../core/incident/milestone-preset';
import { documentType, documentTypes } from '../core/templates/metadata';
import type { Lang } from '../core/text';
import { systemClock } from './clock';
import { createDocument, type NewDocument } from './createDocument';
import { Incident, type IncidentContent } from './incident';
import { incidentAtHand } from './incidentAtHand';
import { recordOf } from './incidents';
import { localized, uiLanguage } from './language';
import type { Standards } from './standards';

/** The command: asks for a document of the incident at hand, and creates it from the record or opens the one there is. */
export async function newDocument(standards: Standards): Promise<void> {
  const folder = await incidentAtHand();
  if (!folder) return;
  const content = await readOnce(folder, standards);
  if (!content) return tellGone(folder);
  const { documentLanguages } = await import('../core/templates/render');
  const chosen = await vscode.window.showQuickPick(documentItems(content, documentLanguages), {
    title: vscode.l10n.t('Create a Document'),
    placeHolder: vscode.l10n.t('Which document? One that exists is opened as it is.'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen?.document) await createDocument(folder, content, chosen.document);
}

/** An incident was found, and a moment later its record could not be read any more. */
function tellGone(folder: vscode.Uri): void {
  const record = vscode.workspace.asRelativePath(recordOf(folder));
  const message = vscode.l10n.t(
    'Nothing was created: the record {0} is gone, or it says "tenmatsu: incident" no longer.',
    record,
  );
  void vscode.window.showWarningMessage(message);
}

async function readOnce(folder: vscode.Uri, standards: Standards): Promise<IncidentContent | undefined> {
  const incident = new Incident(folder, standards);
  try {
    return await incident.read();
  } finally {
    incident.dispose();
  }
}

interface DocumentItem extends vscode.QuickPickItem {
  /** Separators have none. */
  readonly document?: NewDocument;
}

/**
 * Every document type, under the milestone that asks for it, in the order of the milestones.
 *
 * @param languages those in which a type can be created
 */
export function documentItems(
  { record, documents }: IncidentContent,
  languages: (type: string) => readonly Lang[],
): readonly DocumentItem[] {
  const lang = record.lang ?? uiLanguage();
  const item = (document: NewDocument, exists: boolean) =>
    documentItem(document, describe(document, exists, languages(document.type).includes(lang)));
  const required = milestones(record, documents, systemClock().now)?.items ?? [];
  const existing = (type: string) => documents.find((document) => document.type === type)?.name;
  const others = documentTypes.filter(
    ({ id }) => id !== 'incident' && !required.some((item) => item.documents.some(({ type }) => type === id)),
  );
  const other = ({ id }: { readonly id: string }) =>
    item({ type: id, name: existing(id) ?? `${id}.md` }, existing(id) !== undefined);
  const groups = defaultPreset.flatMap(({ id, label }) => {
    const asked = required.find(({ definition }) => definition.id === id)?.documents ?? [];
    const items = asked.map((place) =>
      place.state === 'missing'
        ? item(place, false)
        : item({ type: place.type, name: place.document.name }, true),
    );
    return group(localized(label), [
      ...items,
      ...others.filter(({ milestone }) => milestone === id).map(other),
    ]);
  });
  const anytime = others.filter(({ milestone }) => milestone === undefined).map(other);
  return [...groups, ...group(vscode.l10n.t('At any time'), anytime)];
}

/** Every type has a Japanese template; what is written in another language than the incident's is said beforehand. */
function describe({ name }: NewDocument, exists: boolean, inLanguage: boolean): string {
  if (exists) return vscode.l10n.t('{0} (exists)', name);
  return inLanguage ? name : vscode.l10n.t('{0} (in Japanese only)', name);
}

function documentItem(document: NewDocument, description: string): DocumentItem {
  const type = documentType(document.type);
  return {
    label: type ? localized(type.name) : document.type,
    description,
    ...(type ? { detail: localized(type.description) } : {}),
    document,
  };
}

function group(label: string, items: readonly DocumentItem[]): readonly DocumentItem[] {
  return items.length === 0 ? [] : [{ label, kind: vscode.QuickPickItemKind.Separator }, ...items];
}
