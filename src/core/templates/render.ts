import type { Lang } from '../text';
import { evaluate } from './evaluate';
import { CURSOR, templateHelpers } from './helpers';
import { partials, templates } from './sources';
import { templateView, type DocumentData } from './view';

export interface RenderedDocument {
  readonly text: string;
  /** The offset of the first thing to write. */
  readonly cursor: number | undefined;
  /** The language of the template that was used. */
  readonly lang: Lang;
}

/** The languages a document of this type can be made in, Japanese first. */
export function documentLanguages(type: string): readonly Lang[] {
  return (['ja', 'en'] as const).filter((lang) => Object.hasOwn(templates[lang], type));
}

/**
 * A new document, filled from the record.
 *
 * @param type document type id; each has a Japanese template
 * @param lang where the type has no template in it, the other language is used
 * @throws RangeError where there is no such document type
 */
export function renderDocument(type: string, lang: Lang, data: DocumentData): RenderedDocument {
  const languages = documentLanguages(type);
  const used = languages.includes(lang) ? lang : languages[0];
  const template = used && templates[used][type];
  if (!used || !template) throw new RangeError(`no template for the document type ${JSON.stringify(type)}`);
  const parts = { helpers: templateHelpers(used), partials };
  // An empty value leaves the blank in front of it at the line's end.
  const marked = evaluate(template, templateView(type, used, data), parts).replace(/[ \t]+$/gm, '');
  const cursor = marked.indexOf(CURSOR);
  const text = marked.replaceAll(CURSOR, '');
  const places = [cursor, firstBlank(text, used)].filter((place) => place >= 0);
  return { text, cursor: places.length === 0 ? undefined : Math.min(...places), lang: used };
}

/** A fact that the record lacks may have left a blank in front of the place the template marks. Notes in comments are no blanks. */
function firstBlank(text: string, lang: Lang): number {
  const hidden = /^---\n[^]*?\n---\n|<!--[^]*?-->/g;
  return text.replace(hidden, (note) => ' '.repeat(note.length)).search(blankMark[lang]);
}

const blankMark: Readonly<Record<Lang, RegExp>> = { ja: /◯◯/, en: /\bXX\b/ };
