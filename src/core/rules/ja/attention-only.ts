import { attentionMeasures, namesMechanism } from '../../language/ja/attention';
import { passageText } from '../../language/ja/certainty';
import { merged } from '../../language/hits';
import { moodOf } from '../../language/ja/mood';
import type { SectionRole } from '../../templates/metadata';
import { type JapanesePart } from './part';

const lookingBack: ReadonlySet<SectionRole> = new Set<SectionRole>(['reflection', 'responsibility']);

export const attentionOnly: JapanesePart = {
  *check({ text, passage }) {
    // Looking back on what happened is no measure.
    if (lookingBack.has(passage.section.role) && moodOf(text) === 'past') return;
    if (passage.children.some((child) => namesMechanism(passageText(child)))) return;
    yield* merged(attentionMeasures(text));
  },
};
