import type * as vscode from 'vscode';

/** The composition root: creates every feature, hands each what it needs, and owns their disposal. */
export function activate(_context: vscode.ExtensionContext): void {}
