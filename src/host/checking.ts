// Everything that parses. Loaded when the first document to be checked is opened, never before.
import * as vscode from 'vscode';
import type { Clock } from '../core/lint/rule';
import { rules } from '../core/rules';
import { Checker } from './checker';
import { CodeActions } from './codeActions';
import { FieldCompletion } from './completion';
import { DayHints } from './dayHints';
import { Diagnostics } from './diagnostics';
import type { Documents } from './documents';
import { FindingHover } from './hover';
import { Quiet } from './quiet';
import type { RulePage } from './rulePages';
import type { Standards } from './standards';
import { WhyLens } from './whyLens';

const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Warnings, hovers, hints, lenses, quick fixes and completions over one set of checked documents. */
export class Checking implements vscode.Disposable {
  private readonly checker: Checker;
  private readonly quiet: Quiet;
  private readonly diagnostics: Diagnostics;
  private readonly lens: WhyLens;
  private readonly hints: DayHints;
  private readonly providers: readonly vscode.Disposable[];

  constructor(
    documents: Documents,
    clockOf: (document: vscode.TextDocument) => Clock,
    standards: Standards,
    page: RulePage,
  ) {
    this.checker = new Checker(documents, clockOf, standards);
    this.quiet = new Quiet(this.checker, (document) => this.refresh(document));
    const shown = (document: vscode.TextDocument) => this.quiet.shown(document);
    this.diagnostics = new Diagnostics(shown, page);
    const ruleOf = (id: string) => rules.find((rule) => rule.id === id);
    this.lens = new WhyLens(shown, ruleOf);
    this.hints = new DayHints(documents, clockOf);
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
      vscode.languages.registerCodeLensProvider(markdown, this.lens),
      vscode.languages.registerInlayHintsProvider(markdown, this.hints),
    ];
  }

  /** Brings the warnings of one document up to date. */
  refresh(document: vscode.TextDocument): void {
    this.diagnostics.refresh(document);
    this.lens.refresh();
  }

  clear(uri: vscode.Uri): void {
    this.diagnostics.clear(uri);
  }

  /** Forgets what was checked under other settings. */
  reset(): void {
    this.checker.reset();
    this.lens.refresh();
    this.hints.refresh();
  }

  dispose(): void {
    for (const provider of this.providers) provider.dispose();
    for (const part of [this.quiet, this.diagnostics, this.lens, this.hints]) part.dispose();
  }
}
