import { Temporal } from 'temporal-polyfill';
import type { Field, FrontMatter } from '../document/front-matter';
import { nearest } from '../nearest';
import type { Localized } from '../text';
import { isTimeZone } from '../time/zones';
import {
  audiences,
  categories,
  moments,
  severities,
  type Audience,
  type IncidentRecord,
  type Moment,
  type RecordProblem,
} from './record';
import { readStamp } from './stamp';

export interface ReadRecord {
  readonly record: IncidentRecord;
  readonly problems: readonly RecordProblem[];
}

/**
 * Reads the fields of a record from front matter: an incident.md's, or those that another document shares with it. Never throws;
 * a wrong value becomes a problem at its place and counts as missing. Unknown fields are none of its business.
 *
 * @param fallbackZone a valid IANA zone, used where the record names none that exists
 */
export function readRecord(frontMatter: FrontMatter, fallbackZone: string): ReadRecord {
  return new RecordReader(frontMatter.fields).read(fallbackZone);
}

class RecordReader {
  private readonly problems: RecordProblem[] = [];

  constructor(private readonly fields: ReadonlyMap<string, Field>) {}

  read(fallbackZone: string): ReadRecord {
    const timezone = this.zone() ?? fallbackZone;
    const record: IncidentRecord = {
      id: this.text('id'),
      title: this.text('title'),
      category: this.oneOf('category', categories),
      audience: this.audience(),
      severity: this.oneOf('severity', severities),
      legal: this.flag('legal'),
      timezone,
      moments: this.moments(timezone),
      owner: this.text('owner'),
      lang: this.oneOf('lang', ['ja', 'en'] as const),
    };
    this.order(record);
    this.approvals(timezone);
    return { record, problems: [...this.problems].sort((a, b) => a.range.start - b.range.start) };
  }

  private text(name: string): string | undefined {
    const data = this.value(name);
    if (data === undefined) return undefined;
    if (typeof data === 'string' || typeof data === 'number') return String(data).trim() || undefined;
    this.report(name, {
      ja: `${name} は文字で書きます。記号を含むときは "…" で囲んでください`,
      en: `${name} must be text. Put it in "…" if it contains special characters`,
    });
    return undefined;
  }

  private flag(name: string): boolean {
    const data = this.value(name);
    if (data === undefined || typeof data === 'boolean') return data ?? false;
    this.report(name, { ja: `${name} は true か false で書きます`, en: `${name} must be true or false` });
    return false;
  }

  private oneOf<T extends string>(name: string, allowed: readonly T[]): T | undefined {
    const data = this.value(name);
    return data === undefined ? undefined : this.checked(name, data, allowed);
  }

  private audience(): readonly Audience[] {
    const data = this.value('audience');
    if (data === undefined) return [];
    const entries = Array.isArray(data) ? data : [data];
    return entries.flatMap((entry) => this.checked('audience', entry, audiences) ?? []);
  }

  private checked<T extends string>(name: string, data: unknown, allowed: readonly T[]): T | undefined {
    const found = allowed.find((word) => word === data);
    if (found !== undefined) return found;
    const written = typeof data === 'string' ? data : JSON.stringify(data);
    const meant = typeof data === 'string' ? nearest(data, allowed) : undefined;
    this.report(name, {
      ja: meant
        ? `${name} に「${written}」はありません。「${meant}」のことですか`
        : `${name} に「${written}」はありません。${allowed.join(' / ')} から選んでください`,
      en: meant
        ? `${name} cannot be "${written}". Did you mean "${meant}"?`
        : `${name} cannot be "${written}". Choose from ${allowed.join(', ')}`,
    });
    return undefined;
  }

  private zone(): string | undefined {
    const name = this.text('timezone');
    if (name === undefined || isTimeZone(name)) return name;
    this.report('timezone', {
      ja: `timezone の「${name}」という地域は見つかりません。Asia/Tokyo のような名前で書いてください`,
      en: `There is no time zone "${name}". Use a name such as Asia/Tokyo`,
    });
    return undefined;
  }

  private moments(zone: string): Partial<Record<Moment, string>> {
    const found: Partial<Record<Moment, string>> = {};
    for (const name of moments) {
      const data = this.value(name);
      if (data === undefined) continue;
      const stamp = readStamp(data, zone);
      if (stamp.ok) found[name] = stamp.text;
      else this.report(name, { ja: `${name} の${stamp.reason.ja}`, en: `${name}: ${stamp.reason.en}` });
    }
    return found;
  }

  /** An incident is not noticed before it occurs, nor closed before anything else happened. */
  private order({ moments: times }: IncidentRecord): void {
    const pairs: readonly (readonly [Moment, Moment])[] = [
      ['occurred', 'detected'],
      ['occurred', 'recovered'],
      ['recovered', 'closed'],
      ['corrected', 'closed'],
    ];
    for (const [first, second] of pairs) {
      const [before, after] = [times[first], times[second]];
      if (before === undefined || after === undefined) continue;
      if (Temporal.Instant.compare(before, after) <= 0) continue;
      this.report(second, {
        ja: `${second} が ${first} より前になっています。どちらかの日時を直してください`,
        en: `${second} is earlier than ${first}. Correct one of them`,
      });
    }
  }

  private approvals(zone: string): void {
    const data = this.value('approvals');
    if (data === undefined) return;
    const shaped =
      Array.isArray(data) &&
      data.every(
        (entry: unknown) => isApproval(entry) && (entry.when == null || readStamp(entry.when, zone).ok),
      );
    if (shaped) return;
    this.report('approvals', {
      ja: 'approvals は who（だれが）・when（日時）・level（段階）の一覧で書きます',
      en: 'approvals must be a list of entries with who, when and level',
    });
  }

  /** A field left out and one left empty are the same. */
  private value(name: string): unknown {
    const data = this.fields.get(name)?.data;
    return data === null || data === '' ? undefined : data;
  }

  private report(field: string, message: Localized): void {
    const place = this.fields.get(field);
    if (!place) return;
    const range = place.value.end > place.value.start ? place.value : place.key;
    this.problems.push({ field, range, message });
  }
}

function isApproval(entry: unknown): entry is { readonly who: string; readonly when?: unknown } {
  return typeof entry === 'object' && entry !== null && 'who' in entry && typeof entry.who === 'string';
}
