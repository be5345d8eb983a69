import type * as vscode from 'vscode';
import type { TenmatsuDocument } from '../core/document/model';
import { parseDocument } from '../core/document/parse';

/** Parsed documents, one for each open text document and version. A closed document takes its entry along. */
export class Documents {
  private readonly parsed = new WeakMap<vscode.TextDocument, { version: number; value: TenmatsuDocument }>();

  get(document: vscode.TextDocument): TenmatsuDocument {
    const known = this.parsed.get(document);
    if (known?.version === document.version) return known.value;
    const value = parseDocument(document.getText());
    this.parsed.set(document, { version: document.version, value });
    return value;
  }
}
