// Every *.test.ts below the importing file's folder; made by scripts/build/test-files-plugin.js.
declare module 'tests:.';
declare module 'tests:mocha';
