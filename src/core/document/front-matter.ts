import { isMap, isScalar, LineCounter, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Range } from '../text';
import { isFence } from './declaration';

/** Where and what the front matter is. `broken` keeps the document usable: the fields read so far are still there. */
export interface FrontMatter {
  readonly state: 'absent' | 'valid' | 'broken';
  /** Both `---` lines included; empty at the text's start where absent. */
  readonly range: Range;
  /** Between the `---` lines. */
  readonly body: Range;
  readonly fields: ReadonlyMap<string, Field>;
  readonly problems: readonly FrontMatterProblem[];
}

export interface Field {
  readonly key: Range;
  /** Empty just behind the colon where the value is left out. */
  readonly value: Range;
  /** Plain data: string, number, boolean, null, or arrays and objects of these. Dates stay strings. */
  readonly data: unknown;
}

/**
 * A place where the YAML itself is wrong. `code` is the YAML library's, or one of `UNCLOSED` (no second `---`), `NOT_A_MAP`
 * (not `name: value` lines), `TOO_LONG`, `UNREADABLE`.
 */
export interface FrontMatterProblem {
  readonly code: string;
  readonly message: string;
  readonly range: Range;
}

/** Longer blocks are not front matter but a document that begins with a rule; the YAML is left unread. */
const MAX_BODY = 65_536;
/** One mistake may break every line below it; more than this helps nobody. */
const MAX_PROBLEMS = 20;

/**
 * Reads the front matter at the head of a text. Never throws: whatever is wrong becomes a problem with its range, and the fields that
 * could be read are kept. All offsets refer to the given text, BOM and CR included.
 */
export function readFrontMatter(text: string): FrontMatter {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const absent: FrontMatter = {
    state: 'absent',
    range: { start, end: start },
    body: { start, end: start },
    fields: new Map(),
    problems: [],
  };
  if (!text.startsWith('---', start)) return absent;
  const first = lineAt(text, start);
  if (first.text.trimEnd() !== '---') return absent;

  const block = findBlock(text, first.next);
  if (!block.closed && block.body.end === block.body.start) return absent;
  const range = { start, end: block.end };
  const problems: FrontMatterProblem[] = [];
  if (!block.closed) {
    problems.push({
      code: 'UNCLOSED',
      message: 'The front matter has no closing "---" line',
      range: { start, end: start + 3 },
    });
  }
  const fields = new Map<string, Field>();
  if (block.body.end - block.body.start > MAX_BODY) {
    problems.push({
      code: 'TOO_LONG',
      message: 'The front matter is too long to read',
      range: { start, end: start + 3 },
    });
  } else if (isTooDeep(text.slice(block.body.start, block.body.end))) {
    problems.push({
      code: 'UNREADABLE',
      message: 'The front matter is nested too deeply to read',
      range: { start, end: start + 3 },
    });
  } else {
    try {
      readFields(text.slice(block.body.start, block.body.end), block.body.start, fields, problems);
    } catch {
      // The YAML library promises not to throw, but it is not ours.
      problems.push({
        code: 'UNREADABLE',
        message: 'The front matter cannot be read',
        range: { start, end: start + 3 },
      });
    }
  }
  return { state: problems.length > 0 ? 'broken' : 'valid', range, body: block.body, fields, problems };
}

/** Deeper than any field is nested. The YAML library recurses, and takes the whole process down when the stack is used up. */
const MAX_DEPTH = 40;

function isTooDeep(source: string): boolean {
  let depth = 0;
  for (const char of source) {
    if (char === '[' || char === '{') depth++;
    else if (char === ']' || char === '}') depth--;
    if (depth > MAX_DEPTH) return true;
  }
  // Block collections nest by indentation, and by the marks that open one on a line.
  return source
    .split('\n')
    .some(
      (line) =>
        line.search(/[^ \t]/) > MAX_DEPTH * 2 || (line.match(/[-?:](?=\s)/g)?.length ?? 0) > MAX_DEPTH,
    );
}

interface Line {
  readonly text: string;
  /** Offset of the line break, or of the text's end. */
  readonly end: number;
  /** Offset of the next line. */
  readonly next: number;
}

function lineAt(text: string, start: number): Line {
  const newline = text.indexOf('\n', start);
  const end = newline < 0 ? text.length : newline;
  return { text: text.slice(start, end), end, next: newline < 0 ? text.length : newline + 1 };
}

/** Finds the closing line. Without one, the block is what looks like fields: it ends before the first line that does not. */
function findBlock(text: string, start: number): { body: Range; end: number; closed: boolean } {
  let fieldsEnd = start;
  let plausible = true;
  for (let at = start; at < text.length && at - start <= MAX_BODY;) {
    const line = lineAt(text, at);
    if (isFence(line.text)) return { body: { start, end: at }, end: line.next, closed: true };
    plausible &&= /^(?:[\w"'-]+[ \t]*:(?:\s|$)|[ \t]+\S|-[ \t]|#[ \t])/.test(line.text);
    if (plausible) fieldsEnd = line.next;
    at = line.next;
  }
  return { body: { start, end: fieldsEnd }, end: fieldsEnd, closed: false };
}

function readFields(
  source: string,
  base: number,
  fields: Map<string, Field>,
  problems: FrontMatterProblem[],
): void {
  const options = { prettyErrors: false, logLevel: 'silent', lineCounter: new LineCounter() } as const;
  const yaml = parseDocument(source, options);
  for (const error of yaml.errors.slice(0, MAX_PROBLEMS)) {
    const [start, end] = error.pos;
    problems.push({
      code: error.code,
      message: error.message,
      range: placed(source, start, Math.max(end, start + 1), base),
    });
  }
  const contents = yaml.contents as Node | null;
  if (contents === null || (isScalar(contents) && contents.value === null)) return;
  if (!isMap(contents)) {
    const [start, end] = contents.range ?? [0, source.length];
    problems.push({
      code: 'NOT_A_MAP',
      message: 'The front matter must be lines of "name: value"',
      range: placed(source, start, end, base),
    });
    return;
  }
  for (const pair of contents.items as Pair<Node, Node | null>[]) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    const keyRange = pair.key?.range;
    // A name given twice is an error already; the first one stays.
    if (name === undefined || !keyRange || fields.has(name)) continue;
    const key = placed(source, keyRange[0], keyRange[1], base);
    fields.set(name, { key, value: valueRange(pair, source, base, key), data: plainData(pair.value, yaml) });
  }
}

function valueRange(pair: Pair<Node, Node | null>, source: string, base: number, key: Range): Range {
  const range = pair.value?.range;
  if (!range) return placed(source, key.end - base + 1, key.end - base + 1, base);
  const written = source.slice(range[0], range[1]).trimEnd();
  return placed(source, range[0], range[0] + written.length, base);
}

function plainData(node: Node | null, yaml: Document.Parsed): unknown {
  try {
    return node === null ? null : (node.toJS(yaml, { maxAliasCount: 20 }) as unknown);
  } catch {
    return null;
  }
}

/** A range of `source` in the document, within it and of whole characters: the YAML library counts in units. */
function placed(source: string, start: number, end: number, base: number): Range {
  const snap = (at: number, step: -1 | 1) => (isLowSurrogate(source, at) ? at + step : at);
  const from = snap(Math.min(start, source.length), -1);
  const to = snap(Math.max(from, Math.min(end, source.length)), 1);
  return { start: base + from, end: base + to };
}

function isLowSurrogate(source: string, at: number): boolean {
  return at > 0 && at < source.length && (source.codePointAt(at - 1) ?? 0) > 0xffff;
}
