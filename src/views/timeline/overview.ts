import type { Fact, NextThing, Notice, TimelineSnapshot } from '../../core/incident/timeline-snapshot';
import { element, keyedChildren, setAttribute, setText, type Part } from '../dom';
import { milestoneGlyph } from './glyphs';

/** Carries out an action of the snapshot on show. */
export type Act = (action: string) => void;

/** The incident's name and its few figures. */
export function header(): Part<TimelineSnapshot> {
  const title = element('h1');
  const facts = element('dl', { class: 'facts' });
  const updateFacts = keyedChildren<Fact>(facts, ({ label }) => label, fact);
  return {
    root: element('header', { class: 'head' }, title, facts),
    update(snapshot) {
      setText(title, snapshot.title);
      facts.hidden = snapshot.facts.length === 0;
      updateFacts(snapshot.facts);
    },
  };
}

function fact(): Part<Fact> {
  const label = element('dt');
  const value = element('dd');
  return {
    root: element('div', {}, label, value),
    update(data) {
      setText(label, data.label);
      setText(value, data.value);
    },
  };
}

/** The one next thing: what to do, until when, and the button that does it. */
export function nextThing(act: Act): Part<NextThing> {
  const heading = element('h2', { class: 'eyebrow', id: 'next-heading' });
  const text = element('p', { class: 'next-text', id: 'next-text' });
  const detail = element('p', { class: 'quiet' });
  const encouragement = element('p');
  const glyph = element('span', { class: 'state-glyph' });
  const left = element('span', { class: 'next-left' });
  const due = element('p', { class: 'next-due' });
  const button = element('button', { class: 'primary', type: 'button', 'aria-describedby': 'next-text' });
  const when = element('div', { class: 'next-when' }, element('p', {}, glyph, left), due);
  let action: string | undefined;
  button.addEventListener('click', () => action && act(action));
  const root = element(
    'section',
    { class: 'next', 'aria-labelledby': 'next-heading' },
    element('div', { class: 'next-what' }, heading, text, detail, encouragement),
    when,
    button,
  );
  return {
    root,
    update(next) {
      setAttribute(root, 'data-state', next.state);
      setText(heading, next.heading);
      setText(text, next.text);
      setText(detail, next.detail);
      setText(encouragement, next.encouragement);
      encouragement.hidden = next.encouragement === '';
      glyph.replaceChildren(milestoneGlyph(next.state));
      setText(left, next.left);
      setText(due, next.due);
      due.hidden = next.due === '';
      action = next.action?.id;
      button.hidden = !next.action;
      setText(button, next.action?.label ?? '');
    },
  };
}

/** Something to put right before the rest can be trusted. */
export function notice(act: Act): Part<Notice> {
  const heading = element('h2');
  const detail = element('p');
  const button = element('button', { class: 'primary', type: 'button' });
  let action: string | undefined;
  button.addEventListener('click', () => action && act(action));
  return {
    root: element('section', { class: 'notice' }, heading, detail, button),
    update(data) {
      setText(heading, data.heading);
      setText(detail, data.detail);
      action = data.action?.id;
      button.hidden = !data.action;
      setText(button, data.action?.label ?? '');
    },
  };
}
