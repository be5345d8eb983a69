import { Temporal } from 'temporal-polyfill';
import { normaliseTitle } from '../document/title';
import type { LevelSetting } from '../lint/levels';
import { rules } from '../rules';
import { sectionVocabulary } from '../templates/metadata';
import { OUTSIDE, resolveInside } from './inside';
import { Problems, type ConfigProblem } from './problems';
import { readPhrases } from './read-phrases';
import { isBlank, ValueReader } from './read-values';
import { emptyConfig, type PrhImport, type TeamConfig } from './team-config';
import { readYaml, type Entry, type Value } from './yaml-values';

export interface ReadConfig {
  readonly config: TeamConfig;
  readonly problems: readonly ConfigProblem[];
}

export const configKeys = ['rules', 'phrases', 'sections', 'holidays', 'prh'] as const;
export const prhKeys = ['path', 'level', 'types'] as const;

/**
 * Reads a team's `.tenmatsu.yaml`. Never throws: what is wrong becomes a problem at its place and is left out of the result. A
 * caller that shows a configuration with errors keeps the last one without in force.
 */
export function readConfig(text: string): ReadConfig {
  const problems = new Problems();
  const root = readYaml(text, problems);
  const config = root === undefined ? emptyConfig : new ConfigReader(new ValueReader(problems)).read(root);
  return { config, problems: problems.list };
}

class ConfigReader {
  constructor(private readonly values: ValueReader) {}

  read(root: Value): TeamConfig {
    const map = this.values.map(root, '.tenmatsu.yaml');
    if (!map) return emptyConfig;
    const entries = this.values.entries(map, configKeys);
    const of = <T>(name: (typeof configKeys)[number], read: (value: Value) => T, otherwise: T): T => {
      const value = entries.get(name)?.value;
      return value === undefined || isBlank(value) ? otherwise : read(value);
    };
    return {
      rules: of('rules', (value) => this.rules(value), emptyConfig.rules),
      phrases: of('phrases', (value) => readPhrases(value, this.values), emptyConfig.phrases),
      sections: of('sections', (value) => this.sections(value), emptyConfig.sections),
      holidays: of('holidays', (value) => this.holidays(value), emptyConfig.holidays),
      prh: of('prh', (value) => this.prh(value), emptyConfig.prh),
    };
  }

  private rules(value: Value): TeamConfig['rules'] {
    const ids = rules.map(({ id }) => id);
    const found: Record<string, LevelSetting> = {};
    for (const { name, key, value: setting } of this.values.map(value, 'rules')?.entries ?? []) {
      if (!ids.includes(name)) this.values.unknown(key, name, ids, { ja: '規則', en: 'rule' });
      else {
        const read = setting.kind === 'map' ? this.levelsByType(setting.entries) : this.values.level(setting);
        if (read !== undefined) found[name] = read;
      }
    }
    return found;
  }

  private levelsByType(entries: readonly Entry[]): LevelSetting {
    const found: Record<string, Exclude<LevelSetting, object>> = {};
    for (const { name, key, value } of entries) {
      const type = name === 'default' ? name : this.values.type(name, key);
      const level = this.values.level(value);
      if (type !== undefined && level !== undefined) found[type] = level;
    }
    return found;
  }

  private sections(value: Value): TeamConfig['sections'] {
    const ids = Object.keys(sectionVocabulary);
    const found: Record<string, readonly string[]> = {};
    const taken = builtInTitles();
    for (const { name, key, value: written } of this.values.map(value, 'sections')?.entries ?? []) {
      if (!ids.includes(name)) {
        this.values.unknown(key, name, ids, { ja: '節', en: 'section' });
        continue;
      }
      found[name] = this.values.list(written).flatMap((item) => {
        const heading = this.values.text(item, `sections.${name}`);
        return heading !== undefined && this.isFree(heading, name, item, taken) ? [heading] : [];
      });
    }
    return found;
  }

  /** A heading can open one kind of section only. */
  private isFree(heading: string, id: string, { range }: Value, taken: Map<string, string>): boolean {
    const title = normaliseTitle(heading);
    const other = taken.get(title);
    if (other !== undefined && other !== id) {
      this.values.problems.error(range, {
        ja: `見出し「${heading}」は「${other}」の節のものです。どちらか一つにしてください`,
        en: `The heading "${heading}" already opens the section "${other}". Keep it in one place`,
      });
      return false;
    }
    taken.set(title, id);
    return true;
  }

  private holidays(value: Value): readonly string[] {
    return this.values.list(value).flatMap((item) => {
      const written = item.kind === 'scalar' ? String(item.data ?? '') : '';
      if (isDate(written)) return [written];
      this.values.problems.error(item.range, {
        ja: 'holidays には実在する日を 2026-12-30 の形で書きます',
        en: 'holidays takes days that exist, written as 2026-12-30',
      });
      return [];
    });
  }

  private prh(value: Value): readonly PrhImport[] {
    return this.values.list(value).flatMap((item) => {
      const entries = item.kind === 'map' ? this.values.entries(item, prhKeys) : undefined;
      const place = entries ? (entries.get('path')?.value ?? item) : item;
      const written = this.values.text(place, 'prh');
      const own = entries?.get('level')?.value;
      const level = own ? this.values.level(own) : 'warning';
      const types = entries?.get('types')?.value;
      if (written === undefined || level === undefined || level === 'off') return [];
      const path = resolveInside('', written);
      if (path !== undefined)
        return [{ path, range: place.range, level, types: types && this.values.types(types) }];
      this.values.problems.error(place.range, OUTSIDE);
      return [];
    });
  }
}

function isDate(written: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return false;
  try {
    Temporal.PlainDate.from(written);
    return true;
  } catch {
    return false;
  }
}

/** The titles that templates write, which no other section may take over. */
function builtInTitles(): Map<string, string> {
  return new Map(
    Object.entries(sectionVocabulary).flatMap(([id, { title }]) =>
      [title.ja, title.en].map((name) => [normaliseTitle(name), id] as const),
    ),
  );
}
