const closing = new Set('。．.!?！？ \t\n\r\u3000|、,;；:：*_~￼');
const opening = new Set('(（[【');
const endOfNote = new Set(')）]】');

/**
 * Where the main predicate ends: behind it may stand the full stop, a table's bar, and notes in parentheses such as
 * （担当: 小林、9月30日）, which belong to the sentence but not to its verb.
 */
export function endOfPredicate(text: string): number {
  let end = text.length;
  for (let notes = 0; notes < 4; notes++) {
    while (end > 0 && closing.has(text.charAt(end - 1))) end--;
    if (!endOfNote.has(text.charAt(end - 1))) return end;
    const start = openingOf(text, end - 1);
    if (start <= 0) return end;
    end = start;
  }
  return end;
}

function openingOf(text: string, close: number): number {
  let depth = 0;
  for (let at = close; at >= 0; at--) {
    const character = text.charAt(at);
    if (endOfNote.has(character)) depth++;
    else if (opening.has(character) && --depth === 0) return at;
  }
  return -1;
}
