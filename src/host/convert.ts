// The only place where the core's values become VS Code's. Offsets on both sides count UTF-16 units of the same text:
// VS Code strips a file's byte order mark before any extension sees the text, and positionAt knows CRLF.
import * as vscode from 'vscode';
import type { Finding, Fix, Level, TextEdit } from '../core/lint/rule';
import type { Range } from '../core/text';
import { localized } from './language';

const severities: Readonly<Record<Level, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

export function toRange(document: vscode.TextDocument, range: Range): vscode.Range {
  return new vscode.Range(document.positionAt(range.start), document.positionAt(range.end));
}

/** For a text that is no open document; lines end with LF or CRLF. */
export function toPosition(text: string, offset: number): vscode.Position {
  const before = text.slice(0, offset).split('\n');
  return new vscode.Position(before.length - 1, before.at(-1)?.length ?? 0);
}

export function fromRange(document: vscode.TextDocument, range: vscode.Range): Range {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}

/** `page` tells where a rule is explained. */
export function toDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  page: (ruleId: string) => vscode.Uri,
): vscode.Diagnostic {
  const range = toRange(document, finding.range);
  const diagnostic = new vscode.Diagnostic(range, localized(finding.message), severities[finding.level]);
  diagnostic.source = 'Tenmatsu';
  diagnostic.code = { value: finding.ruleId, target: page(finding.ruleId) };
  return diagnostic;
}

function toTextEdit(document: vscode.TextDocument, edit: TextEdit): vscode.TextEdit | vscode.SnippetTextEdit {
  const range = toRange(document, edit.range);
  return edit.snippet
    ? new vscode.SnippetTextEdit(range, new vscode.SnippetString(edit.newText))
    : vscode.TextEdit.replace(range, edit.newText);
}

export function toWorkspaceEdit(
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
): vscode.WorkspaceEdit {
  const result = new vscode.WorkspaceEdit();
  // The overloads of `set` take one kind of edit each; at run time a list may mix them.
  result.set(document.uri, edits.map((edit) => toTextEdit(document, edit)) as vscode.TextEdit[]);
  return result;
}

export function toCodeAction(
  document: vscode.TextDocument,
  fix: Fix,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction {
  const action = new vscode.CodeAction(localized(fix.title), vscode.CodeActionKind.QuickFix);
  action.edit = toWorkspaceEdit(document, fix.edits);
  action.diagnostics = [...diagnostics];
  if (fix.preferred) action.isPreferred = true;
  return action;
}
