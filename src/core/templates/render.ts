import Handlebars from 'handlebars/runtime';
import { partialSources, templateSources } from 'tenmatsu:templates';
import type { Lang } from '../text';
import { CURSOR, templateHelpers } from './helpers';
import { templateView, type DocumentData, type TemplateView } from './view';

export interface RenderedDocument {
  readonly text: string;
  /** The offset of the first thing to write. */
  readonly cursor: number | undefined;
  /** The language of the template that was used. */
  readonly lang: Lang;
}

type Template = (view: TemplateView, options: Handlebars.RuntimeOptions) => string;

/** The languages a document of this type can be made in, Japanese first. */
export function documentLanguages(type: string): readonly Lang[] {
  return (['ja', 'en'] as const).filter((lang) => templateSources[lang]?.[type] !== undefined);
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
  if (used === undefined) throw new RangeError(`no template for the document type ${JSON.stringify(type)}`);
  const options = { helpers: helpersFor(used), partials: partials() };
  // An empty value leaves the blank in front of it at the line's end.
  const marked = template(type, used)(templateView(type, used, data), options).replace(/[ \t]+$/gm, '');
  const cursor = marked.indexOf(CURSOR);
  return { text: marked.replaceAll(CURSOR, ''), cursor: cursor < 0 ? undefined : cursor, lang: used };
}

const templates = new Map<string, Template>();

function template(type: string, lang: Lang): Template {
  const key = `${lang}/${type}`;
  const known =
    templates.get(key) ?? (Handlebars.template(templateSources[lang]?.[type] as object) as Template);
  templates.set(key, known);
  return known;
}

const helpers = new Map<Lang, ReturnType<typeof templateHelpers>>();

function helpersFor(lang: Lang): ReturnType<typeof templateHelpers> {
  const known = helpers.get(lang) ?? templateHelpers(lang);
  helpers.set(lang, known);
  return known;
}

let loadedPartials: Record<string, Handlebars.Template> | undefined;

function partials(): Record<string, Handlebars.Template> {
  loadedPartials ??= Object.fromEntries(
    Object.entries(partialSources).map(([name, spec]) => [name, Handlebars.template(spec as object)]),
  );
  return loadedPartials;
}
