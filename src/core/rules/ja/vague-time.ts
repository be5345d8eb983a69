import { rowHasDeadline } from '../../language/ja/deadline';
import { moodOf } from '../../language/ja/mood';
import { isDone } from '../../language/ja/promise';
import { vagueTimes } from '../../language/ja/vague-time';
import { type JapanesePart } from './part';

export const vagueTime: JapanesePart = {
  *check({ text, passage }) {
    if (rowHasDeadline(passage) || isDone(passage)) return;
    for (const { start, end, slot } of vagueTimes(text, moodOf(text))) yield { start, end, data: { slot } };
  },
};
