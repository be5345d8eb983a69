import * as vscode from 'vscode';
import type { Finding, Rule } from '../core/lint/rule';
import { toRange } from './convert';
import { localized } from './language';
import { openRulePage } from './rulePages';
import { readSettings } from './settings';

/** "Why?" above each line with a finding, one for each rule; only where the user asked for it. */
export class WhyLens implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;

  constructor(
    private readonly shown: (document: vscode.TextDocument) => readonly Finding[] | undefined,
    private readonly ruleOf: (id: string) => Rule | undefined,
  ) {}

  provideCodeLenses(document: vscode.TextDocument): vscode.CodeLens[] {
    if (!readSettings(document.uri).codeLensEnabled) return [];
    const lenses = new Map<string, vscode.CodeLens>();
    for (const { ruleId, range } of this.shown(document) ?? []) {
      const place = toRange(document, range);
      const key = `${place.start.line} ${ruleId}`;
      const rule = this.ruleOf(ruleId);
      if (!rule || lenses.has(key)) continue;
      const title = vscode.l10n.t('Why? {0}', localized(rule.texts.name));
      lenses.set(key, new vscode.CodeLens(place, { title, command: openRulePage, arguments: [ruleId] }));
    }
    return [...lenses.values()];
  }

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}
