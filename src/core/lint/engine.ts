import type { Passage, TenmatsuDocument } from '../document/model';
import { rules as allRules } from '../rules';
import { overlaps } from '../text';
import { isExempt } from './exempt';
import { levelOf } from './levels';
import { PhraseCache, type CachedHit } from './phrase-cache';
import type { Clock, Finding, Fix, Hit, Level, PhraseRule, Rule, Scope } from './rule';
import { applySuppressions } from './suppression';

export interface Linter {
  /** All findings in a document, in its order. Nothing is found in a document that declares no known type. */
  lint(document: TenmatsuDocument, clock: Clock): readonly Finding[];
  /** What can be done about a finding of this very document. */
  fixes(finding: Finding, document: TenmatsuDocument, clock: Clock): readonly Fix[];
}

export interface LinterOptions {
  /** `LevelSetting` by rule id, as the user wrote it; what is not one counts as left out. */
  readonly rules?: Readonly<Record<string, unknown>>;
  /** Check documents that declare no type as well: the user named them in the settings. */
  readonly undeclared?: boolean;
  /** Keep the results of passages for the next version of a text (the default). Once-only runs save the memory. */
  readonly remember?: boolean;
  /** The rules to run; all where left out. */
  readonly catalogue?: readonly Rule[];
}

/** A finding with the start of the sentence it stands in. */
interface Found extends Finding {
  readonly sentence?: number;
}

/** A finding is superfluous where one of these rules has one on the same sentence. */
const SUPERSEDED_BY: Readonly<Record<string, readonly string[]>> = {
  'missing-deadline': ['vague-commitment', 'attention-only', 'vague-time'],
};

/** A linter with one set of levels. It remembers the results of passages, so keep it between two versions of a text. */
export function createLinter(options: LinterOptions = {}): Linter {
  const catalogue = options.catalogue ?? allRules;
  const settings = options.rules ?? {};
  const phraseRules = catalogue.filter((rule): rule is PhraseRule => rule.kind === 'phrase');
  const cache = options.remember === false ? undefined : new PhraseCache();
  const readSections = phraseRules.some((rule) => rule.context === 'section');

  const level = (rule: Rule, document: TenmatsuDocument) => levelOf(rule, document.type, settings);

  function* structureFindings(document: TenmatsuDocument, clock: Clock): Iterable<Found> {
    for (const rule of catalogue) {
      if (rule.kind !== 'structure' || (document.type === undefined && !rule.anyType)) continue;
      const own = level(rule, document);
      if (own === 'off') continue;
      for (const hit of rule.check(document, clock)) yield toFinding(hit, rule, own);
    }
  }

  function* phraseFindings(document: TenmatsuDocument): Iterable<Found> {
    const levels = phraseRules.map((rule) => level(rule, document));
    const inDocument = phraseRules.map(
      (rule, index) => levels[index] !== 'off' && appliesTo(rule.scope, document),
    );
    const keys = cache?.keysOf(document, inDocument.map(Number).join(''));
    for (const passage of document.passages) {
      if (isExempt(passage)) continue;
      const run = (context: 'passage' | 'section') => () =>
        checkPassage(
          passage,
          phraseRules,
          (rule, index) => inDocument[index] === true && contextOf(rule) === context,
        );
      if (!cache || !keys) {
        yield* place([...run('passage')(), ...run('section')()], passage);
        continue;
      }
      const key = keys.passage(passage);
      yield* place(cache.get(key, run('passage')), passage);
      if (readSections) {
        yield* place(cache.get(`${keys.content(passage)} ${key}`, run('section')), passage);
      }
    }

    function* place(hits: readonly CachedHit[], passage: Passage): Iterable<Found> {
      const base = passage.range.start;
      for (const hit of hits) {
        const rule = phraseRules[hit.rule];
        const own = levels[hit.rule];
        if (!rule || !own || own === 'off') continue;
        const { message, data } = hit;
        const range = { start: base + hit.start, end: base + hit.end };
        const moved = { range, ...(message ? { message } : {}), ...(data ? { data } : {}) };
        yield { ...toFinding(moved, rule, own), sentence: base + hit.sentence };
      }
    }
  }

  return {
    lint(document, clock) {
      if (document.type === undefined && !options.undeclared) {
        return catalogue
          .flatMap((rule) => (rule.kind === 'structure' && rule.anyType ? [rule] : []))
          .flatMap((rule) => {
            const own = level(rule, document);
            return own === 'off'
              ? []
              : [...rule.check(document, clock)].map((hit) => toFinding(hit, rule, own));
          });
      }
      const found = distinct([...structureFindings(document, clock), ...phraseFindings(document)]);
      const active = (id: string) =>
        catalogue.some((rule) => rule.id === id && level(rule, document) !== 'off');
      const { kept, uses } = applySuppressions(document, found, {
        known: (id) => catalogue.some((rule) => rule.id === id),
        active,
      });
      const about = catalogue.flatMap((rule) => {
        const own = level(rule, document);
        if (rule.kind !== 'suppression' || own === 'off') return [];
        return [...rule.check(uses)].map((hit) => toFinding(hit, rule, own));
      });
      return [...kept, ...about].sort(
        (a, b) =>
          a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1),
      );
    },
    fixes(finding, document, clock) {
      const rule = catalogue.find(({ id }) => id === finding.ruleId);
      return rule?.fixes?.(finding, document, clock) ?? [];
    },
  };
}

function contextOf(rule: PhraseRule): 'passage' | 'section' {
  return rule.context ?? 'passage';
}

function toFinding(hit: Hit, rule: Rule, level: Level): Finding {
  const { range, data, message = rule.texts.message } = hit;
  return { ruleId: rule.id, level, range, message, ...(data ? { data } : {}) };
}

function appliesTo(scope: Scope, document: TenmatsuDocument): boolean {
  const { type } = document;
  if (scope.docs && (type === undefined || !scope.docs.includes(type))) return false;
  return type === undefined || !scope.exceptDocs?.includes(type);
}

function checkPassage(
  passage: Passage,
  rules: readonly PhraseRule[],
  wanted: (rule: PhraseRule, index: number) => boolean,
): readonly CachedHit[] {
  const { role } = passage.section;
  const base = passage.range.start;
  const hits: CachedHit[] = [];
  rules.forEach((rule, index) => {
    const check = rule.check[passage.lang];
    const { roles, exceptRoles } = rule.scope;
    if (!check || !wanted(rule, index) || (roles && !roles.includes(role)) || exceptRoles?.includes(role))
      return;
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

/** Drops second findings of one rule on the same words, and those another rule makes superfluous. */
function distinct(found: readonly Found[]): readonly Finding[] {
  const byRule = new Map<string, Found[]>();
  for (const finding of found) {
    const own = byRule.get(finding.ruleId) ?? [];
    byRule.set(finding.ruleId, own);
    const last = own.at(-1);
    // Structure rules may say several things about one heading.
    const again = finding.sentence !== undefined && last && overlaps(last.range, finding.range);
    if (!again) own.push(finding);
  }
  for (const [id, others] of Object.entries(SUPERSEDED_BY)) {
    const taken = new Set(others.flatMap((other) => byRule.get(other) ?? []).map(({ sentence }) => sentence));
    const own = byRule.get(id);
    if (own)
      byRule.set(
        id,
        own.filter(({ sentence }) => sentence === undefined || !taken.has(sentence)),
      );
  }
  return [...byRule.values()].flat().map(({ sentence: _, ...finding }) => finding);
}
