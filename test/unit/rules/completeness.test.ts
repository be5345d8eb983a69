import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Localized } from '../../../src/core/text';
import { rules } from '../../../src/core/rules';
import { examples as examplesOf } from '../../../src/core/rules/examples';

const folder = join(process.cwd(), 'src/core/rules');

describe('rules', () => {
  it('are all listed, one file each, named after the id', () => {
    const files = readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && !['index.ts', 'examples.ts'].includes(entry.name))
      .map(({ name }) => name.replace(/\.ts$/, ''))
      .filter((name) => !name.endsWith('.examples'));
    assert.deepEqual(rules.map(({ id }) => id).sort(), files.sort());
  });

  for (const rule of rules) {
    it(`${rule.id} is complete`, () => {
      assert.match(rule.id, /^[a-z]+(?:-[a-z]+)*$/);
      const written = ({ ja, en }: Localized) => ja.trim() !== '' && en.trim() !== '';
      for (const text of Object.values(rule.texts) as Localized[]) assert.ok(written(text));
      assert.match(rule.texts.name.ja + rule.texts.reason.ja, /[ぁ-ん]/, 'Japanese is in ja');
      const examples = examplesOf[rule.id] ?? [];
      const hits = examples.filter(({ text }) => text.includes('《'));
      const passes = examples.filter(({ text }) => !text.includes('《'));
      assert.ok(hits.length > 0, 'has an example it flags');
      assert.ok(passes.length > 0, 'has an example it leaves alone');
      assert.ok(
        hits.some(({ ok }) => ok !== undefined) || rule.kind === 'suppression',
        'shows a better wording',
      );
      for (const { text, why } of passes) assert.ok(why && written(why), `says why this is right: ${text}`);
      for (const { text } of examples) {
        assert.equal(text.split('《').length, text.split('》').length, `marks are paired: ${text}`);
      }
    });
  }
});
