/** Deeper than any configuration. The YAML library recurses, and a hostile file would use up the stack. */
const DEEPEST = 40;

/**
 * Whether a YAML text may be nested too deeply to be read. Brackets count only where a collection can begin, so that those inside
 * of patterns do not add up over a long dictionary.
 */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/\S/);
    if (indent > DEEPEST * 2) return true;
    if (indent < 0 || line.charAt(indent) === '#') continue;
    if (blockMarks(line, indent) > DEEPEST) return true;
    depth = flowDepth(line, depth);
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** How many block collections a line opens: `- - ? a: b: c`. */
function blockMarks(line: string, from: number): number {
  let marks = 0;
  for (let at = from; at < line.length; at++)
    if ('-?:'.includes(line.charAt(at)) && / |\t/.test(line.charAt(at + 1))) marks++;
  return marks;
}

/** The depth of flow collections behind a line; more than `DEEPEST` where it was exceeded anywhere in it. */
function flowDepth(line: string, depth: number): number {
  for (let at = 0; at < line.length && depth <= DEEPEST; at++) {
    const char = line.charAt(at);
    if (char === ']' || char === '}') depth = Math.max(0, depth - 1);
    else if ((char === '[' || char === '{') && (at === 0 || ' \t[{,:'.includes(line.charAt(at - 1)))) depth++;
  }
  return depth;
}
