import * as vscode from 'vscode';
import type { Finding, Fix, TextEdit } from '../core/lint/rule';
import type { Checker } from './checker';
import { fromRange, toCodeAction, toRange, toWorkspaceEdit } from './convert';

const fixAll = vscode.CodeActionKind.SourceFixAll.append('tenmatsu');

/** Quick fixes for the findings under the cursor or selection, and `source.fixAll.tenmatsu`. */
export class CodeActions implements vscode.CodeActionProvider {
  static readonly metadata: vscode.CodeActionProviderMetadata = {
    providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, fixAll],
  };

  constructor(private readonly checker: Checker) {}

  provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): vscode.CodeAction[] {
    const check = this.checker.check(document);
    if (!check) return [];
    // Everything below is computed from the present version, never from diagnostics that may be older than the text.
    const wanted = (kind: vscode.CodeActionKind) => !context.only || context.only.contains(kind);
    const actions = wanted(vscode.CodeActionKind.QuickFix)
      ? touching(document, range, check.findings).flatMap((finding) =>
          this.quickFixes(document, finding, context.diagnostics),
        )
      : [];
    // Only on request: VS Code asks for it on save or by name, and it would be noise in the menu of one finding.
    if (context.only?.contains(fixAll)) actions.push(...this.fixAll(document, check.findings));
    return actions;
  }

  private quickFixes(
    document: vscode.TextDocument,
    finding: Finding,
    shown: readonly vscode.Diagnostic[],
  ): vscode.CodeAction[] {
    const place = toRange(document, finding.range);
    const diagnostics = shown.filter(
      ({ code, range }) => typeof code === 'object' && code.value === finding.ruleId && range.isEqual(place),
    );
    return this.checker.fixes(document, finding).map((fix) => toCodeAction(document, fix, diagnostics));
  }

  private fixAll(document: vscode.TextDocument, findings: readonly Finding[]): vscode.CodeAction[] {
    const safe = findings.flatMap((finding) => this.checker.fixes(document, finding).find(isSafe) ?? []);
    const edits = withoutOverlaps(safe);
    if (edits.length === 0) return [];
    const action = new vscode.CodeAction(vscode.l10n.t('Apply all fixes that keep the meaning'), fixAll);
    action.edit = toWorkspaceEdit(document, edits);
    return [action];
  }
}

const isSafe = (fix: Fix) => fix.safe === true;

function touching(
  document: vscode.TextDocument,
  range: vscode.Range,
  findings: readonly Finding[],
): readonly Finding[] {
  const { start, end } = fromRange(document, range);
  return findings.filter((finding) => finding.range.start <= end && start <= finding.range.end);
}

/** The edits of as many fixes as fit together: a fix is taken whole, or left for the next run where it touches another. */
export function withoutOverlaps(fixes: readonly Fix[]): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  const touches = (a: TextEdit, b: TextEdit) => a.range.start <= b.range.end && b.range.start <= a.range.end;
  for (const fix of fixes) {
    if (fix.edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...fix.edits);
  }
  return taken;
}
