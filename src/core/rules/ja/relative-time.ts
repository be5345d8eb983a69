import { relativeTimes } from '../../language/ja/relative-time';
import { type JapanesePart } from './part';

export const relativeTime: JapanesePart = {
  *check({ text, passage }) {
    if (passage.section.role === 'next-notice') return;
    for (const { start, end, limit } of relativeTimes(text)) if (!limit) yield { start, end };
  },
};
