// Everything behind the commands and the warnings. Loaded as a whole at its first use, never at activation.
import * as vscode from 'vscode';
import type { Team } from '../core/config/team';
import type { Clock } from '../core/lint/rule';
import { Checking } from './checking';
import { systemClock } from './clock';
import { Documents } from './documents';
import { runStartIncident } from './intake/command';
import { newDocument } from './newDocument';
import { NextStep } from './nextStep';
import type { RulePage } from './rulePages';
import { readSettings } from './settings';
import { TeamConfigurations } from './teamConfiguration';

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
  const teams = new TeamConfigurations(() => {
    checking.reset();
    for (const document of vscode.workspace.textDocuments) checking.refresh(document);
  });
  const teamOf = ({ uri }: vscode.TextDocument) => teams.teamOf(uri);
  const documents = new Documents((document) => teamOf(document).vocabulary);
  const checking = new Checking(documents, clockOf(documents, teamOf), teamOf, page);
  const nextStep = new NextStep();
  return {
    refresh(document) {
      teams.whenRead(document.uri, () => checking.refresh(document));
      nextStep.edited();
    },
    clear: (document) => checking.clear(document.uri),
    settingsChanged: () => checking.reset(),
    startIncident: runStartIncident,
    newDocument,
    dispose() {
      teams.dispose();
      checking.dispose();
      nextStep.dispose();
    },
  };
}

/** The present in the zone a document names; where it names none, in that of the settings. */
function clockOf(documents: Documents, teamOf: (document: vscode.TextDocument) => Team) {
  return (document: vscode.TextDocument): Clock => {
    const written = documents.get(document).frontMatter.fields.get('timezone')?.data;
    const { timezone } = readSettings(document.uri);
    const { calendar } = teamOf(document);
    return { ...systemClock(typeof written === 'string' ? written : undefined, timezone), calendar };
  };
}
