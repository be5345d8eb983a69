import { attentionMeasures, namesMechanism } from '../../language/ja/attention';
import { passageText } from '../../language/ja/certainty';
import { type JapanesePart } from './part';

export const attentionOnly: JapanesePart = {
  *check({ text, passage }) {
    if (passage.children.some((child) => namesMechanism(passageText(child)))) return;
    yield* attentionMeasures(text);
  },
};
