import type * as vscode from 'vscode';
import type { TenmatsuDocument } from '../core/document/model';
import { parseDocument } from '../core/document/parse';
import type { Vocabulary } from '../core/document/sections';

interface Parsed {
  readonly version: number;
  readonly vocabulary: Vocabulary;
  readonly value: TenmatsuDocument;
}

/** Parsed documents, one for each open text document and version. A closed document takes its entry along. */
export class Documents {
  private readonly parsed = new WeakMap<vscode.TextDocument, Parsed>();

  /** @param vocabularyOf the headings a document is read with */
  constructor(private readonly vocabularyOf: (document: vscode.TextDocument) => Vocabulary) {}

  get(document: vscode.TextDocument): TenmatsuDocument {
    const known = this.parsed.get(document);
    const vocabulary = this.vocabularyOf(document);
    if (known?.version === document.version && known.vocabulary === vocabulary) return known.value;
    const value = parseDocument(document.getText(), vocabulary, known?.value);
    this.parsed.set(document, { version: document.version, vocabulary, value });
    return value;
  }
}
