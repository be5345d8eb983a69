import type { DocumentView, MilestoneView } from '../../core/incident/timeline-snapshot';
import { element, keyedChildren, setAttribute, setText, type Part } from '../dom';
import { documentGlyph, milestoneGlyph } from './glyphs';
import type { Act } from './overview';

/** The ordered list that is the timeline's real structure. */
export function milestoneList(act: Act): Part<{ label: string; items: readonly MilestoneView[] }> {
  const heading = element('h2', { class: 'eyebrow', id: 'list-heading' });
  const list = element('ol', { class: 'milestones', 'aria-labelledby': 'list-heading' });
  const updateItems = keyedChildren<MilestoneView>(
    list,
    ({ id }) => id,
    () => milestone(act),
  );
  return {
    root: element('section', { 'aria-labelledby': 'list-heading' }, heading, list),
    update({ label, items }) {
      setText(heading, label);
      updateItems(items);
    },
  };
}

function milestone(act: Act): Part<MilestoneView> {
  const glyph = element('span', { class: 'state-glyph' });
  const label = element('h3');
  const state = element('p', { class: 'state' });
  const due = element('time');
  const left = element('span', { class: 'left' });
  const goal = element('p', { class: 'goal' });
  const reason = element('p', { class: 'quiet' });
  const documents = element('ul', { class: 'documents' });
  const updateDocuments = keyedChildren<DocumentView>(
    documents,
    (_, index) => String(index),
    () => documentRow(act),
  );
  const root = element(
    'li',
    { class: 'milestone' },
    element('div', { class: 'rail' }, glyph),
    element(
      'div',
      { class: 'milestone-head' },
      element('div', { class: 'milestone-name' }, label, state),
      element('p', { class: 'due' }, due, left),
    ),
    element('div', { class: 'milestone-body' }, goal, reason, documents),
  );
  return {
    root,
    update(data) {
      root.id = `milestone-${data.id}`;
      setAttribute(root, 'data-state', data.state);
      setAttribute(root, 'aria-current', data.current ? 'step' : undefined);
      glyph.replaceChildren(milestoneGlyph(data.state));
      setText(label, data.label);
      setText(state, data.stateText);
      setText(due, data.due);
      setAttribute(due, 'datetime', data.dueAt);
      setText(left, data.left);
      left.hidden = data.left === '';
      setText(goal, data.goal);
      setText(reason, data.reason);
      reason.hidden = data.reason === '';
      updateDocuments(data.documents);
    },
  };
}

/** The whole row is the button: a large target, and one name that says what, how far and what a press does. */
function documentRow(act: Act): Part<DocumentView> {
  const glyph = element('span', { class: 'document-glyph' });
  const name = element('span', { class: 'document-name' });
  const status = element('span', { class: 'document-status' });
  const verb = element('span', { class: 'document-verb' });
  const button = element(
    'button',
    { class: 'document', type: 'button' },
    glyph,
    name,
    ' ',
    status,
    ' ',
    verb,
  );
  let action = '';
  button.addEventListener('click', () => act(action));
  return {
    root: element('li', {}, button),
    update(data) {
      action = data.action.id;
      setAttribute(button, 'data-state', data.state);
      glyph.replaceChildren(documentGlyph(data.state));
      setText(name, data.name);
      setText(status, data.status);
      setText(verb, data.action.label);
    },
  };
}
