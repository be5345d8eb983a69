import type { Localized } from '../text';

/** What is said of a path that `resolveInside` refuses: opening a folder may not read what lies elsewhere. */
export const OUTSIDE: Localized = {
  ja: '辞書は .tenmatsu.yaml と同じフォルダーか、その下に置いて、相対パスで書いてください',
  en: 'Keep the dictionary in the folder of .tenmatsu.yaml or below it, and give a relative path',
};

/** A file that another file names, as `pathInside` gives it; the root is no file. */
export function resolveInside(folder: string, path: string): string | undefined {
  return pathInside(folder, path) || undefined;
}

/**
 * A path seen from the root, with slashes; empty for the root itself, undefined where it is absolute, an address, or leaves
 * the root.
 *
 * @param folder what the path is relative to: a folder below the root, with slashes; empty for the root itself
 */
export function pathInside(folder: string, path: string): string | undefined {
  if (/^[\\/~]|^[A-Za-z][A-Za-z0-9+.-]*:/.test(path) || path.includes('\0')) return undefined;
  const parts: string[] = folder === '' ? [] : folder.split('/');
  for (const part of path.split(/[\\/]/)) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** The folder of a path, empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
