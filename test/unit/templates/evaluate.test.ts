import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import {
  evaluate,
  TemplateError,
  type Template,
  type TemplateNode,
} from '../../../src/core/templates/evaluate';
import { partials, templates } from '../../../src/core/templates/sources';
import { templateView } from '../../../src/core/templates/view';

const require = createRequire(join(process.cwd(), 'package.json'));
const { templateTree } = require('./scripts/build/template-tree.js') as {
  templateTree: (source: string, file: string) => Template;
};

const parts = {
  helpers: { md: (value: unknown) => String(value) },
  partials: { part: ['<', ['md', 'a'], '>'] as Template },
};
const render = (source: string, view: object) => evaluate(templateTree(source, 'x.hbs'), view, parts);

describe('a template', () => {
  it('prints, chooses, repeats and includes', () => {
    assert.equal(render('{{md a.b}}!', { a: { b: 1 } }), '1!');
    assert.equal(render('{{#if a}}A{{else if b}}B{{else}}C{{/if}}', { a: '', b: true }), 'B');
    assert.equal(render('{{#unless a}}x{{/unless}}', { a: undefined }), 'x');
    assert.equal(render('{{#each a}}{{md b}},{{/each}}', { a: [{ b: 1 }, { b: 2 }] }), '1,2,');
    assert.equal(render('{{#if a}}x{{/if}}', { a: [] }), '');
    assert.equal(render('{{> part}}{{!-- note --}}', { a: 7 }), '<7>');
  });

  it('takes whole lines of its own blocks out of the text', () => {
    assert.equal(render('a\n{{#if a}}\nb\n{{/if}}\nc\n', { a: true }), 'a\nb\nc\n');
  });

  it('never sees more than the view’s own fields', () => {
    for (const path of ['constructor', 'a.length', '__proto__', 'a.b'])
      assert.throws(() => render(`{{md ${path}}}`, { a: 'text' }), TemplateError, path);
    assert.throws(() => render('{{#each a}}{{/each}}', { a: 'text' }), TemplateError);
    assert.throws(() => render('{{> missing}}', {}), TemplateError);
  });

  it('is refused with its place where it prints a bare value or calls what is not there', () => {
    assert.throws(
      () => templateTree('a\n  {{title}}', 'x.hbs'),
      /^Error: x\.hbs:2:3: \{\{title\}\} must pass through a helper/,
    );
    assert.throws(() => templateTree('{{{title}}}', 'x.hbs'), /must pass through a helper/);
    assert.throws(() => templateTree('{{#with a}}{{/with}}', 'x.hbs'), /no block \{\{#with\}\}/);
    assert.throws(() => templateTree('{{md "text"}}', 'x.hbs'), /a field is expected/);
    assert.throws(() => templateTree('{{md ../a}}', 'x.hbs'), /a field is expected/);
    assert.throws(() => templateTree('{{#if}}{{/if}}', 'x.hbs'), /a field is expected/);
  });
});

describe('the built-in templates', () => {
  const record = {
    id: undefined,
    title: undefined,
    category: undefined,
    audience: [],
    severity: undefined,
  } as const;
  const clock = { now: Temporal.Instant.from('2026-11-20T05:20:00Z'), zone: 'Asia/Tokyo' };
  const data = {
    record: {
      ...record,
      legal: false,
      timezone: 'Asia/Tokyo',
      moments: {},
      owner: undefined,
      lang: undefined,
    },
    clock,
  };

  /** Fails on a field that the view lacks, in whichever branch it stands. */
  function visit(nodes: readonly TemplateNode[], view: object): void {
    for (const node of nodes) {
      if (typeof node === 'string') continue;
      const [kind, path, ...bodies] = node as readonly [string, string?, ...(readonly TemplateNode[])[]];
      if (kind === '>') {
        visit(partials[path ?? ''] ?? assert.fail(`no part ${path}`), view);
        continue;
      }
      if (path !== undefined) evaluate([['if', path, [], []]], view, parts);
      const inner = kind === 'each' ? (view as Record<string, object[]>)[path ?? '']?.[0] : view;
      for (const body of bodies) visit(body, inner ?? assert.fail(`${path} is empty`));
    }
  }

  for (const lang of ['ja', 'en'] as const) {
    for (const [type, template] of Object.entries(templates[lang])) {
      it(`${lang}/${type} names no field that the view lacks`, () =>
        visit(template, templateView(type, lang, data)));
    }
  }
});
