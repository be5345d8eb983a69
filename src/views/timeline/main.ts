import type { TimelineBody, TimelineSnapshot } from '../../core/incident/timeline-snapshot';
import { isTimelineUpdate, type TimelineIntent, type TimelineState } from '../../protocol/timeline';
import { element, setText } from '../dom';
import { axis } from './axis';
import { milestoneList } from './milestones';
import { header, nextThing, notice } from './overview';

const host = acquireVsCodeApi();
/** The version on show: a click means what its reader saw, and the host refuses it once the documents have moved on. */
let version = -1;

const send = (intent: TimelineIntent): void => host.postMessage(intent);
const act = (action: string): void => {
  setText(refusal, '');
  send({ kind: 'act', action, version });
};

const parts = {
  header: header(),
  notice: notice(act),
  next: nextThing(act),
  axis: axis(reveal),
  list: milestoneList(act),
};
/** Says that a click was not carried out. */
const refusal = element('div', { role: 'status', class: 'refusal' });
/** Tells screen readers when the one next thing becomes another one; time that merely passes is not announced. */
const announcement = element('div', { role: 'status', class: 'unseen' });
let announced: string | undefined;
const page = element(
  'main',
  {},
  parts.header.root,
  parts.notice.root,
  parts.next.root,
  parts.axis.root,
  parts.list.root,
);

/** Leads from the picture to the list: the milestone's first document gets the focus. */
function reveal(milestone: string): void {
  const item = document.getElementById(`milestone-${milestone}`);
  item?.scrollIntoView({ block: 'nearest' });
  item?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
}

function show(snapshot: TimelineSnapshot): void {
  document.documentElement.lang = snapshot.lang;
  document.title = snapshot.title;
  parts.header.update(snapshot);
  showBody(snapshot.body);
  if (!page.isConnected) document.body.append(page, refusal, announcement);
}

function showBody(body: TimelineBody): void {
  const warning = body.kind === 'timeline' ? body.notice : body;
  toggle(parts.notice.root, warning !== undefined);
  if (warning) parts.notice.update(warning);
  for (const part of [parts.next, parts.axis, parts.list]) toggle(part.root, body.kind === 'timeline');
  if (body.kind !== 'timeline') return;
  parts.next.update(body.next);
  announce(`${body.next.heading}: ${body.next.text}`);
  parts.axis.update(body.axis);
  parts.list.update({ label: body.listLabel, items: body.milestones });
}

function announce(next: string): void {
  if (announced !== undefined && announced !== next) setText(announcement, next);
  announced = next;
}

function toggle(root: Element, shown: boolean): void {
  root.toggleAttribute('hidden', !shown);
}

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!isTimelineUpdate(data)) return;
  if (data.kind === 'refused') {
    setText(refusal, data.text);
    return;
  }
  version = data.version;
  host.setState({ incident: data.incident } satisfies TimelineState);
  show(data.snapshot);
});
send({ kind: 'ready' });
