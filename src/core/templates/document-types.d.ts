/* eslint-disable @typescript-eslint/consistent-type-imports -- an import declaration would make all of this `any` */
// The data of templates/, put into the bundles at build time by scripts/build/templates-plugin.js. The types are named in place:
// an import declaration with a relative path has no meaning inside an ambient module, and would make everything `any`.
declare module 'tenmatsu:document-types' {
  export const documentTypes: readonly import('./metadata').DocumentTypeData[];
  export const sectionVocabulary: import('./metadata').SectionVocabularyData;
}

declare module 'tenmatsu:templates' {
  /** The templates by language and document type id. */
  export const templateSources: Readonly<
    Record<import('../text').Lang, Readonly<Record<string, import('./evaluate').Template>>>
  >;
  /** Parts that templates include by name, the same in every language. */
  export const partialSources: Readonly<Record<string, import('./evaluate').Template>>;
}
