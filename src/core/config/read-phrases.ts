import type { Localized } from '../text';
import { literalPattern, regexPattern, splitRegex, type PhrasePattern } from './phrase-pattern';
import { isBlank, type ValueReader } from './read-values';
import type { TeamPhrase } from './team-config';
import type { MapValue, Value } from './yaml-values';

export const phraseKeys = ['pattern', 'prefer', 'message', 'level', 'types'] as const;
export const languages = ['ja', 'en'] as const;

/** The team's own phrases: texts to be avoided, or maps that say what to write instead. */
export function readPhrases(value: Value, values: ValueReader): readonly TeamPhrase[] {
  return values.list(value).flatMap((item) => {
    const phrase = item.kind === 'map' ? readPhrase(item, values) : plainPhrase(item, values);
    return phrase ? [phrase] : [];
  });
}

function plainPhrase(item: Value, values: ValueReader): TeamPhrase | undefined {
  const pattern = readPattern(item, values);
  const rest = { prefer: undefined, message: undefined, level: 'warning', types: undefined } as const;
  return pattern && { patterns: [pattern], ...rest };
}

function readPhrase(map: MapValue, values: ValueReader): TeamPhrase | undefined {
  const entries = values.entries(map, phraseKeys);
  const written = (name: (typeof phraseKeys)[number]): Value | undefined => {
    const value = entries.get(name)?.value;
    return value && isBlank(value) ? undefined : value;
  };
  const [pattern, prefer, message, own, types] = phraseKeys.map(written);
  const level = own ? values.level(own) : 'warning';
  const patterns = (pattern ? values.list(pattern) : []).flatMap((item) => readPattern(item, values) ?? []);
  if (pattern === undefined) {
    values.problems.error(map.range, {
      ja: '見つける言葉を pattern に書いてください',
      en: 'Say in pattern which words to find',
    });
  }
  if (patterns.length === 0 || level === undefined || level === 'off') return undefined;
  return {
    patterns,
    prefer: prefer && values.text(prefer, 'prefer'),
    message: message && readMessage(message, values),
    level,
    types: types && values.types(types),
  };
}

function readPattern(value: Value, values: ValueReader): PhrasePattern | undefined {
  const text = values.text(value, 'pattern');
  if (text === undefined) return undefined;
  const regex = splitRegex(text);
  const pattern = regex
    ? regexPattern(regex, false)
    : literalPattern(text, { ignoreCase: true, wholeWords: 'edges' });
  if (pattern === undefined || !('fault' in pattern)) return pattern;
  values.problems.error(value.range, pattern.fault);
  return undefined;
}

/** One text for all languages, or one each. */
function readMessage(value: Value, values: ValueReader): Localized | undefined {
  if (value.kind !== 'map') {
    const text = values.text(value, 'message');
    return text === undefined ? undefined : { ja: text, en: text };
  }
  const entries = values.entries(value, languages);
  const [ja, en] = languages.map((lang) => {
    const own = entries.get(lang)?.value;
    return own && values.text(own, `message.${lang}`);
  });
  const any = ja ?? en;
  return any === undefined ? undefined : { ja: ja ?? any, en: en ?? any };
}
