import * as vscode from 'vscode';
import { dayHints, type DayHint } from '../core/lint/day-hints';
import { mayHoldRelativeDays } from '../core/language/relative-days';
import type { Clock } from '../core/lint/rule';
import { formatDate } from '../core/time/format';
import { fromRange, toRange } from './convert';
import { isChecked } from './declared';
import type { Documents } from './documents';
import { uiLanguage } from './language';

/** The date behind each 「昨日」 in view. VS Code shows it where `editor.inlayHints.enabled` has it. */
export class DayHints implements vscode.InlayHintsProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeInlayHints = this.changed.event;

  constructor(
    private readonly documents: Documents,
    private readonly clockOf: (document: vscode.TextDocument) => Clock,
  ) {}

  provideInlayHints(document: vscode.TextDocument, range: vscode.Range): vscode.InlayHint[] {
    if (!isChecked(document) || !mayHoldRelativeDays(document.getText(range))) return [];
    const hints = dayHints(this.documents.get(document), fromRange(document, range), this.clockOf(document));
    return hints.map((hint) => toInlayHint(document, hint));
  }

  refresh(): void {
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function toInlayHint(
  document: vscode.TextDocument,
  { range, names, day, freeze }: DayHint,
): vscode.InlayHint {
  const label = day.sure ? names : `${names}?`;
  const hint = new vscode.InlayHint(document.positionAt(range.end), label);
  hint.paddingLeft = true;
  hint.tooltip = basis(day);
  if (freeze) hint.textEdits = [vscode.TextEdit.replace(toRange(document, freeze.range), freeze.newText)];
  return hint;
}

function basis({ date, from, sure }: DayHint['day']): string {
  const day = formatDate(date, uiLanguage(), { year: true, weekday: true });
  if (from === 'document') return vscode.l10n.t('Counted from the date of this document: {0}', day);
  if (sure) return vscode.l10n.t('Counted from today: {0}', day);
  return vscode.l10n.t(
    'Counted from today, {0}, as this document tells no date of its own. Give it one with "date: {1}" at its head.',
    day,
    date.toString(),
  );
}
