import type { AxisMark, AxisView } from '../../core/incident/timeline-snapshot';
import { element, keyedChildren, setAttribute, setText, type Part } from '../dom';
import { milestoneGlyph } from './glyphs';

type Tick = AxisView['ticks'][number];

/**
 * The axis as a picture. All it shows stands in the list below as well, so it is hidden from screen readers and takes no
 * focus; a click on a mark leads to that milestone in the list.
 */
export function axis(reveal: (milestone: string) => void): Part<AxisView> {
  const ticks = element('div', { class: 'axis-ticks' });
  const marks = element('div', { class: 'axis-marks' });
  const nowTime = element('span', { class: 'now-time' });
  const nowLabel = element('span');
  const now = element(
    'div',
    { class: 'axis-now' },
    element('span', { class: 'now-flag' }, nowLabel, nowTime),
  );
  const startLabel = element('span', { class: 'mark-label' });
  const startDate = element('span');
  const startTime = element('span');
  const due = element('span', { class: 'mark-due' }, startDate, startTime);
  const start = element('div', { class: 'axis-start' }, startLabel, due);
  const passed = element('div', { class: 'axis-passed' });
  const line = element('div', { class: 'axis-line' }, passed);
  const updateTicks = keyedChildren<Tick>(ticks, (_, index) => String(index), tick);
  const updateMarks = keyedChildren<AxisMark>(
    marks,
    ({ id }) => id,
    () => mark(reveal),
  );
  const field = element('div', { class: 'axis-field' }, line, ticks, start, marks, now);
  return {
    root: element('div', { class: 'axis', 'aria-hidden': 'true' }, field),
    update(data) {
      setText(startLabel, data.start.label);
      setText(startDate, data.start.date);
      setText(startTime, data.start.time);
      updateTicks(data.ticks);
      updateMarks(data.marks);
      place(now, data.now.position);
      passed.style.setProperty('--at', String(data.now.position));
      setText(nowLabel, data.now.label);
      setText(nowTime, data.now.time);
    },
  };
}

function tick(): Part<Tick> {
  const label = element('span');
  const root = element('div', { class: 'axis-tick' }, label);
  return {
    root,
    update(data) {
      place(root, data.position);
      setAttribute(root, 'data-labelled', data.label === undefined ? undefined : '');
      setText(label, data.label ?? '');
    },
  };
}

function mark(reveal: (milestone: string) => void): Part<AxisMark> {
  const label = element('span', { class: 'mark-label' });
  const glyph = element('span', { class: 'state-glyph' });
  const date = element('span', { class: 'mark-date' });
  const time = element('span', { class: 'mark-time' });
  const root = element(
    'div',
    { class: 'axis-mark' },
    label,
    glyph,
    element('span', { class: 'mark-due' }, date, time),
  );
  let id = '';
  root.addEventListener('click', () => reveal(id));
  return {
    root,
    update(data) {
      id = data.id;
      place(root, data.position);
      setAttribute(root, 'data-state', data.state);
      setText(label, data.label);
      glyph.replaceChildren(milestoneGlyph(data.state));
      setText(date, data.date);
      setText(time, data.time);
    },
  };
}

/** Positions go through a custom property: inline style attributes are forbidden here, the style sheet does the rest. */
function place(node: HTMLElement, position: number): void {
  node.style.setProperty('--at', String(position));
}
