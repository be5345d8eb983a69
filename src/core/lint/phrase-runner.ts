import type { Passage, Section, TenmatsuDocument } from '../document/model';
import { isExempt } from './exempt';
import { PhraseCache, type CachedHit, type PassageKeys } from './phrase-cache';
import type { PhraseRule, Scope } from './rule';

/** A hit of a phrase rule at its place in the document. */
export interface PlacedHit extends Pick<CachedHit, 'message' | 'data'> {
  readonly rule: PhraseRule;
  readonly start: number;
  readonly end: number;
  /** Where its sentence starts. */
  readonly sentence: number;
}

/** Runs phrase rules over documents and remembers, if wanted, what they found in each section and each passage. */
export class PhraseRunner {
  private readonly cache: PhraseCache | undefined;
  private readonly readsSections: boolean;

  constructor(
    private readonly rules: readonly PhraseRule[],
    remember: boolean,
  ) {
    this.cache = remember ? new PhraseCache() : undefined;
    this.readsSections = rules.some(({ context }) => context === 'section');
  }

  /** The hits of the rules that `isOn`, in the order of the document. */
  run(document: TenmatsuDocument, isOn: (rule: PhraseRule) => boolean): readonly PlacedHit[] {
    const on = this.rules.map((rule) => isOn(rule) && concerns(rule.scope, document.type));
    const keys = this.cache?.keysOf(document, on.map(Number).join(''));
    return document.sections.flatMap((section) => {
      const compute = () => section.passages.flatMap((passage) => this.inPassage(passage, on, keys));
      const hits = this.cache && keys ? this.cache.get(keys.section(section), compute) : compute();
      return hits.flatMap((hit) => this.place(hit, section.range.start));
    });
  }

  private place(hit: CachedHit, base: number): readonly PlacedHit[] {
    const rule = this.rules[hit.rule];
    if (!rule) return [];
    return [{ ...hit, rule, start: base + hit.start, end: base + hit.end, sentence: base + hit.sentence }];
  }

  /** Relative to the section, so that it holds for the section wherever it moves. */
  private inPassage(
    passage: Passage,
    on: readonly boolean[],
    keys: PassageKeys | undefined,
  ): readonly CachedHit[] {
    if (isExempt(passage)) return [];
    const check = (context: 'passage' | 'section') =>
      this.check(passage, (rule, index) => on[index] === true && (rule.context ?? 'passage') === context);
    const own =
      keys && this.cache ? this.cache.get(keys.passage(passage), () => check('passage')) : check('passage');
    const wide = this.readsSections ? check('section') : [];
    const base = passage.range.start - passage.section.range.start;
    return [...own, ...wide].map((hit) => ({
      ...hit,
      start: base + hit.start,
      end: base + hit.end,
      sentence: base + hit.sentence,
    }));
  }

  /** Relative to the passage. */
  private check(
    passage: Passage,
    wanted: (rule: PhraseRule, index: number) => boolean,
  ): readonly CachedHit[] {
    const base = passage.range.start;
    const hits: CachedHit[] = [];
    this.rules.forEach((rule, index) => {
      const check = rule.check[passage.lang];
      if (!check || !wanted(rule, index) || !looksAt(rule.scope, passage.section)) return;
      for (const sentence of passage.sentences) {
        for (const { start, end, message, data } of check(sentence)) {
          const range = sentence.locate(start, end);
          hits.push({
            rule: index,
            start: range.start - base,
            end: range.end - base,
            sentence: sentence.range.start - base,
            ...(message ? { message } : {}),
            ...(data ? { data } : {}),
          });
        }
      }
    });
    return hits;
  }
}

function concerns({ docs, exceptDocs }: Scope, type: string | undefined): boolean {
  if (docs && (type === undefined || !docs.includes(type))) return false;
  return type === undefined || !exceptDocs?.includes(type);
}

function looksAt({ roles, exceptRoles }: Scope, { role }: Section): boolean {
  return (!roles || roles.includes(role)) && !exceptRoles?.includes(role);
}
