/**
 * Verbs as regular-expression sources, one for each base that Japanese endings attach to. Every source is a self-contained
 * alternative without repetition, so that whatever is composed from them stays linear.
 */
export interface Verb {
  /** The plain dictionary form, for restating what was written. */
  readonly lemma: string;
  /** 終止・連体: する, 図る. */
  readonly dict: string;
  /** 連用: し, 図り. */
  readonly stem: string;
  /** 〜て: して, 図って. */
  readonly te: string;
  /** 〜た: した, 図った. */
  readonly ta: string;
  /** Before ない: し, 図ら. */
  readonly negative: string;
  /** 〜させて / 〜せて, as in させていただく. */
  readonly causative: string;
  /** しよう, 図ろう. */
  readonly volitional: string;
}

type GodanRow = 'う' | 'く' | 'ぐ' | 'す' | 'つ' | 'ぶ' | 'む' | 'る';

/** For each row: stem kana, te form, ta form, a-row, o-row. */
const godanRows: Readonly<Record<GodanRow, readonly [string, string, string, string, string]>> = {
  う: ['い', 'って', 'った', 'わ', 'お'],
  く: ['き', 'いて', 'いた', 'か', 'こ'],
  ぐ: ['ぎ', 'いで', 'いだ', 'が', 'ご'],
  す: ['し', 'して', 'した', 'さ', 'そ'],
  つ: ['ち', 'って', 'った', 'た', 'と'],
  ぶ: ['び', 'んで', 'んだ', 'ば', 'ぼ'],
  む: ['み', 'んで', 'んだ', 'ま', 'も'],
  る: ['り', 'って', 'った', 'ら', 'ろ'],
};

/** 五段: `godan('図', 'る')`. The stem may be a pattern (`取り?組`); then give the plain spelling as `lemma`. */
export function godan(stem: string, row: GodanRow, lemma = stem): Verb {
  const [i, te, ta, a, o] = godanRows[row];
  return {
    lemma: lemma + row,
    dict: stem + row,
    stem: stem + i,
    te: stem + te,
    ta: stem + ta,
    negative: stem + a,
    causative: `${stem}${a}せて`,
    volitional: `${stem}${o}う`,
  };
}

/** 一段: `ichidan('努め')`. */
export function ichidan(stem: string, lemma = stem): Verb {
  return {
    lemma: `${lemma}る`,
    dict: `${stem}る`,
    stem,
    te: `${stem}て`,
    ta: `${stem}た`,
    negative: stem,
    causative: `${stem}させて`,
    volitional: `${stem}よう`,
  };
}

/** する with its humble いたす, both in kanji too. */
export const suru: Verb = {
  lemma: 'する',
  dict: '(?:する|(?:いた|致)す)',
  stem: '(?:(?:いた|致)?し)',
  te: '(?:(?:いた|致)?して)',
  ta: '(?:(?:いた|致)?した)',
  negative: '(?:(?:いた|致)さ|し)',
  causative: 'させて',
  volitional: '(?:しよう|(?:いた|致)そう)',
};

/** サ変: `sahen('検討')` is 検討する, ご検討いたす, 検討をする. */
export function sahen(noun: string, lemma = noun): Verb {
  return compound(`${noun}(?:を|は|も)?`, suru, lemma);
}

/** Puts words before a verb: `compound('検討を', ichidan('進め'))`. */
export function compound(prefix: string, verb: Verb, lemma = prefix): Verb {
  return {
    lemma: lemma + verb.lemma,
    dict: prefix + verb.dict,
    stem: prefix + verb.stem,
    te: prefix + verb.te,
    ta: prefix + verb.ta,
    negative: prefix + verb.negative,
    causative: prefix + verb.causative,
    volitional: prefix + verb.volitional,
  };
}

/** One verb that stands for any of several. */
export function anyVerb(verbs: readonly Verb[], lemma = verbs[0]?.lemma ?? ''): Verb {
  const join = (base: Exclude<keyof Verb, 'lemma'>): string => oneOf(verbs.map((verb) => verb[base]));
  return {
    lemma,
    dict: join('dict'),
    stem: join('stem'),
    te: join('te'),
    ta: join('ta'),
    negative: join('negative'),
    causative: join('causative'),
    volitional: join('volitional'),
  };
}

/** A group of alternatives. */
export function oneOf(sources: readonly string[]): string {
  return `(?:${sources.join('|')})`;
}
