import * as vscode from 'vscode';
import { uiLanguage } from './language';

/** Where a rule is explained. */
export type RulePage = (ruleId: string) => vscode.Uri;

/** The rules' pages that come with the extension, in the user interface's language. */
export function packedRulePages(extension: vscode.Uri): RulePage {
  return (ruleId) => vscode.Uri.joinPath(extension, 'docs', uiLanguage(), 'rules', `${ruleId}.md`);
}
