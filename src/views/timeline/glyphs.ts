import type { DocumentView, MilestoneView } from '../../core/incident/timeline-snapshot';

type Shape = readonly [tag: 'circle' | 'path', attributes: Readonly<Record<string, string>>];

const line = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.75' };
const solid = {
  fill: 'currentColor',
  stroke: 'currentColor',
  'stroke-width': '1.75',
  'stroke-linejoin': 'round',
};
/** Drawn on a solid shape, in the colour behind it. */
const cut = {
  fill: 'none',
  class: 'glyph-cut',
  'stroke-width': '2',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
};
const ring = { cx: '10', cy: '10', r: '7.5' };

/** Each state has a shape of its own, so that none depends on its colour. */
const milestoneShapes: Readonly<Record<MilestoneView['state'], readonly Shape[]>> = {
  done: [
    ['circle', { ...ring, ...solid }],
    ['path', { ...cut, d: 'M6.5 10.3 9 12.8 13.6 7.6' }],
  ],
  due: [['circle', { ...ring, ...line }]],
  soon: [
    ['circle', { ...ring, ...line }],
    ['path', { ...line, d: 'M10 5.6V10l3 2', 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }],
  ],
  overdue: [
    ['path', { ...solid, d: 'M10 1.8 18.2 10 10 18.2 1.8 10Z' }],
    ['path', { ...cut, d: 'M10 6.2v4.6M10 13.6v.1' }],
  ],
  'not-applicable': [
    ['circle', { ...ring, ...line, 'stroke-dasharray': '2.4 2.3' }],
    ['path', { ...line, d: 'M7 10h6', 'stroke-linecap': 'round' }],
  ],
};

const page = 'M5 2.5h6.5L15 6v11.5H5Z';

const documentShapes: Readonly<Record<DocumentView['state'], readonly Shape[]>> = {
  missing: [['path', { ...line, 'stroke-width': '1.4', d: page, 'stroke-dasharray': '2.2 2' }]],
  unwritten: [
    ['path', { ...line, 'stroke-width': '1.4', d: page }],
    ['path', { ...line, 'stroke-width': '1.4', d: 'M7.5 9h3' }],
  ],
  findings: [
    ['path', { ...line, 'stroke-width': '1.4', d: page }],
    ['path', { ...line, 'stroke-width': '1.8', 'stroke-linecap': 'round', d: 'M10 7.8v3.6M10 14v.1' }],
  ],
  ready: [
    ['path', { ...line, 'stroke-width': '1.4', d: page }],
    ['path', { ...line, 'stroke-width': '1.8', 'stroke-linecap': 'round', d: 'M7.4 11.2 9.3 13l3.3-3.8' }],
  ],
};

export function milestoneGlyph(state: MilestoneView['state']): SVGSVGElement {
  return draw(milestoneShapes[state]);
}

export function documentGlyph(state: DocumentView['state']): SVGSVGElement {
  return draw(documentShapes[state]);
}

/** Pictures repeat what the text beside them says, so they are hidden from screen readers. */
function draw(shapes: readonly Shape[]): SVGSVGElement {
  const svg = make('svg', {
    viewBox: '0 0 20 20',
    class: 'glyph',
    'aria-hidden': 'true',
    focusable: 'false',
  });
  svg.append(...shapes.map(([tag, attributes]) => make(tag, attributes)));
  return svg;
}

function make<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>>,
): SVGElementTagNameMap[K] {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}
