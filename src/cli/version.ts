import manifest from '../../package.json';

/** The package's own version. */
export const version: string = manifest.version;
