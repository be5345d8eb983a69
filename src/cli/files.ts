import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

const SKIPPED_FOLDERS: ReadonlySet<string> = new Set(['node_modules', '.git', '.vscode-test', 'dist']);
const MARKDOWN = /\.(?:md|markdown)$/i;

/** The files a path of the command line stands for: itself, a folder's Markdown files, or those that match a pattern. */
export function findFiles(path: string): readonly string[] {
  const kind = statSync(path, { throwIfNoEntry: false });
  if (kind?.isDirectory()) return [...walk(path)];
  if (kind) return [path];
  if (!/[*?]/.test(path)) return [];
  const pattern = path.split(/[\\/]/);
  const fixed = pattern.slice(
    0,
    pattern.findIndex((part) => /[*?]/.test(part)),
  );
  const root = fixed.join(sep) || (path.startsWith('/') ? sep : '.');
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
  const wanted = pattern.slice(fixed.length);
  const depth = root === '.' ? 0 : root.split(sep).length;
  return [...walk(root)].filter((file) => matches(wanted, file.split(sep).slice(depth)));
}

/** The text of a UTF-8 file with its BOM. Throws `NotUtf8`, or the file system's own error. */
export function readText(path: string | number): string {
  const bytes = readFileSync(path);
  if (!isUtf8(bytes)) throw new NotUtf8();
  return bytes.toString('utf8');
}

export class NotUtf8 extends Error {}

function* walk(folder: string): Iterable<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = folder === '.' ? entry.name : join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!SKIPPED_FOLDERS.has(entry.name)) yield* walk(path);
    } else if (MARKDOWN.test(entry.name)) yield path;
  }
}

/** `**` stands for any number of folders, `*` and `?` for characters within a name. */
function matches(pattern: readonly string[], path: readonly string[]): boolean {
  // reached[j]: the pattern read so far covers the first j parts of the path.
  let reached = path.map(() => false);
  reached.unshift(true);
  for (const part of pattern) {
    const next = reached.map(() => false);
    let open = false;
    for (let j = 0; j <= path.length; j++) {
      if (part === '**') {
        open ||= reached[j] === true;
        next[j] = open;
      } else if (j > 0) next[j] = reached[j - 1] === true && matchesName(part, path[j - 1] ?? '');
    }
    reached = next;
  }
  return reached[path.length] === true;
}

/** Takes the last `*` back by one character whenever the rest does not fit: no exponential search. */
function matchesName(pattern: string, name: string): boolean {
  let p = 0;
  let n = 0;
  let star = -1;
  let mark = 0;
  while (n < name.length) {
    if (pattern[p] === '*') {
      star = p++;
      mark = n;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p++;
      n++;
    } else if (star >= 0) {
      p = star + 1;
      n = ++mark;
    } else return false;
  }
  while (pattern[p] === '*') p++;
  return p === pattern.length;
}
