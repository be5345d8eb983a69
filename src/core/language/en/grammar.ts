import { PhraseSet } from './phrase-set';

/** Named classes of words, each an alternation; one may name others in braces. */
export type Classes = Readonly<Record<string, string>>;

/**
 * Phrases composed of named word classes: "{with} {means} {given}". What stands outside the braces is a regular expression over
 * folded text; each phrase matches whole words only.
 */
export function grammar(classes: Classes, phrases: readonly string[]): PhraseSet {
  return new PhraseSet(() => phrases.map((phrase) => composed(classes, phrase)));
}

/** One phrase of named word classes. */
export function composed(classes: Classes, phrase: string, flags = ''): RegExp {
  return new RegExp(`(?<![\\w-])(?:${expanded(classes, phrase)})(?![\\w-])`, flags);
}

function expanded(classes: Classes, phrase: string): string {
  return phrase.replace(/\{([a-z]\w*)\}/gi, (_, name: string) => {
    const members = classes[name];
    if (members === undefined) throw new RangeError(`no word class ${name}`);
    return `(?:${expanded(classes, members)})`;
  });
}
