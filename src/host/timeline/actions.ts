import * as vscode from 'vscode';
import type { ActionTarget } from '../../core/incident/timeline-snapshot';
import type { Range } from '../../core/text';
import { createDocument } from '../createDocument';
import { placeAt, showDocument } from '../editors';
import type { IncidentContent } from '../incident';
import { recordOf } from '../incidents';

/** Does what an action of the timeline says: opens a document, creates one, or leads to a field of the record. */
export async function carryOut(
  target: ActionTarget,
  folder: vscode.Uri,
  content: IncidentContent,
  timelineColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const column = columnBeside(timelineColumn);
  switch (target.kind) {
    case 'open-document':
      await showDocument(vscode.Uri.joinPath(folder, target.name), placeAt(target.at), column);
      return;
    case 'open-record':
      await showDocument(recordOf(folder), placeAt(target.at) ?? fieldPlace(content, target.field), column);
      return;
    case 'create-document':
      return createDocument(folder, content, target, column);
  }
}

/** The field's value; where the record lacks the field, the place at the end of the front matter where it could go. */
function fieldPlace({ recordDocument: { frontMatter } }: IncidentContent, field: string): Range {
  const end = frontMatter.body.end;
  return frontMatter.fields.get(field)?.value ?? { start: end, end };
}

/** Beside the timeline, so that both stay in view: in the column of an editor that is there already, else in a new one. */
function columnBeside(timeline: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
  return columns.find((column) => column !== undefined && column !== timeline) ?? vscode.ViewColumn.Beside;
}
