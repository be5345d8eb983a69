import * as vscode from 'vscode';
import type { Finding } from '../core/lint/rule';
import { toDiagnostic } from './convert';
import type { RulePage } from './rulePages';

/** Shows the findings of open documents in the editor and in the Problems panel. */
export class Diagnostics implements vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection('tenmatsu');

  constructor(
    private readonly findings: (document: vscode.TextDocument) => readonly Finding[] | undefined,
    private readonly page: RulePage,
  ) {}

  /** Shows the findings of the present text; none where the document is not to be checked. */
  refresh(document: vscode.TextDocument): void {
    // It may have been closed while the checks were being loaded.
    const findings = document.isClosed ? undefined : this.findings(document);
    if (!findings) return this.clear(document.uri);
    this.shown.set(
      document.uri,
      findings.map((finding) => toDiagnostic(document, finding, this.page)),
    );
  }

  clear(uri: vscode.Uri): void {
    this.shown.delete(uri);
  }

  dispose(): void {
    this.shown.dispose();
  }
}
