import type { Lang } from '../text';

const JAPANESE = /[\u3041-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 4000;

/** The language most of a text is in; Japanese where nothing tells. */
export function guessLanguage(text: string): Lang {
  const sample = text.slice(0, SAMPLE);
  return JAPANESE.test(sample) || !/[A-Za-z]{2}/.test(sample) ? 'ja' : 'en';
}

/** The language of one passage of a document: its own where it clearly differs from the document's. */
export function passageLanguage(text: string, documentLanguage: Lang): Lang {
  const sample = text.slice(0, SAMPLE);
  if (JAPANESE.test(sample)) return 'ja';
  return /[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}[ ,]+[A-Za-z]{2,}/.test(sample) ? 'en' : documentLanguage;
}
