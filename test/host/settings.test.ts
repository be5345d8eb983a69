import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSettings } from '../../src/host/settings';

describe('settings', () => {
  const own = vscode.workspace.getConfiguration('tenmatsu');
  const update = (name: string, value: unknown) => own.update(name, value, vscode.ConfigurationTarget.Global);

  it('are all declared in the manifest, with the defaults that the code has', () => {
    const extension = vscode.extensions.getExtension('tenmatsu.tenmatsu');
    const declared: Record<string, { default: unknown }> =
      extension?.packageJSON.contributes.configuration.properties;
    const { incidentsFolder, lintEnabled, lintInclude, lintDebounce, lintQuiet } = readSettings();
    const { codeLensEnabled, rules, timezone } = readSettings();
    assert.deepEqual(
      Object.fromEntries(Object.entries(declared).map(([name, setting]) => [name, setting.default])),
      {
        'tenmatsu.incidents.folder': incidentsFolder,
        'tenmatsu.lint.enable': lintEnabled,
        'tenmatsu.lint.include': lintInclude,
        'tenmatsu.lint.debounce': lintDebounce,
        'tenmatsu.lint.quietWhileTyping': lintQuiet,
        'tenmatsu.codeLens.enable': codeLensEnabled,
        'tenmatsu.rules': rules,
        'tenmatsu.timezone': timezone,
      },
    );
  });

  it('takes no delay beyond its bounds', async () => {
    const { lintDebounce } = readSettings();
    try {
      for (const delay of [-1, 1e12]) {
        await update('lint.debounce', delay);
        assert.equal(readSettings().lintDebounce, lintDebounce);
      }
    } finally {
      await update('lint.debounce', undefined);
    }
  });

  it('of a wrong kind count as left out', async () => {
    const wrong = {
      'incidents.folder': 7,
      'lint.enable': 'yes',
      'lint.include': 'reports/**',
      'lint.debounce': 'soon',
      'lint.quietWhileTyping': 'yes',
      'codeLens.enable': 1,
      rules: 'off',
      timezone: ['Asia/Tokyo'],
    };
    const defaults = readSettings();
    try {
      for (const [name, value] of Object.entries(wrong)) await update(name, value);
      assert.deepEqual(readSettings(), defaults);
    } finally {
      for (const name of Object.keys(wrong)) await update(name, undefined);
    }
  });
});
