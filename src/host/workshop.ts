// Everything behind the commands and the warnings. Loaded as a whole at its first use, never at activation.
import type * as vscode from 'vscode';
import { Checking } from './checking';
import { systemClock } from './clock';
import { Documents } from './documents';
import { runStartIncident } from './intake/command';
import type { RulePage } from './rulePages';
import { readSettings } from './settings';

export interface Workshop extends vscode.Disposable {
  readonly checking: Checking;
  startIncident(): Promise<void>;
}

export function createWorkshop(page: RulePage): Workshop {
  const documents = new Documents();
  const clockOf = (document: vscode.TextDocument) => {
    const written = documents.get(document).frontMatter.fields.get('timezone')?.data;
    return systemClock(
      typeof written === 'string' ? written : undefined,
      readSettings(document.uri).timezone,
    );
  };
  const checking = new Checking(documents, clockOf, page);
  return { checking, startIncident: runStartIncident, dispose: () => checking.dispose() };
}
