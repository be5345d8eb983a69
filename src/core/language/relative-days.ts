import type { Temporal } from 'temporal-polyfill';
import type { Sentence } from '../document/model';
import type { Lang } from '../text';
import type { BusinessCalendar } from '../time/calendar';
import { relativeDays as en } from './en/relative-days';
import { relativeDays as ja } from './ja/relative-days';

/** A relative word that names a certain day, week, month or year, with what it names. Offsets in the sentence's text. */
export interface RelativeDay {
  readonly start: number;
  readonly end: number;
  /** What the word names, in the words of its language: 「11月19日（木）夜」, "Thursday, November 19". */
  readonly names: string;
  /** What may stand in the word's place; undefined where the sentence would have to be written anew. */
  readonly frozen?: string;
}

/** Finds relative words and counts from the day of writing. */
export type FindRelativeDays = (
  sentence: Sentence,
  day: Temporal.PlainDate,
  calendar: BusinessCalendar,
) => readonly RelativeDay[];

/** One finder for each language a document can have. */
export const relativeDays: Readonly<Record<Lang, FindRelativeDays>> = { ja, en };

const japanese =
  /[本今昨明翌](?:日|朝|夕|夜|晩|週|月|年|後日)|[先来](?:々?週|月|年)|[翌次]営業日|きょう|きのう|おととい|ゆうべ|あさって|あす|あした/;
const english =
  /\b(?:today|yesterday|tomorrow|tonight|ago|(?:last|this|next|following)\s+(?:night|morning|afternoon|evening|week|month|year|business|working))\b/i;

/** Whether a stretch of source may hold a word that `relativeDays` finds: asked at every keystroke, before anything is parsed. */
export function mayHoldRelativeDays(source: string): boolean {
  // Lines are joined without a blank in Japanese, with one in English.
  return japanese.test(source.replace(/\r?\n[ \t]*/g, '')) || english.test(source);
}
