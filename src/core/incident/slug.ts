const LONGEST_SLUG = 40;
/** Names that Windows keeps for devices, whatever their extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name for a folder from any text: letters and digits of every script, joined by hyphens, at most 40 characters. Never empty,
 * never a path, never a name that a file system keeps for itself.
 */
export function slug(title: string): string {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-');
  const short = Array.from(words.replace(/^[-\p{M}]+/u, ''))
    .slice(0, LONGEST_SLUG)
    .join('')
    .replace(/-+$/, '');
  if (short === '') return 'incident';
  return reserved.test(short) ? `${short}-incident` : short;
}

/** The name itself where it is free, else with the first free number: `name-2`. Taken names are compared without case. */
export function freeFolder(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((entry) => entry.normalize('NFC').toLowerCase()));
  let candidate = name;
  for (let number = 2; lower.has(candidate.normalize('NFC').toLowerCase()); number += 1)
    candidate = `${name}-${number}`;
  return candidate;
}
