// Everything behind the commands and the warnings. Loaded as a whole at its first use, never at activation.
import type * as vscode from 'vscode';
import { Checking } from './checking';
import { systemClock } from './clock';
import { Documents } from './documents';
import { runStartIncident } from './intake/command';
import { newDocument } from './newDocument';
import { NextStep } from './nextStep';
import type { RulePage } from './rulePages';
import { readSettings } from './settings';

export interface Workshop extends vscode.Disposable {
  /** Brings all that is shown about a document up to date. */
  refresh(document: vscode.TextDocument): void;
  /** Takes back what is shown about a document. */
  clear(document: vscode.TextDocument): void;
  settingsChanged(): void;
  startIncident(): Promise<void>;
  newDocument(): Promise<void>;
}

export function createWorkshop(page: RulePage): Workshop {
  const documents = new Documents();
  const checking = new Checking(documents, clockOf(documents), page);
  const nextStep = new NextStep();
  return {
    refresh(document) {
      checking.refresh(document);
      nextStep.edited();
    },
    clear: (document) => checking.clear(document.uri),
    settingsChanged: () => checking.reset(),
    startIncident: runStartIncident,
    newDocument,
    dispose() {
      checking.dispose();
      nextStep.dispose();
    },
  };
}

/** The present in the zone a document names; where it names none, in that of the settings. */
function clockOf(documents: Documents) {
  return (document: vscode.TextDocument) => {
    const written = documents.get(document).frontMatter.fields.get('timezone')?.data;
    return systemClock(
      typeof written === 'string' ? written : undefined,
      readSettings(document.uri).timezone,
    );
  };
}
