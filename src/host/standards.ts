import type * as vscode from 'vscode';
import type { Team } from '../core/config/team';
import { createLinter, type Linter } from '../core/lint/engine';
import { readSettings } from './settings';
import { TeamConfigurations } from './teamConfiguration';

/**
 * What documents are measured by: the team of their folder, and a linter with the levels of both. One for the whole window,
 * whoever asks: a linter remembers what it has read, and need not read it twice.
 */
export class Standards implements vscode.Disposable {
  private readonly teams = new TeamConfigurations();
  private linters = new WeakMap<Team, Map<string, Linter>>();

  /** Tells the workspace folder whose team has become another. */
  readonly onDidChangeTeam = this.teams.onDidChange;

  /** The team a document is written for; nobody's until the configuration has been read. */
  teamOf(uri: vscode.Uri): Team {
    return this.teams.teamOf(uri);
  }

  /** Runs an action once the configuration of a document's folder has been read: at once where it has been. */
  whenRead(uri: vscode.Uri, action: () => void): void {
    this.teams.whenRead(uri, action);
  }

  /** @param undeclared for documents that are checked without declaring a type */
  linterFor(uri: vscode.Uri, undeclared = false): Linter {
    const team = this.teamOf(uri);
    const linters = this.linters.get(team) ?? new Map<string, Linter>();
    this.linters.set(team, linters);
    const rules = { ...readSettings(uri).rules, ...team.rules };
    const key = JSON.stringify([rules, undeclared]);
    const linter = linters.get(key) ?? createLinter({ rules, undeclared, catalogue: team.catalogue });
    linters.set(key, linter);
    return linter;
  }

  /** Lets go of the linters: nobody may ask again for those of the settings before. */
  settingsChanged(): void {
    this.linters = new WeakMap();
  }

  dispose(): void {
    this.teams.dispose();
  }
}
