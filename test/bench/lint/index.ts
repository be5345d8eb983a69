// Does what `npm run bench -- lint` asks for, one message after another, in a process of its own.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { builtInVocabulary } from '../../../src/core/document/sections';
import { createLinter } from '../../../src/core/lint/engine';
import type { Clock } from '../../../src/core/lint/rule';
import { reportOf } from './documents';

const clock: Clock = { now: Temporal.Instant.from('2026-12-01T01:00:00Z'), zone: 'Asia/Tokyo' };

const HEAD = '---\ntenmatsu: incident-report\n---\n\n';

export type Task =
  /** Writes reports of so many characters, one for each seed from 1, and answers with their number. */
  | { readonly task: 'write'; readonly folder: string; readonly characters: number; readonly count: number }
  | { readonly task: 'full'; readonly file: string }
  | { readonly task: 'edits'; readonly file: string; readonly count: number }
  | { readonly task: 'heap'; readonly file: string }
  /** Lints one line of so many characters, a run of one mark or word. */
  | { readonly task: 'run'; readonly unit: string; readonly characters: number };

function answer(task: Task): unknown {
  switch (task.task) {
    case 'write':
      return write(task.folder, task.characters, task.count);
    case 'full':
      return full(readFileSync(task.file, 'utf8'));
    case 'edits':
      return edits(readFileSync(task.file, 'utf8'), task.count);
    case 'heap':
      return heap(readFileSync(task.file, 'utf8'));
    case 'run':
      return full(`${HEAD}## 影響\n\n${task.unit.repeat(task.characters / task.unit.length)}\n`);
  }
}

function write(folder: string, characters: number, count: number): number {
  mkdirSync(folder, { recursive: true });
  for (let seed = 1; seed <= count; seed++)
    writeFileSync(join(folder, `report-${seed}.md`), reportOf(characters, seed));
  return count;
}

/** Milliseconds of parsing and linting a text that nobody has seen, as an editor does at a document's opening. */
function full(text: string) {
  const start = performance.now();
  const findings = createLinter().lint(parseDocument(text), clock);
  return { milliseconds: performance.now() - start, findings: findings.length };
}

/** Milliseconds from each of several one-character insertions, spread over the text, to the findings of the changed text. */
function edits(text: string, count: number) {
  const linter = createLinter();
  let document = parseDocument(text);
  linter.lint(document, clock);
  return Array.from({ length: count }, (_, n) => {
    const at = Math.floor((text.length * (((n * 7) % count) + 1)) / (count + 1));
    const changed = `${document.text.slice(0, at)}あ${document.text.slice(at)}`;
    const start = performance.now();
    document = parseDocument(changed, builtInVocabulary, document);
    linter.lint(document, clock);
    return performance.now() - start;
  });
}

/** Bytes that a linted document and its linter hold. */
function heap(text: string): number {
  const collect = globalThis.gc ?? (() => {});
  collect();
  const before = process.memoryUsage().heapUsed;
  const linter = createLinter();
  const document = parseDocument(text);
  const findings = linter.lint(document, clock);
  collect();
  const held = process.memoryUsage().heapUsed - before;
  // All three are still in use here, so that none of them was collected.
  return findings.length + linter.lint(document, clock).length >= 0 ? held : 0;
}

process.on('message', (task: Task) => process.send?.(answer(task)));
