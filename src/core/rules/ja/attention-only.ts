import { attentionMeasures, isDenied, namesMechanism } from '../../language/ja/attention';
import { passageText } from '../../language/ja/certainty';
import { merged } from '../../language/hits';
import { conductMeasures } from '../../language/ja/conduct';
import { deadlineIn } from '../../language/ja/deadline';
import { isStanding } from '../../language/ja/standing';
import { moodOf } from '../../language/ja/mood';
import type { Range } from '../../text';
import type { SectionRole } from '../../templates/metadata';
import { type JapanesePart } from './part';

const lookingBack: ReadonlySet<SectionRole> = new Set<SectionRole>(['reflection', 'responsibility']);

/** Where what people do stands for what prevents; elsewhere 相談する and 再確認する are pieces of work. */
const preventive: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'prevention',
  'permanent-measures',
  'reflection',
]);

/** A mechanism, a dated meeting, and a rule that says when to ask whom are more than attention. */
function conductIn(text: string): readonly Range[] {
  if (isDenied(text) || deadlineIn(text)) return [];
  const standing = isStanding(text);
  return conductMeasures(text).filter(
    ({ start, end }) => !standing || !/相談|再確認|[伝知]/.test(text.slice(start, end)),
  );
}

export const attentionOnly: JapanesePart = {
  *check({ text, passage }) {
    // Looking back on what happened is no measure.
    if (lookingBack.has(passage.section.role) && moodOf(text) === 'past') return;
    if (passage.children.some((child) => namesMechanism(passageText(child)))) return;
    const measures = attentionMeasures(text);
    yield* merged(preventive.has(passage.section.role) ? [...measures, ...conductIn(text)] : measures);
  },
};
