import * as vscode from 'vscode';
import { check, same } from './assert';

const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

async function until(what: string, look: () => boolean | undefined): Promise<void> {
  for (let tries = 0; tries < 500; tries += 1) {
    if (look()) return;
    await pause(20);
  }
  check(false, `waited in vain for ${what}`);
}

/** The extension's warnings in a document, by rule. */
const warnings = (document: vscode.TextDocument) =>
  vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'Tenmatsu')
    .map(({ code }) => (typeof code === 'object' ? code.value : code));

describe('writing in the web extension host', () => {
  const content = '---\ntenmatsu: apology-mail\nlang: ja\n---\n\n## 暫定対策\n\n対応を検討します。\n';

  it('loads the checks and warns in an unsaved buffer', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    await until('a warning', () => warnings(document).includes('vague-commitment'));
  });

  it('creates an incident with nothing but Enter', async () => {
    const running = vscode.commands.executeCommand('tenmatsu.startIncident');
    const opened = () => vscode.window.activeTextEditor?.document;
    for (let tries = 0; tries < 200 && !opened()?.uri.path.endsWith('/short-report.md'); tries += 1) {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await pause(50);
    }
    await running;
    check(opened()?.uri.path.endsWith('/short-report.md'), 'the report is open');
    same(opened()?.getText().startsWith('---\ntenmatsu: short-report\n'), true);
    check(!warnings(opened() as vscode.TextDocument).includes('front-matter'), 'its front matter is right');
  });
});
