import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const root = process.cwd();
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as Record<string, string>;

/** Every English source text handed to `l10n.t` in the host zone. */
function hostTexts(): Set<string> {
  const texts = new Set<string>();
  const files = readdirSync(join(root, 'src/host'), { recursive: true, encoding: 'utf8' });
  for (const name of files.filter((file) => file.endsWith('.ts'))) {
    const source = ts.createSourceFile(name, read(join('src/host', name)), ts.ScriptTarget.ES2022, true);
    const visit = (node: ts.Node): void => {
      if (ts.isCallExpression(node) && /(^|\.)l10n\.t$/.test(node.expression.getText(source))) {
        const text = node.arguments[0];
        assert.ok(text && ts.isStringLiteralLike(text), `${name}: l10n.t needs a literal text`);
        texts.add(text.text);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return texts;
}

const slots = (text: string) => [...text.matchAll(/\{\d+\}/g)].map(([slot]) => slot).sort();

describe('texts of the user interface', () => {
  const bundle = json('l10n/bundle.l10n.ja.json');
  const texts = hostTexts();

  it('has a Japanese text for every English one, with the same slots', () => {
    assert.ok(texts.size > 0);
    for (const text of texts) {
      assert.ok(bundle[text], `no Japanese text for: ${text}`);
      assert.deepEqual(slots(bundle[text]), slots(text), text);
    }
  });

  it('has no Japanese text that nothing uses', () => {
    assert.deepEqual(
      Object.keys(bundle).filter((text) => !texts.has(text)),
      [],
    );
  });

  it('has each text of the manifest in both languages, and no other', () => {
    const manifest = read('package.json');
    const used = [...new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key))].sort();
    assert.ok(used.length > 0);
    for (const file of ['package.nls.json', 'package.nls.ja.json']) {
      assert.deepEqual(Object.keys(json(file)).sort(), used, file);
    }
  });
});
