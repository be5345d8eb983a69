import type { Lang } from '../text';
import type { Template } from './evaluate';
/** The built-in templates by language and document type id. */
export declare const templates: Readonly<Record<Lang, Readonly<Record<string, Template>>>>;
/** Parts that templates include by name, the same in every language. */
export declare const partials: Readonly<Record<string, Template>>;
