import * as vscode from 'vscode';
import type { MilestoneId } from '../core/templates/metadata';
import { systemClock } from './clock';
import { showDocument, showNewDocument } from './editors';
import { createFile, exists, writeFailure } from './files';
import type { IncidentContent } from './incident';
import { uiLanguage } from './language';

/** A document to create from an incident's record. */
export interface NewDocument {
  /** Document type id. */
  readonly type: string;
  /** Path below the incident's folder, with `/`. */
  readonly name: string;
  readonly milestone?: MilestoneId;
}

/** Creates a document from the record and shows it. What stands there already is opened as it is, whatever it is. */
export async function createDocument(
  folder: vscode.Uri,
  { record, calendar }: IncidentContent,
  { type, name, milestone }: NewDocument,
  viewColumn?: vscode.ViewColumn,
): Promise<void> {
  const uri = vscode.Uri.joinPath(folder, name);
  try {
    if (await exists(uri)) return void (await showDocument(uri, undefined, viewColumn));
    const { renderDocument } = await import('../core/templates/render');
    const { text, cursor } = renderDocument(type, record.lang ?? uiLanguage(), {
      record,
      clock: systemClock(record.timezone),
      calendar,
      ...(milestone ? { milestone } : {}),
    });
    await createFile(uri, text);
    await showNewDocument(uri, cursor, viewColumn);
  } catch (error) {
    void vscode.window.showErrorMessage(writeFailure(uri, error));
  }
}
