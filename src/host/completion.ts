import * as vscode from 'vscode';
import { audiences, categories, severities } from '../core/incident/record';
import { documentTypes } from '../core/templates/metadata';
import type { Documents } from './documents';
import { toRange } from './convert';
import { isDeclared } from './declared';
import { localized } from './language';

/** A value that a field of the front matter can have. */
interface Value {
  readonly text: string;
  readonly label?: string;
  readonly detail?: string;
}

/** Offers the values of front matter fields that know only a few. */
export class FieldCompletion implements vscode.CompletionItemProvider {
  static readonly triggers = [' '];

  constructor(private readonly documents: Documents) {}

  provideCompletionItems(document: vscode.TextDocument, position: vscode.Position): vscode.CompletionItem[] {
    // Asked at every blank that is typed, so what is cheap is looked at first; the text is read for hardly any.
    const line = document.lineAt(position).text;
    const [head = '', name = ''] = /^(\w+):[ \t]+/.exec(line) ?? [];
    if (head === '' || position.character < head.length) return [];
    const values = valuesOf(name);
    if (values.length === 0 || !isDeclared(document)) return [];
    const { frontMatter } = this.documents.get(document);
    const offset = document.offsetAt(position);
    if (offset < frontMatter.body.start || offset > frontMatter.body.end) return [];
    const range = toRange(document, {
      start: document.offsetAt(position.with({ character: head.length })),
      end: document.offsetAt(position.with({ character: line.trimEnd().length })),
    });
    return values.map(({ text, label, detail }, index) => {
      const item = new vscode.CompletionItem(
        label === undefined ? text : { label: text, description: label },
        vscode.CompletionItemKind.Value,
      );
      if (detail !== undefined) item.documentation = detail;
      item.insertText = text;
      item.range = range.contains(position) ? range : new vscode.Range(position, position);
      item.sortText = String(index).padStart(3, '0');
      return item;
    });
  }
}

function valuesOf(field: string): readonly Value[] {
  const plain = (texts: readonly string[]) => texts.map((text) => ({ text }));
  switch (field) {
    case 'tenmatsu':
      return documentTypes.map(({ id, name, description }) => ({
        text: id,
        label: localized(name),
        detail: localized(description),
      }));
    case 'category':
      return plain(categories);
    case 'severity':
      return plain(severities);
    case 'audience':
      return plain(audiences.map((audience) => `[${audience}]`));
    case 'lang':
      return plain(['ja', 'en']);
    case 'legal':
      return plain(['false', 'true']);
    default:
      return [];
  }
}
