import * as vscode from 'vscode';
import type { Lang, Localized } from '../core/text';

/** The language of the user interface: VS Code's display language where the extension speaks it, else English. */
export function uiLanguage(): Lang {
  return vscode.env.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

/** A text of the core in the user interface's language. */
export function localized(text: Localized): string {
  return text[uiLanguage()];
}
