// The data of templates/, put into the bundles at build time by scripts/build/templates-plugin.js.
declare module 'tenmatsu:document-types' {
  import type { DocumentTypeData, SectionVocabularyData } from './metadata';
  export const documentTypes: readonly DocumentTypeData[];
  export const sectionVocabulary: SectionVocabularyData;
}

declare module 'tenmatsu:templates' {
  import type { Lang } from '../text';
  /** Precompiled Handlebars template specs by language and document type id. */
  export const templateSources: Readonly<Record<Lang, Readonly<Record<string, unknown>>>>;
  /** Precompiled parts that templates include by name, the same in every language. */
  export const partialSources: Readonly<Record<string, unknown>>;
}
