import * as built from 'tenmatsu:templates';
import type { Lang } from '../text';
import type { Template } from './evaluate';

/** The built-in templates by language and document type id. */
export const templates: Readonly<Record<Lang, Readonly<Record<string, Template>>>> = built.templateSources;
/** Parts that templates include by name, the same in every language. */
export const partials: Readonly<Record<string, Template>> = built.partialSources;
