import { nearest } from '../nearest';
import { canonicalType, documentTypes } from '../templates/metadata';
import type { Level } from '../lint/rule';
import type { Localized } from '../text';
import type { Problems } from './problems';
import type { Entry, ListValue, MapValue, ScalarValue, Value } from './yaml-values';

export const levels = ['error', 'warning', 'info', 'hint', 'off'] as const;

/** Turns values into what is wanted. Where that is impossible, a problem says so at the value, and the answer is undefined. */
export class ValueReader {
  constructor(readonly problems: Problems) {}

  map(value: Value, name: string): MapValue | undefined {
    if (value.kind === 'map') return value;
    this.problems.error(value.range, {
      ja: `${name} は「名前: 値」の形で書きます`,
      en: `${name} must be lines of "name: value"`,
    });
    return undefined;
  }

  /** The items of a list, or the one value that stands in its place; none where nothing is written. */
  list(value: Value): readonly Value[] {
    if (value.kind === 'list') return (value satisfies ListValue).items;
    return isBlank(value) ? [] : [value];
  }

  text(value: Value, name: string): string | undefined {
    if (value.kind === 'scalar' && (typeof value.data === 'string' || typeof value.data === 'number')) {
      const text = String(value.data);
      if (text.trim() !== '') return text;
    }
    this.problems.error(value.range, {
      ja: `${name} には文字を書きます。記号を含むときは '…' で囲んでください`,
      en: `${name} must be text. Put it in '…' if it contains special characters`,
    });
    return undefined;
  }

  level(value: Value): Level | 'off' | undefined {
    const { data } = value.kind === 'scalar' ? value : { data: undefined };
    const found = levels.find((level) => level === data);
    if (found) return found;
    const shown = showValue(value);
    const meant = data === false ? 'off' : typeof data === 'string' ? nearest(data, levels) : undefined;
    this.problems.error(value.range, {
      ja: `段階に「${shown}」はありません。${meant ? `「${meant}」のことですか` : `${levels.join(' / ')} から選んでください`}`,
      en: `There is no level "${shown}". ${meant ? `Did you mean "${meant}"?` : `Choose from ${levels.join(', ')}`}`,
    });
    return undefined;
  }

  /** Document types by their canonical ids; undefined where the value is not written or nothing in it is a type. */
  types(value: Value): readonly string[] | undefined {
    const found = this.list(value).flatMap((item) => {
      const name = this.text(item, 'types');
      return (name === undefined ? undefined : this.type(name, item.range)) ?? [];
    });
    return found.length > 0 ? [...new Set(found)] : undefined;
  }

  type(name: string, range: Entry['key']): string | undefined {
    const id = canonicalType(name);
    if (id === undefined) {
      const names = documentTypes.flatMap((type) => [type.id, ...(type.aliases ?? [])]);
      this.unknown(range, name, names, { ja: '文書の種類', en: 'document type' });
    }
    return id;
  }

  /** The entries of a map by name, after those that `allowed` does not have were reported. */
  entries<Name extends string>(map: MapValue, allowed: readonly Name[]): ReadonlyMap<Name, Entry> {
    const found = new Map<Name, Entry>();
    for (const entry of map.entries) {
      const name = allowed.find((one) => one === entry.name);
      if (name === undefined) this.unknown(entry.key, entry.name, allowed, { ja: '項目', en: 'key' });
      else if (!found.has(name)) found.set(name, entry);
    }
    return found;
  }

  unknown(range: Entry['key'], written: string, known: readonly string[], kind: Localized): void {
    const meant = nearest(written, known);
    const few = known.length <= 8;
    this.problems.error(range, {
      ja: `「${written}」という${kind.ja}はありません。${meant ? `「${meant}」のことですか` : few ? `${known.join(' / ')} から選んでください` : '名前を確かめてください'}`,
      en: `There is no ${kind.en} "${written}". ${meant ? `Did you mean "${meant}"?` : few ? `Choose from ${known.join(', ')}` : 'Check the name'}`,
    });
  }
}

/** Nothing is written behind the colon. */
export function isBlank(value: Value): boolean {
  return value.kind === 'scalar' && value.data === null;
}

function showValue(value: Value): string {
  return value.kind === 'scalar'
    ? String((value satisfies ScalarValue).data ?? '')
    : value.kind === 'list'
      ? '[…]'
      : '{…}';
}
