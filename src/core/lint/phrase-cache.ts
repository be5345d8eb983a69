import type { Passage, Section, TenmatsuDocument, TableRow } from '../document/model';
import type { PhraseHit } from './rule';

/** A hit with its rule, relative to the start of its passage or section, so that it holds wherever that moves. */
export interface CachedHit {
  readonly rule: number;
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts, relative to the passage too. */
  readonly sentence: number;
  readonly message?: PhraseHit['message'];
  readonly data?: PhraseHit['data'];
}

/**
 * Characters kept at least; at most twice as many. Entries are not counted but weighed: a section's key is its whole text, and every
 * pause in the writing brings a new one. Some 20 documents of 80,000 characters.
 */
const CAPACITY = 8_000_000;
/** What an entry takes besides its key, in characters. */
const OVERHEAD = 100;

/** A map that forgets what was not asked for while `CAPACITY` came in. */
class Recent<V> {
  private young = new Map<string, V>();
  private old = new Map<string, V>();
  private weight = 0;

  get(key: string, compute: () => V): V {
    const known = this.young.get(key);
    if (known !== undefined) return known;
    const value = this.old.get(key) ?? compute();
    this.young.set(key, value);
    this.weight += key.length + OVERHEAD;
    if (this.weight > CAPACITY) {
      this.old = this.young;
      this.young = new Map();
      this.weight = 0;
    }
    return value;
  }
}

/** Results by everything a check may read. Texts are compared as a whole, so that a collision cannot happen. */
export class PhraseCache {
  private readonly results = new Recent<readonly CachedHit[]>();
  private readonly numbers = new Recent<number>();
  private count = 0;

  get(key: string, compute: () => readonly CachedHit[]): readonly CachedHit[] {
    return this.results.get(key, compute);
  }

  /** Keys for the passages of one document. `rules` tells which rules run on it. */
  keysOf(document: TenmatsuDocument, rules: string): PassageKeys {
    return new PassageKeys(document, rules, (text) => this.numbers.get(text, () => ++this.count));
  }
}

const PART = '\u0000';

/**
 * What a check may read, as a string. Texts that several passages share (a row, a parent, a section) are stood for by a number that
 * is the same for the same text, so that making all keys takes time in proportion to the document.
 */
export class PassageKeys {
  private readonly known = new Map<object, number>();
  private readonly leads = new Map<Passage, number>();

  constructor(
    private readonly document: TenmatsuDocument,
    private readonly rules: string,
    private readonly numberOf: (text: string) => number,
  ) {}

  /** For the checks of one passage that have `context: 'passage'`. */
  passage(passage: Passage): string {
    const { previous, next, lead, parent, row } = passage;
    const parts = [
      this.source(passage),
      passage.lang,
      this.frame(passage.section),
      passage.column ?? '',
      previous ? this.source(previous) : '',
      next ? this.source(next) : '',
      lead ? this.lead(lead) : '',
      parent ? this.chain(parent) : '',
      row ? this.row(row) : '',
    ];
    for (const child of passage.children) parts.push(this.subtree(child));
    return parts.join(PART);
  }

  /** For all checks of a section's passages: its whole text, and what stands around it. */
  section(section: Section): string {
    return `${this.frame(section)}${PART}${this.slice(section.range)}`;
  }

  private slice({ start, end }: { readonly start: number; readonly end: number }): string {
    return this.document.text.slice(start, end);
  }

  private source(passage: Passage): string {
    return `${passage.kind}:${passage.task ?? ''}:${this.slice(passage.range)}`;
  }

  private once<K extends object>(known: Map<K, number>, key: K, text: () => string): number {
    let number = known.get(key);
    if (number === undefined) known.set(key, (number = this.numberOf(text())));
    return number;
  }

  private lead(passage: Passage): number {
    return this.once(this.leads, passage, () => this.source(passage));
  }

  private chain(passage: Passage): number {
    return this.once(this.known, passage, () => {
      const { lead, parent } = passage;
      return [this.source(passage), lead ? this.lead(lead) : '', parent ? this.chain(parent) : ''].join(PART);
    });
  }

  /** The document's type and language, the rules that run, and the headings down to this one. */
  private frame(section: Section): number {
    return this.once(this.known, section, () => {
      const parts = [this.rules, this.document.type ?? '', this.document.lang];
      for (let at: Section | undefined = section; at; at = at.parent)
        parts.push(at.title, at.id ?? '', at.role);
      return parts.join(PART);
    });
  }

  private row(row: TableRow): number {
    return this.once(this.known, row, () => row.header.join(PART) + PART + this.slice(row.range));
  }

  /** A nested item's text to the end of its last descendant. */
  private subtree(passage: Passage): string {
    let last = passage;
    for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
    return this.slice({ start: passage.range.start, end: last.range.end });
  }
}
