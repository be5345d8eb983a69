import type { Lang, Localized } from '../text';
import { markdownInline, yamlScalar } from './escape';

/** What stands where a fact is not known yet, for readers to see and checks to find. */
export const unconfirmed: Localized = { ja: '【未確定】', en: '[unconfirmed]' };
/** What stands where the writer has to fill something in. */
export const blank: Localized = { ja: '◯◯', en: 'XX' };

/** Marks the cursor's place while rendering. No value can bring it in: `md` and `yaml` leave no NUL in. */
export const CURSOR = '\u0000';

/**
 * The helpers a template may call, beside `each`, `if` and `unless`. Each says where its value lands, and the build refuses a
 * template that prints a value through none of them.
 */
export function templateHelpers(lang: Lang): Readonly<Record<string, (value: unknown) => string>> {
  return {
    /** Text in Markdown; a missing fact is marked as unconfirmed. */
    md: (value) => markdownInline(textOf(value)) || unconfirmed[lang],
    /** Text in Markdown that only the writer can give; where missing, a blank to fill in. */
    fill: (value) => markdownInline(textOf(value)) || blank[lang],
    /** A value in front matter; nothing where it is missing. */
    yaml: (value) =>
      Array.isArray(value)
        ? `[${value.map((entry) => yamlScalar(textOf(entry))).join(', ')}]`
        : optionalScalar(value),
    cursor: () => CURSOR,
  };
}

function optionalScalar(value: unknown): string {
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  return value == null ? '' : yamlScalar(textOf(value));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}
