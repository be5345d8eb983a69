import * as vscode from 'vscode';
import type { ActionTarget } from '../../core/incident/timeline-snapshot';
import { renderDocument } from '../../core/templates/render';
import { systemClock } from '../clock';
import { createFile, exists, writeFailure } from '../files';
import type { IncidentContent } from '../incident';
import { recordOf } from '../incidents';
import { uiLanguage } from '../language';

/** Does what an action of the timeline says: opens a document, creates one, or leads to a field of the record. */
export async function carryOut(
  target: ActionTarget,
  folder: vscode.Uri,
  content: IncidentContent,
  timelineColumn: vscode.ViewColumn | undefined,
): Promise<void> {
  const show = (uri: vscode.Uri, place?: Place) => showDocument(uri, columnBeside(timelineColumn), place);
  switch (target.kind) {
    case 'open-document':
      return show(vscode.Uri.joinPath(folder, target.name), placeAt(target.at));
    case 'open-record':
      return show(recordOf(folder), fieldPlace(content, target.field));
    case 'create-document': {
      const uri = vscode.Uri.joinPath(folder, target.name);
      const { record } = content;
      const { text, cursor } = renderDocument(target.type, record.lang ?? uiLanguage(), {
        record,
        clock: systemClock(record.timezone),
        ...(target.milestone ? { milestone: target.milestone } : {}),
      });
      // What stands there already is opened as it is, whatever it is.
      if (await exists(uri)) return show(uri);
      try {
        await createFile(uri, text);
      } catch (error) {
        await vscode.window.showErrorMessage(writeFailure(uri, error));
        return;
      }
      return show(uri, placeAt(cursor));
    }
  }
}

/** A stretch to select, as offsets of the text on show. */
interface Place {
  readonly start: number;
  readonly end: number;
}

function placeAt(offset: number | undefined): Place | undefined {
  return offset === undefined ? undefined : { start: offset, end: offset };
}

/** The field's value; where the record lacks the field, the place at the end of the front matter where it could go. */
function fieldPlace({ recordDocument: { frontMatter } }: IncidentContent, field: string): Place {
  const end = frontMatter.body.end;
  return frontMatter.fields.get(field)?.value ?? { start: end, end };
}

/** Beside the timeline, so that both stay in view: in the column of an editor that is there already, else in a new one. */
function columnBeside(timeline: vscode.ViewColumn | undefined): vscode.ViewColumn {
  const columns = vscode.window.visibleTextEditors.map(({ viewColumn }) => viewColumn);
  return columns.find((column) => column !== undefined && column !== timeline) ?? vscode.ViewColumn.Beside;
}

async function showDocument(uri: vscode.Uri, viewColumn: vscode.ViewColumn, place?: Place): Promise<void> {
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    const selection =
      place && new vscode.Range(document.positionAt(place.start), document.positionAt(place.end));
    await vscode.window.showTextDocument(document, { viewColumn, ...(selection ? { selection } : {}) });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const name = vscode.workspace.asRelativePath(uri);
    await vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be opened ({1}).', name, reason));
  }
}
