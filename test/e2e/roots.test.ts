// A workspace of several folders: a new incident goes into the one that is being worked in, and says so beforehand.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../scripts/host/lifetime.mjs';
import { openPacked } from './packed';
import { writeFiles } from './session';
import type { Workbench } from './workbench';

const start = 'Tenmatsu: Start an Incident';

/** Opens the workspace. A window that comes up before its server has the file stays empty, and is opened again. */
async function openBoth(workspace: string): Promise<Workbench> {
  const shown = (window: Workbench) =>
    window.page.locator('.explorer-folders-view').getByText('billing').first().waitFor({ timeout: 20_000 });
  const first = await openPacked({ folder: workspace });
  try {
    await shown(first);
    return first;
  } catch {
    await first.close();
    const second = await openPacked({ folder: workspace });
    await shown(second);
    return second;
  }
}

describe('a workspace of several folders', () => {
  let home: string;
  let window: Workbench;
  before(async () => {
    home = temporaryFolder('workspace');
    writeFiles(home, {
      'shop/shop.md': '# Shop\n',
      'billing/billing.md': '# Billing\n',
      'all.code-workspace': JSON.stringify({ folders: [{ path: 'shop' }, { path: 'billing' }] }),
    });
    window = await openBoth(join(home, 'all.code-workspace'));
  });
  after(() => window?.close());

  it('names the folder that is taken while nothing is open, in the first of the five questions', async () => {
    await window.runCommand(start);
    await window.untilAsked(/What happened.*"shop"/u);
    await window.press('Escape');
  });

  it('takes the folder of the active file', async () => {
    await window.openFile('billing.md');
    await window.runCommand(start);
    await window.untilAsked(/What happened.*"billing"/u);
    for (const question of ['What happened', 'noticed', 'affected', 'still going on', 'customers'])
      await window.answer(question);
    await window.untilActiveTab('short-report.md');
    const incidents = join(home, 'billing', 'incidents');
    await window.until(
      async () => existsSync(incidents) && readdirSync(incidents).length === 1,
      'the incident in the second folder',
    );
  });
});
