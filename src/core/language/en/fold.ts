/**
 * The form English matching reads: lower case, typographic apostrophes and hyphens plain. As long as the input, so that
 * offsets hold in both.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // A few letters (such as İ) grow when lowered; then only ASCII is lowered.
  const same =
    lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return same.replace(/[‘’ʼ]/g, "'").replace(/[\u2010\u2011]/g, '-');
}
