import assert from 'node:assert/strict';
import { staticClosure } from '../../../scripts/host/budget.mjs';

const closure = (files: Readonly<Record<string, string>>) =>
  [...staticClosure('entry.js', (name) => files[name] ?? assert.fail(`${name} is not there`))].sort();

describe('what a part loads', () => {
  it('is what it imports, and what that imports, each once', () => {
    const files = {
      'entry.js': 'import{a as b}from"./chunk-A.js";import"./chunk-B.js";',
      'chunk-A.js': 'import { c } from "./chunk-B.js";\nexport{d}from"./chunk-C.js";',
      'chunk-B.js': 'import"./chunk-A.js";',
      'chunk-C.js': '',
    };
    assert.deepEqual(closure(files), ['chunk-A.js', 'chunk-B.js', 'chunk-C.js', 'entry.js']);
  });

  it('leaves out what may be imported later', () => {
    assert.deepEqual(closure({ 'entry.js': 'const a=()=>import("./later.js");' }), ['entry.js']);
  });
});
