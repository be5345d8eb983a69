/**
 * Every match of a global pattern, like `String.matchAll` but without the copy of the pattern that it makes on each call: checks run
 * over thousands of short sentences, most of which match nothing.
 */
export function scan(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const found: RegExpExecArray[] = [];
  while (match !== null) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
    match = pattern.exec(text);
  }
  return found;
}

const none: readonly RegExpExecArray[] = [];
