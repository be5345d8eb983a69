/** How far into the text a declaration is looked for, in UTF-16 units. Real front matter is far shorter. */
const LIMIT = 8192;

/**
 * The document type a text declares in its front matter, as written; '' where the field is there without a value, undefined
 * where the text declares nothing. Looks at the head of the text alone and parses nothing, so that ordinary
 * Markdown costs next to nothing.
 */
export function declaredType(text: string): string | undefined {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (!text.startsWith('---', start)) return undefined;
  const head = text.slice(start, start + LIMIT).split(/\r\n|\n|\r/);
  if (head[0]?.trimEnd() !== '---') return undefined;
  for (const line of head.slice(1)) {
    if (isFence(line)) return undefined;
    const field = /^(?:tenmatsu|"tenmatsu"|'tenmatsu')[ \t]*:(?=[ \t]|$)(.*)$/.exec(line);
    if (field) return plainValue(field[1] ?? '');
  }
  return undefined;
}

/** A line that closes a front matter block. */
export function isFence(line: string): boolean {
  const trimmed = line.trimEnd();
  return trimmed === '---' || trimmed === '...';
}

function plainValue(source: string): string {
  const value = source.trim();
  const quoted = /^"([^"]*)"|^'([^']*)'/.exec(value);
  if (quoted) return (quoted[1] ?? quoted[2] ?? '').trim();
  if (value.startsWith('#')) return '';
  const comment = value.search(/[ \t]#/);
  return (comment < 0 ? value : value.slice(0, comment)).trim();
}
