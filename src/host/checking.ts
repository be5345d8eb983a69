// Everything that parses. Loaded when the first document to be checked is opened, never before.
import * as vscode from 'vscode';
import type { Team } from '../core/config/team';
import type { Clock } from '../core/lint/rule';
import { rules } from '../core/rules';
import { Checker } from './checker';
import { CodeActions } from './codeActions';
import { FieldCompletion } from './completion';
import { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import { FindingHover } from './hover';
import type { RulePage } from './rulePages';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Warnings, hovers, quick fixes and completions over one set of checked documents. */
export class Checking implements vscode.Disposable {
  private readonly checker: Checker;
  private readonly diagnostics: Diagnostics;
  private readonly providers: readonly vscode.Disposable[];

  constructor(
    documents: Documents,
    clockOf: (document: vscode.TextDocument) => Clock,
    teamOf: (document: vscode.TextDocument) => Team,
    page: RulePage,
  ) {
    this.checker = new Checker(documents, clockOf, teamOf);
    this.diagnostics = new Diagnostics(this.checker, page);
    const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
    this.providers = [
      vscode.languages.registerCompletionItemProvider(
        markdown,
        new FieldCompletion(documents),
        ...FieldCompletion.triggers,
      ),
      vscode.languages.registerHoverProvider(markdown, new FindingHover(this.checker, ruleOf)),
      vscode.languages.registerCodeActionsProvider(
        markdown,
        new CodeActions(this.checker),
        CodeActions.metadata,
      ),
    ];
  }

  /** Brings the warnings of one document up to date. */
  refresh(document: vscode.TextDocument): void {
    this.diagnostics.refresh(document);
  }

  clear(uri: vscode.Uri): void {
    this.diagnostics.clear(uri);
  }

  /** Forgets what was checked under other settings. */
  reset(): void {
    this.checker.reset();
  }

  dispose(): void {
    this.diagnostics.dispose();
    for (const provider of this.providers) provider.dispose();
  }
}
