import type { Token } from './tokens';
import { bases, isGerund, isParticiple, isPast, words } from './verb-forms';

export type Tense =
  /** will, going to, to be done, plan to */
  | 'future'
  /** is doing, is being done */
  | 'progressive'
  | 'present'
  | 'perfect'
  | 'past'
  /** can, may, should …: see `modal` */
  | 'modal';

/** A finite verb with its auxiliaries: "will not be replaced". */
export interface VerbGroup {
  /** Offsets in the sentence, auxiliaries included. */
  readonly start: number;
  readonly end: number;
  /** Token indices of the first word and of the main verb. */
  readonly first: number;
  readonly last: number;
  readonly tense: Tense;
  /** The modal verb as written, or the verb of intention ("plan", "aim"). */
  readonly modal: string | undefined;
  readonly passive: boolean;
  readonly negated: boolean;
  /** The main verb as written, folded; a copula is "be". */
  readonly verb: string;
}

const WILL = words("will shall 'll wo sha");
const BE = words("am is are 'm 're");
const WAS = words('was were');
const MODALS = words("can cannot could may might must should would ought ca 'd");
const SKIPPED = words(
  "not n't also now then still soon always never ever even both all each just only either already currently together again first " +
    'therefore thus hence instead meanwhile once further later next however too well to-date in-house duly and/or ourselves myself themselves himself herself itself',
);
const INTENTION = words(
  'plan intend aim hope expect want propose agree commit promise pledge undertake wish seek decide mean',
);
const OWN_S = words('it he she that there this what who here where everything nothing everyone');
/** -ly words that are no adverbs. */
const NOT_ADVERB = words(
  'supply apply reply rely comply multiply imply ally rally tally family fly only assembly july italy bully',
);

