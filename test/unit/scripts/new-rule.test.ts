import assert from 'node:assert/strict';
import * as prettier from 'prettier';
import ts from 'typescript';
import { idProblem, nextSteps, ruleFiles } from '../../../scripts/new-rule/files';
import { rules } from '../../../src/core/rules';

describe('a new rule', () => {
  const known = rules.map(({ id }) => id);

  it('has an id of its own, in words with hyphens', () => {
    assert.equal(idProblem('seasonal-greeting', known), undefined);
    for (const id of [undefined, '', 'Seasonal', 'seasonal_greeting', 'a--b', '../up', 'vague-time'])
      assert.ok(idProblem(id, known), id);
  });

  for (const kind of ['phrase', 'structure'] as const) {
    it(`is two files that need no formatting (${kind})`, async () => {
      const files = ruleFiles('seasonal-greeting', kind);
      assert.deepEqual(
        files.map(({ path }) => path),
        ['src/core/rules/seasonal-greeting.examples.ts', 'src/core/rules/seasonal-greeting.ts'],
      );
      const options = await prettier.resolveConfig(process.cwd() + '/src/x.ts');
      for (const { path, text } of files)
        assert.ok(await prettier.check(text, { ...options, filepath: path }), text);
    });

    it(`is what the engine takes for a rule (${kind})`, () => {
      const [, file] = ruleFiles('seasonal-greeting', kind);
      const { outputText, diagnostics } = ts.transpileModule(file?.text ?? '', {
        reportDiagnostics: true,
        compilerOptions: { module: ts.ModuleKind.CommonJS },
      });
      assert.deepEqual(diagnostics, []);
      const exports: Record<string, Record<string, unknown>> = {};
      new Function('exports', outputText)(exports);
      const like = rules.find((rule) => rule.kind === kind) ?? assert.fail();
      const rule = exports['seasonalGreeting'] ?? assert.fail();
      assert.deepEqual([rule['id'], rule['kind']], ['seasonal-greeting', kind]);
      for (const key of Object.keys(rule)) assert.ok(key in like, key);
      assert.equal(typeof rule['check'], typeof like.check);
    });
  }

  it('tells each place where it is to be listed', () => {
    const steps = nextSteps('seasonal-greeting').join('\n');
    for (const named of ['rules/index.ts', 'rules/examples.ts', 'npm run generate', 'seasonalGreeting'])
      assert.ok(steps.includes(named), named);
  });
});
