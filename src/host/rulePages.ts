import * as vscode from 'vscode';
import { uiLanguage } from './language';

/** Where a rule is explained. */
export type RulePage = (ruleId: string) => vscode.Uri;

/** The command that shows a rule's page, with the rule's id as its argument. */
export const openRulePage = 'tenmatsu.openRulePage';

/** The rules' pages that come with the extension, in the user interface's language. */
export function packedRulePages(extension: vscode.Uri): RulePage {
  return (ruleId) => vscode.Uri.joinPath(extension, 'docs', uiLanguage(), 'rules', `${ruleId}.md`);
}

/** Shows a rule's page beside the text; anything but the id of a rule is ignored, as links can ask for anything. */
export async function showRulePage(page: RulePage, ruleId: unknown): Promise<void> {
  if (typeof ruleId !== 'string' || !/^[a-z]+(?:-[a-z]+)*$/.test(ruleId)) return;
  try {
    await vscode.commands.executeCommand('markdown.showPreviewToSide', page(ruleId));
  } catch {
    // VS Code's own Markdown extension can be switched off; its source is readable too.
    await vscode.commands.executeCommand('vscode.open', page(ruleId), vscode.ViewColumn.Beside);
  }
}
