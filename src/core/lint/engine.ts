import type { TenmatsuDocument } from '../document/model';
import { rules as allRules } from '../rules';
import { overlaps } from '../text';
import { levelOf } from './levels';
import { PhraseRunner } from './phrase-runner';
import type { Clock, Finding, Fix, Hit, Level, PhraseRule, Rule, SuppressionUse } from './rule';
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
  const phrases = new PhraseRunner(
    catalogue.filter((rule): rule is PhraseRule => rule.kind === 'phrase'),
    options.remember !== false,
  );
  const levelIn = (document: TenmatsuDocument) => (rule: Rule) => levelOf(rule, document.type, settings);

  function structureFindings(document: TenmatsuDocument, clock: Clock): readonly Found[] {
    const level = levelIn(document);
    return catalogue.flatMap((rule) => {
      if (rule.kind !== 'structure' || (document.type === undefined && !rule.anyType)) return [];
      const own = level(rule);
      return own === 'off' ? [] : Array.from(rule.check(document, clock), (hit) => toFinding(hit, rule, own));
    });
  }

  function phraseFindings(document: TenmatsuDocument): readonly Found[] {
    const level = levelIn(document);
    return phrases
      .run(document, (rule) => level(rule) !== 'off')
      .map((hit) => {
        const { rule, start, end, message, data, sentence } = hit;
        const own = level(rule);
        const found = { range: { start, end }, ...(message ? { message } : {}), ...(data ? { data } : {}) };
        return { ...toFinding(found, rule, own === 'off' ? rule.level : own), sentence };
      });
  }

  function suppressionFindings(
    uses: readonly SuppressionUse[],
    document: TenmatsuDocument,
  ): readonly Finding[] {
    const level = levelIn(document);
    return catalogue.flatMap((rule) => {
      const own = level(rule);
      if (rule.kind !== 'suppression' || own === 'off') return [];
      return Array.from(rule.check(uses), (hit) => toFinding(hit, rule, own));
    });
  }

  return {
    lint(document, clock) {
      const structure = structureFindings(document, clock);
      if (document.type === undefined && !options.undeclared) return inOrder(structure);
      const level = levelIn(document);
      const { kept, uses } = applySuppressions(
        document,
        distinct([...structure, ...phraseFindings(document)]),
        {
          known: (id) => catalogue.some((rule) => rule.id === id),
          active: (id) => catalogue.some((rule) => rule.id === id && level(rule) !== 'off'),
        },
      );
      return inOrder([...kept, ...suppressionFindings(uses, document)]);
    },
    fixes(finding, document, clock) {
      const rule = catalogue.find(({ id }) => id === finding.ruleId);
      return rule?.fixes?.(finding, document, clock) ?? [];
    },
  };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end || (a.ruleId < b.ruleId ? -1 : 1),
  );
}

function toFinding(hit: Hit, rule: Rule, level: Level): Finding {
  const { range, data, message = rule.texts.message } = hit;
  return { ruleId: rule.id, level, range, message, ...(data ? { data } : {}) };
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
