// A value from a record may hold anything. These functions make it land in a document as itself: never as markup, never as
// another field. They escape only what would be read as something else, so that ordinary words stay as they were typed.

/**
 * A value as one line of Markdown text, for a paragraph, heading, list item or table cell. Line breaks and control characters
 * become one space, outer blanks are dropped.
 */
export function markdownInline(value: string): string {
  const line = value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  return escapeLineStart(escapeMarks(line)).replace(/(\s)(#+)$/, '$1\\$2');
}

function escapeMarks(line: string): string {
  const paired = (mark: string): boolean => line.indexOf(mark) !== line.lastIndexOf(mark);
  const tildes = paired('~');
  const dollars = paired('$');
  let out = '';
  for (let at = 0; at < line.length; at += 1) {
    const char = line.charAt(at);
    out += isMark(line, at, char, tildes, dollars) ? `\\${char}` : char;
  }
  return out;
}

function isMark(line: string, at: number, char: string, tildes: boolean, dollars: boolean): boolean {
  const next = line.charAt(at + 1);
  switch (char) {
    case '\\':
      return next === '' || /[!-/:-@[-`{-~]/.test(next);
    case '_':
      return !(/[\p{L}\p{N}]/u.test(line.charAt(at - 1)) && /[\p{L}\p{N}]/u.test(next));
    case '<':
      return next === '' || /[A-Za-z/!?]/.test(next);
    case '&':
      return next === '' || /[A-Za-z#]/.test(next);
    case '~':
      return tildes;
    case '$':
      return dollars;
    default:
      return char === '*' || char === '`' || char === '[' || char === '|';
  }
}

/** Headings, quotes, lists, rules and underlines exist only at the start of a line, and the value may stand there. */
function escapeLineStart(line: string): string {
  if (/^(?:#{1,6}(?:\s|$)|>|[-+](?:\s|$)|-[-\s]*$|=+\s*$)/.test(line)) return `\\${line}`;
  return line.replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

/** Words YAML takes for something other than text; the older ones too, as other readers still do. */
const yamlWords = /^(?:true|false|yes|no|on|off|y|n|null|undefined)$/i;

/** A stamp is text to YAML 1.2, and quotes around each would only be in the way of whoever edits it. */
const isoStamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

/** A value as a YAML scalar: plain where that is safe, else in double quotes. */
export function yamlScalar(value: string): string {
  const plain =
    /^[\p{L}\p{N}][\p{L}\p{N} _\-./+（）「」、。・]*$/u.test(value) &&
    !value.endsWith(' ') &&
    !/^[\d.+\-_eExXoO]+$/.test(value) &&
    !yamlWords.test(value);
  if (plain || isoStamp.test(value)) return value;
  return JSON.stringify(value).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
