import type * as vscode from 'vscode';
import type { TenmatsuDocument } from '../core/document/model';
import type { Linter } from '../core/lint/engine';
import type { Clock, Finding, Fix } from '../core/lint/rule';
import { suppressionFix } from '../core/lint/suppression-fix';
import { isChecked, isNamed } from './declared';
import type { Documents } from './documents';
import type { Standards } from './standards';

/** The findings of one version of a document. */
export interface Check {
  readonly parsed: TenmatsuDocument;
  readonly findings: readonly Finding[];
}

/** Checks documents with the rules' levels of their folder; each version once. */
export class Checker {
  private checks = new WeakMap<vscode.TextDocument, Check>();

  constructor(
    private readonly documents: Documents,
    private readonly clockOf: (document: vscode.TextDocument) => Clock,
    private readonly standards: Standards,
  ) {}

  /** undefined where the document is not to be checked. */
  check(document: vscode.TextDocument): Check | undefined {
    if (!isChecked(document)) return undefined;
    const parsed = this.documents.get(document);
    const known = this.checks.get(document);
    if (known?.parsed === parsed) return known;
    const check = { parsed, findings: this.linter(document).lint(parsed, this.clockOf(document)) };
    this.checks.set(document, check);
    return check;
  }

  /** What can be done about a finding of the present version, the suppression last. */
  fixes(document: vscode.TextDocument, finding: Finding): readonly Fix[] {
    const parsed = this.documents.get(document);
    const fixes = this.linter(document).fixes(finding, parsed, this.clockOf(document));
    const suppression = suppressionFix(finding, parsed);
    return suppression ? [...fixes, suppression] : fixes;
  }

  /** Forgets all findings: settings have changed. */
  reset(): void {
    this.checks = new WeakMap();
  }

  private linter(document: vscode.TextDocument): Linter {
    return this.standards.linterFor(document.uri, isNamed(document));
  }
}