/** Every verb group of the sentence, in order. Past forms without an auxiliary count too, finite or not. */
export function verbGroups(tokens: readonly Token[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let at = 0;
  while (at < tokens.length) {
    const group = groupAt(tokens, at);
    if (group) groups.push(group);
    at = group ? Math.max(group.last, at) + 1 : at + 1;
  }
  return groups;
}

function groupAt(tokens: readonly Token[], at: number): VerbGroup | undefined {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (WILL.has(word)) {
    // "good will", "a will"
    if (before === 'good' || before === 'a' || before === 'free') return undefined;
    return afterModal(tokens, at, 'future', undefined);
  }
  if (BE.has(word) || (word === "'s" && OWN_S.has(before))) return afterBe(tokens, at, 'present');
  if (WAS.has(word)) return afterBe(tokens, at, 'past');
  if (word === 'has' || word === 'have' || word === "'ve") return afterHave(tokens, at, 'perfect');
  if (word === 'had') return afterHave(tokens, at, 'past');
  if (word === 'does' || word === 'do' || word === 'did') {
    const main = skip(tokens, at + 1);
    const negated = negatedBetween(tokens, at, main);
    if (word === 'do' && !negated) return undefined;
    return group(tokens, at, main, word === 'did' ? 'past' : 'present', { negated });
  }
  if (MODALS.has(word)) {
    if (word === 'may' && tokens[at]?.capital === true && at > 0) return undefined;
    if (word === "'d" && tokens[skip(tokens, at + 1)]?.word === 'better') return undefined;
    return afterModal(
      tokens,
      at,
      'modal',
      word === 'ca' || word === 'cannot' ? 'can' : word === "'d" ? 'would' : word,
    );
  }
  const intention = bases(word).find((base) => INTENTION.has(base));
  if (
    intention !== undefined &&
    tokens[at + 1]?.word === 'to' &&
    !isPast(word) &&
    word !== 'hopes' &&
    before !== 'to'
  ) {
    const main = skip(tokens, at + 2);
    return group(tokens, at, tokens[main]?.word === 'be' ? passiveMain(tokens, main) : main, 'future', {
      modal: intention,
      passive: tokens[main]?.word === 'be' && isParticiple(tokens[skip(tokens, main + 1)]?.word ?? ''),
    });
  }
  // "the valve is" has been read above; "the valve to be replaced" is a promise without a finite verb.
  if (
    word === 'to' &&
    !NO_PROMISE_BEFORE.has(before) &&
    tokens[at + 1]?.word === 'be' &&
    isParticiple(tokens[skip(tokens, at + 2)]?.word ?? '')
  ) {
    return group(tokens, at, skip(tokens, at + 2), 'future', { passive: true, modal: 'to be' });
  }
  // "the file got sent"
  if (word === 'got' && isParticiple(tokens[skip(tokens, at + 1)]?.word ?? '')) {
    return group(tokens, at, skip(tokens, at + 1), 'past', { passive: true });
  }
  if (isPast(word) && !NO_PAST_AFTER.has(before)) return group(tokens, at, at, 'past', {});
  return undefined;
}

/** "needs to be tackled", "seems to be closed": no promise. */
const NO_PROMISE_BEFORE = words(
  'need needs needed has have had ought want wants likely unlikely able seem seems appear appears said thought believed found',
);

/** Behind these a past form is an adjective ("the shared token") or part of a name. */
const NO_PAST_AFTER = words(
  'the a an this that these those my your his her its our their to no each every any stay stays stayed remain remains remained keep keeps kept',
);

function afterModal(
  tokens: readonly Token[],
  at: number,
  tense: Tense,
  modal: string | undefined,
): VerbGroup | undefined {
  const main = skip(tokens, pastInsertion(tokens, at + 1));
  const negated = tokens[at]?.word === 'cannot' || negatedBetween(tokens, at, main);
  const word = tokens[main]?.word;
  if (word === undefined || tokens[main]?.kind !== 'word') return undefined;
  const next = skip(tokens, main + 1);
  const nextWord = tokens[next]?.word ?? '';
  if (word === 'be') {
    if (nextWord === 'being' || nextWord === 'going')
      return group(tokens, at, next, tense, { modal, negated });
    if (isGerund(nextWord)) return group(tokens, at, next, tense, { modal, negated });
    if (isParticiple(nextWord)) return group(tokens, at, next, tense, { modal, negated, passive: true });
    return group(tokens, at, main, tense, { modal, negated });
  }
  if (word === 'have' && (nextWord === 'been' || isParticiple(nextWord))) {
    const perfect = nextWord === 'been' ? skip(tokens, next + 1) : next;
    const participle = isParticiple(tokens[perfect]?.word ?? '') || isGerund(tokens[perfect]?.word ?? '');
    return group(tokens, at, participle ? perfect : next, tense, {
      modal: modal === undefined ? undefined : `${modal} have`,
      negated,
      passive: nextWord === 'been' && isParticiple(tokens[perfect]?.word ?? ''),
    });
  }
  // "would like to improve": a wish.
  if (modal === 'would' && /^(?:like|love|prefer|wish|want)$/.test(word) && tokens[main + 1]?.word === 'to') {
    return toInfinitive(tokens, at, main + 2, 'future', negated, 'wish');
  }
  return group(tokens, at, main, tense, { modal, negated });
}

const SOON_TO = words('about due set ready scheduled planned expected supposed meant likely bound committed');

function afterBe(tokens: readonly Token[], at: number, tense: 'present' | 'past'): VerbGroup {
  const main = skip(tokens, at + 1);
  const negated = negatedBetween(tokens, at, main);
  const word = tokens[main]?.word ?? '';
  const next = tokens[main + 1]?.word ?? '';
  const past = tense === 'past';
  if (
    word === 'going' &&
    next === 'to' &&
    tokens[main + 2]?.kind === 'word' &&
    !NO_PAST_AFTER.has(tokens[main + 2]?.word ?? '')
  ) {
    return toInfinitive(tokens, at, main + 2, past ? 'past' : 'future', negated, 'going to');
  }
  if (word === 'to' && tokens[main + 1]?.kind === 'word') {
    return toInfinitive(tokens, at, main + 1, past ? 'past' : 'future', negated, 'be to');
  }
  if (SOON_TO.has(word) && next === 'to' && word !== 'likely' && word !== 'committed') {
    return toInfinitive(tokens, at, main + 2, past ? 'past' : 'future', negated, `be ${word} to`);
  }
  if (word === 'being') {
    const participle = skip(tokens, main + 1);
    return group(tokens, at, participle, past ? 'past' : 'progressive', { negated, passive: true });
  }
  if (isGerund(word)) {
    const intention = bases(word).find((base) => INTENTION.has(base));
    if (intention !== undefined && next === 'to') {
      return toInfinitive(tokens, at, main + 2, past ? 'past' : 'future', negated, intention);
    }
    return group(tokens, at, main, past ? 'past' : 'progressive', { negated });
  }
  if (isParticiple(word)) return group(tokens, at, main, tense, { negated, passive: true });
  return group(tokens, at, at, tense, { negated, verb: 'be' });
}

function afterHave(tokens: readonly Token[], at: number, tense: 'perfect' | 'past'): VerbGroup | undefined {
  const main = skip(tokens, at + 1);
  const word = tokens[main]?.word ?? '';
  const negated = negatedBetween(tokens, at, main);
  if (word === 'to')
    return group(tokens, at, main + 1, tense === 'past' ? 'past' : 'modal', { modal: 'have to', negated });
  if (word === 'been') {
    const next = skip(tokens, main + 1);
    const nextWord = tokens[next]?.word ?? '';
    if (isGerund(nextWord)) return group(tokens, at, next, tense, { negated });
    if (isParticiple(nextWord)) return group(tokens, at, next, tense, { negated, passive: true });
    return group(tokens, at, main, tense, { negated, verb: 'be' });
  }
  if (isParticiple(word)) return group(tokens, at, main, tense, { negated });
  return group(tokens, at, at, tense === 'past' ? 'past' : 'present', { negated, verb: 'have' });
}

function toInfinitive(
  tokens: readonly Token[],
  at: number,
  infinitive: number,
  tense: Tense,
  negated: boolean,
  modal: string,
): VerbGroup {
  const main = skip(tokens, infinitive);
  const be = tokens[main]?.word === 'be';
  const last = be ? passiveMain(tokens, main) : main;
  return group(tokens, at, last, tense, {
    negated,
    modal,
    passive: be && isParticiple(tokens[last]?.word ?? ''),
  });
}

/** Of "be replaced" the participle, of "be ready" the "be". */
function passiveMain(tokens: readonly Token[], be: number): number {
  const next = skip(tokens, be + 1);
  const word = tokens[next]?.word ?? '';
  return isParticiple(word) || isGerund(word) ? next : be;
}

function group(
  tokens: readonly Token[],
  first: number,
  main: number,
  tense: Tense,
  rest: { modal?: string | undefined; negated?: boolean; passive?: boolean; verb?: string },
): VerbGroup {
  const last = Math.min(main, tokens.length - 1);
  return {
    start: tokens[first]?.start ?? 0,
    end: tokens[last]?.end ?? 0,
    first,
    last,
    tense,
    modal: rest.modal,
    passive: rest.passive ?? false,
    negated: rest.negated ?? false,
    verb: rest.verb ?? tokens[last]?.word ?? '',
  };
}

/** Behind an insertion between commas: "will, in due course, publish". */
function pastInsertion(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.word !== ',') return from;
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++)
    if (tokens[at]?.word === ',') return at + 1;
  return from;
}

/** The index of the next word that is no adverb. */
function skip(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length) {
    const word = tokens[at]?.word ?? '';
    if (!SKIPPED.has(word) && !isAdverb(word)) break;
    at += 1;
  }
  return at;
}

export function isAdverb(word: string): boolean {
  return word.length > 4 && word.endsWith('ly') && !NOT_ADVERB.has(word);
}

function negatedBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const word = tokens[at]?.word;
    if (word === 'not' || word === "n't" || word === 'never' || word === 'no') return true;
  }
  return false;
}
