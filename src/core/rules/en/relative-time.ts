import { relativeTimes } from '../../language/en/relative-time';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    for (const { start, end, limit } of relativeTimes(read(sentence))) if (!limit) yield { start, end };
  },
};
