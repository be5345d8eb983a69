import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { frontMatterMessage } from '../document/front-matter-messages';
import type { Range } from '../text';
import type { Problems } from './problems';
import { isTooDeep } from './yaml-depth';

/** A value of a YAML file with its place. */
export type Value = MapValue | ListValue | ScalarValue;

export interface MapValue {
  readonly kind: 'map';
  readonly range: Range;
  readonly entries: readonly Entry[];
}

export interface ListValue {
  readonly kind: 'list';
  readonly range: Range;
  readonly items: readonly Value[];
}

export interface ScalarValue {
  readonly kind: 'scalar';
  /** Empty behind the colon where nothing is written. */
  readonly range: Range;
  /** Dates stay strings. */
  readonly data: string | number | boolean | null;
}

export interface Entry {
  readonly name: string;
  readonly key: Range;
  readonly value: Value;
}

/** Values in one file, those an alias stands for counted each time: an alias of aliases may stand for billions. */
const MOST_VALUES = 100_000;
/** Characters. */
const LONGEST = 2_000_000;

/** Reads a YAML file. Never throws; undefined where it is empty or cannot be read, and then a problem says why. */
export function readYaml(text: string, problems: Problems): Value | undefined {
  const whole = { start: 0, end: Math.min(text.length, 1) };
  if (text.length > LONGEST || isTooDeep(text)) {
    problems.error(whole, {
      ja: 'ファイルが大きすぎるか、入れ子が深すぎて読み取れません。分けるか、浅くしてください',
      en: 'This file is too large or nested too deeply to read. Split it or make it flatter',
    });
    return undefined;
  }
  try {
    return new Reader(text, problems).read();
  } catch {
    // The YAML library promises not to throw, but it is not ours.
    problems.error(whole, {
      ja: 'YAML として読み取れません。書き方を確かめてください',
      en: 'This cannot be read as YAML. Check how it is written',
    });
    return undefined;
  }
}

const NOTHING: Value = { kind: 'scalar', range: { start: 0, end: 0 }, data: null };

class Reader {
  private readonly yaml: Document.Parsed;
  private readonly anchors = new Map<string, { readonly value: Value; readonly size: number }>();
  private count = 0;

  constructor(
    private readonly text: string,
    private readonly problems: Problems,
  ) {
    this.yaml = parseDocument(text, { prettyErrors: false, logLevel: 'silent' });
  }

  read(): Value | undefined {
    for (const error of this.yaml.errors) {
      const [start, end] = error.pos;
      const range = this.range(start, Math.max(end, start + 1));
      this.problems.error(range, frontMatterMessage({ code: error.code, message: error.message, range }));
    }
    const contents = this.yaml.contents as Node | null;
    if (contents === null || (isScalar(contents) && contents.value === null)) return undefined;
    return this.value(contents, 0);
  }

  private value(node: Node | null, behind: number): Value {
    if (++this.count > MOST_VALUES) throw new RangeError('too many values');
    if (isAlias(node)) {
      const [start, end] = node.range ?? [behind, behind];
      // Problems are shown where the alias stands.
      return { ...this.anchored(node.source), range: this.range(start, end) };
    }
    const before = this.count;
    const value = this.own(node, behind);
    if (node?.anchor) this.anchors.set(node.anchor, { value, size: this.count - before + 1 });
    return value;
  }

  /** What an alias stands for; nothing where it stands within its own value, or before it. */
  private anchored(name: string): Value {
    const { value, size } = this.anchors.get(name) ?? { value: NOTHING, size: 0 };
    this.count += size;
    return value;
  }

  private own(node: Exclude<Node, Alias> | null, behind: number): Value {
    if (isMap(node)) return { kind: 'map', range: this.rangeOf(node), entries: this.entries(node) };
    if (isSeq(node)) {
      const items = (node.items as (Node | null)[]).map((item) =>
        this.value(item, node.range?.[0] ?? behind),
      );
      return { kind: 'list', range: this.rangeOf(node), items };
    }
    const data = isScalar(node) ? node.value : null;
    const range = node ? this.rangeOf(node) : this.range(behind, behind);
    return { kind: 'scalar', range, data: isPlain(data) ? data : String(data) };
  }

  private entries(map: YAMLMap): readonly Entry[] {
    return (map.items as Pair<Node, Node | null>[]).map(({ key, value }) => {
      const own = this.rangeOf(key);
      const name = isScalar(key) ? String(key.value) : this.text.slice(own.start, own.end);
      return { name, key: own, value: this.value(value, own.end + 1) };
    });
  }

  private rangeOf(node: Node): Range {
    const [start, end] = node.range ?? [0, 0];
    return this.range(start, start + this.text.slice(start, end).trimEnd().length);
  }

  /** Within the text and of whole characters: the YAML library counts in units. */
  private range(start: number, end: number): Range {
    const { text } = this;
    const snap = (at: number, step: -1 | 1) =>
      at > 0 && at < text.length && (text.codePointAt(at - 1) ?? 0) > 0xffff ? at + step : at;
    const from = snap(Math.min(start, text.length), -1);
    return { start: from, end: snap(Math.max(from, Math.min(end, text.length)), 1) };
  }
}

function isPlain(data: unknown): data is ScalarValue['data'] {
  return data === null || ['string', 'number', 'boolean'].includes(typeof data);
}
