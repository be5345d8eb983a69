import type { Localized, Range } from '../text';
import { folderOf, OUTSIDE, resolveInside } from './inside';
import { foldText, literalPattern, regexPattern, splitRegex, type PhrasePattern } from './phrase-pattern';
import { Problems, type ConfigProblem } from './problems';
import { readYaml, type Entry, type MapValue, type Value } from './yaml-values';

/** One rule of a dictionary. */
export interface PrhRule {
  readonly expected: string;
  readonly patterns: readonly PhrasePattern[];
  /** The patterns as written, by which an importing file may leave the rule out. */
  readonly written: readonly string[];
}

/** Another dictionary that a dictionary takes in. */
export interface PrhReference {
  /** From the root of the team's folder. */
  readonly path: string;
  readonly range: Range;
  /** The other one's own imports are left out. */
  readonly shallow: boolean;
  readonly without: readonly PrhIgnore[];
}

/** Leaves out the rules with this pattern or this expected word. */
export interface PrhIgnore {
  readonly pattern: string | undefined;
  readonly expected: string | undefined;
}

export interface PrhFile {
  readonly rules: readonly PrhRule[];
  readonly imports: readonly PrhReference[];
  /** `info`: a rule that was not taken over, and why. */
  readonly problems: readonly ConfigProblem[];
}

/**
 * Reads a dictionary in the YAML format of prh. Never throws. What prh's rules mean is kept: words without a pattern stand for
 * every spelling of their Latin letters, patterns see case, `regexpMustEmpty` takes a match back. `specs` are prh's own tests.
 *
 * @param path the file's own path from the root of the team's folder
 */
export function readPrh(text: string, path: string): PrhFile {
  const problems = new Problems();
  const root = readYaml(text, problems);
  if (root === undefined) return { rules: [], imports: [], problems: problems.list };
  const reader = new PrhReader(problems, folderOf(path));
  return { ...reader.read(root), problems: problems.list };
}

class PrhReader {
  constructor(
    private readonly problems: Problems,
    private readonly folder: string,
  ) {}

  read(root: Value): { rules: readonly PrhRule[]; imports: readonly PrhReference[] } {
    if (root.kind !== 'map') {
      this.problems.error(root.range, {
        ja: 'prh の辞書ではありません。rules: の下に語を並べたファイルを指定してください',
        en: 'This is no prh dictionary. Name a file that lists words below rules:',
      });
      return { rules: [], imports: [] };
    }
    const targets = entryOf(root, 'targets');
    if (targets) {
      this.problems.info(targets.key, {
        ja: 'targets は使いません。どの文書にも同じ語を当てはめます',
        en: 'targets is not used: the words hold for every document',
      });
    }
    return {
      rules: items(entryOf(root, 'rules')?.value).flatMap((item) => this.rule(item) ?? []),
      imports: items(entryOf(root, 'imports')?.value).flatMap((item) => this.reference(item) ?? []),
    };
  }

  private rule(item: Value): PrhRule | undefined {
    const map = item.kind === 'map' ? item : undefined;
    const expected = textOf(map ? entryOf(map, 'expected')?.value : item);
    if (expected === undefined) {
      return this.leaveOut(item.range, {
        ja: 'expected（正しい書き方）がない',
        en: 'it has no expected word',
      });
    }
    const { wholeWord, emptyGroup } = optionsOf(map);
    if (emptyGroup === null) {
      return this.leaveOut(item.range, {
        ja: 'regexpMustEmpty が $1 の形でない',
        en: 'regexpMustEmpty is not of the form $1',
      });
    }
    const places = [
      ...items(map && entryOf(map, 'pattern')?.value),
      ...items(map && entryOf(map, 'patterns')?.value),
    ];
    if (places.length === 0) return this.spellings(expected, item.range, wholeWord);
    const patterns = places.flatMap((place) => this.pattern(place, expected, wholeWord) ?? []);
    if (patterns.length === 0) return undefined;
    return {
      expected,
      patterns: patterns.map((pattern) => (emptyGroup === undefined ? pattern : { ...pattern, emptyGroup })),
      written: places.flatMap((place) => textOf(place) ?? []),
    };
  }

