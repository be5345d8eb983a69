import { attentionCalls } from '../../language/en/attention';
import { read } from '../../language/en/reading';
import { type EnglishPart } from './part';

export const en: EnglishPart = {
  *check(sentence) {
    yield* attentionCalls(read(sentence));
  },
};
