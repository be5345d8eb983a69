import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import type { Finding, Fix } from '../../../src/core/lint/rule';
import { rules } from '../../../src/core/rules';
import { examples } from '../../../src/core/rules/examples';
import { clock, documentOf } from './harness';

/** Every safe fix of every marked example, with the text it was made for. */
function safeFixes(): {
  readonly rule: string;
  readonly text: string;
  readonly finding: Finding;
  readonly fix: Fix;
}[] {
  const linter = createLinter();
  return rules.flatMap((rule) =>
    (examples[rule.id] ?? [])
      .filter(({ text, config }) => text.includes('《') && config === undefined)
      .flatMap((example) => {
        const { text } = documentOf(rule, example);
        const document = parseDocument(text);
        return linter
          .lint(document, clock)
          .filter(({ ruleId }) => ruleId === rule.id)
          .flatMap((finding) =>
            linter
              .fixes(finding, document, clock)
              .filter(({ safe }) => safe)
              .map((fix) => ({ rule: rule.id, text, finding, fix })),
          );
      }),
  );
}

describe('fixes that cannot change the meaning', () => {
  const all = safeFixes();

  it('are those of suppression comments and of doubled honorifics', () => {
    assert.deepEqual([...new Set(all.map(({ rule }) => rule))].sort(), ['letter-form', 'suppression']);
  });

  it('are announced by their rules, for the command line', () => {
    const announced = rules.filter(({ safelyFixable }) => safelyFixable).map(({ id }) => id);
    assert.deepEqual(announced.sort(), [...new Set(all.map(({ rule }) => rule))].sort());
  });

  it('need nothing filled in, and mend what they are offered for', () => {
    for (const { rule, text, finding, fix } of all) {
      const [edit, ...more] = fix.edits;
      assert.ok(edit && more.length === 0 && !edit.snippet, text);
      const mended = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
      const left = createLinter().lint(parseDocument(mended), clock);
      const same = (one: Finding) => one.ruleId === rule && one.range.start === finding.range.start;
      assert.ok(!left.some(same), `${rule} is still there: ${mended}`);
    }
  });

  it('keep the strength of an apology and the opening of a letter', () => {
    const titles = all.map(({ fix }) => fix.title.ja).join();
    assert.doesNotMatch(titles, /申し訳|敬具|謹白/);
  });
});