  /** Every way to write the Latin letters of the expected word. */
  private spellings(expected: string, range: Range, wholeWord: boolean): PrhRule | undefined {
    const pattern = literalPattern(expected, {
      ignoreCase: true,
      wholeWords: wholeWord ? 'always' : 'never',
    });
    if (pattern && /[a-z]/i.test(foldText(expected))) return { expected, patterns: [pattern], written: [] };
    return this.leaveOut(range, {
      ja: 'pattern がなく、大文字と小文字の違いもないため、見つけるものがない',
      en: 'without a pattern or letters that differ in case there is nothing to find',
    });
  }

  private pattern(place: Value, expected: string, wholeWord: boolean): PhrasePattern | undefined {
    const text = textOf(place);
    const regex = text === undefined ? undefined : splitRegex(text);
    if (regex) {
      const pattern = regexPattern(regex, wholeWord);
      return 'fault' in pattern ? this.leaveOut(place.range, pattern.fault) : pattern;
    }
    const options = { ignoreCase: false, wholeWords: wholeWord ? 'always' : 'never' } as const;
    const pattern = text === undefined ? undefined : literalPattern(text, options);
    if (!pattern || text === undefined) {
      return this.leaveOut(place.range, { ja: 'pattern が空である', en: 'its pattern is empty' });
    }
    if (foldText(text).trim() !== foldText(expected).trim()) return pattern;
    return this.leaveOut(place.range, {
      ja: '全角と半角の違いだけで、文書では区別しない',
      en: 'it differs in width alone, which is not told apart in documents',
    });
  }

  private leaveOut(range: Range, why: Localized): undefined {
    this.problems.info(range, {
      ja: `この語は取り込みません: ${why.ja}`,
      en: `This word is not taken over: ${why.en}`,
    });
  }

  private reference(item: Value): PrhReference | undefined {
    const map = item.kind === 'map' ? item : undefined;
    const written = textOf(map ? entryOf(map, 'path')?.value : item);
    const path = written === undefined ? undefined : resolveInside(this.folder, written);
    if (path === undefined) {
      this.problems.error(item.range, OUTSIDE);
      return undefined;
    }
    const without = items(map && entryOf(map, 'ignoreRules')?.value).map((rule) =>
      rule.kind === 'map'
        ? {
            pattern: textOf(entryOf(rule, 'pattern')?.value),
            expected: textOf(entryOf(rule, 'expected')?.value),
          }
        : { pattern: textOf(rule), expected: undefined },
    );
    return {
      path,
      range: item.range,
      shallow: isTrue(map && entryOf(map, 'disableImports')?.value),
      without,
    };
  }
}

/** `emptyGroup` is null where it is written in a way that has no meaning. */
function optionsOf(map: MapValue | undefined): { wholeWord: boolean; emptyGroup: number | undefined | null } {
  const options = map && entryOf(map, 'options')?.value;
  const wholeWord = options?.kind === 'map' && isTrue(entryOf(options, 'wordBoundary')?.value);
  const written = textOf(map && entryOf(map, 'regexpMustEmpty')?.value);
  const group = written === undefined ? undefined : /^\$(\d{1,2})$/.exec(written)?.[1];
  return {
    wholeWord,
    emptyGroup: written === undefined ? undefined : group === undefined ? null : Number(group),
  };
}

function entryOf(map: MapValue, name: string): Entry | undefined {
  return map.entries.find((entry) => entry.name === name);
}

/** The items of a list, or the one value in its place. */
function items(value: Value | undefined): readonly Value[] {
  if (value === undefined || (value.kind === 'scalar' && value.data === null)) return [];
  return value.kind === 'list' ? value.items : [value];
}

function textOf(value: Value | undefined): string | undefined {
  if (value?.kind !== 'scalar' || value.data === null || typeof value.data === 'boolean') return undefined;
  const text = String(value.data);
  return text.trim() === '' ? undefined : text;
}

function isTrue(value: Value | undefined): boolean {
  return value?.kind === 'scalar' && value.data === true;
}
