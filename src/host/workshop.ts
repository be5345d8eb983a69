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
import { Standards } from './standards';
import { Timelines } from './timeline/open';

export interface Workshop extends vscode.Disposable {
  /** Brings all that is shown about a document up to date. */
  refresh(document: vscode.TextDocument): void;
  /** Takes back what is shown about a document. */
  clear(document: vscode.TextDocument): void;
  settingsChanged(): void;
  startIncident(): Promise<void>;
  newDocument(): Promise<void>;
  /** @param resource the file a menu was opened on, as VS Code gives it to commands */
  openTimeline(resource: unknown): Promise<void>;
  /** Brings a timeline back after a reload of the window. */
  restoreTimeline(panel: vscode.WebviewPanel, state: unknown): void;
}

/** @param extension where the extension is installed */
export function createWorkshop(extension: vscode.Uri, page: RulePage): Workshop {
  const standards = new Standards();
  const teamOf = ({ uri }: vscode.TextDocument) => standards.teamOf(uri);
  const documents = new Documents((document) => teamOf(document).vocabulary);
  const checking = new Checking(documents, clockOf(documents, teamOf), standards, page);
  const nextStep = new NextStep(standards);
  const timelines = new Timelines(extension, standards);
  const listener = standards.onDidChangeTeam(() => {
    checking.reset();
    for (const document of vscode.workspace.textDocuments) checking.refresh(document);
  });
  return {
    refresh(document) {
      standards.whenRead(document.uri, () => checking.refresh(document));
      nextStep.edited();
    },
    clear: (document) => checking.clear(document.uri),
    settingsChanged() {
      standards.settingsChanged();
      checking.reset();
    },
    startIncident: runStartIncident,
    newDocument: () => newDocument(standards),
    openTimeline: (resource) => timelines.open(resource),
    restoreTimeline: (panel, state) => timelines.restore(panel, state),
    dispose() {
      for (const part of [listener, timelines, nextStep, checking, standards]) part.dispose();
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
