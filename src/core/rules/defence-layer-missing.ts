import type { Passage, Section, TenmatsuDocument } from '../document/model';
import { headingRange } from '../lint/places';
import { cellText, family, passagesUnder, sectionsWithId, tablesUnder, textOf } from '../lint/reading';
import type { Hit, StructureRule } from '../lint/rule';
import type { Localized } from '../text';

export const defenceLayerMissing: StructureRule = {
  id: 'defence-layer-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '予防・検知・緩和の抜け', en: 'Missing layer of defence' },
    message: {
      ja: '予防・検知・緩和のうち、書かれていない層があります',
      en: 'A layer of defence is not filled in',
    },
    reason: {
      ja: '一つの層だけの対策は、そこを抜けた次の事故を止められません。手を打たない層には「不要（理由: …）」と理由を添えてください。',
      en: 'A single layer does not stop the incident that slips through it. Where a layer needs nothing, say "not needed" and why.',
    },
  },
  *check(document) {
    for (const section of sectionsWithId(document, ['layers', 'layer-grid', 'prevention'])) {
      const found = readLayers(section, document);
      // A prevention section may name no layers at all; the sections made for them must.
      if (found.size === 0 && section.id === 'prevention') continue;
      if (section.empty && family(section, document).length === 1) continue;
      yield* gapsIn(section, found, document);
    }
  },
};

type Layer = 'prevention' | 'detection' | 'mitigation';

interface LayerWords {
  readonly name: Localized;
  /** A label or heading that opens the layer. */
  readonly pattern: RegExp;
  /** Prose that speaks of the layer: 予防としては…, for detection … */
  readonly mention: RegExp;
}

const LAYERS: Readonly<Record<Layer, LayerWords>> = {
  prevention: {
    name: { ja: '予防', en: 'Prevention' },
    pattern: /^(?:予防|未然防止|発生防止|発生の防止|発生予防|prevention|prevent)(?:策|対策|層|の層)?/i,
    mention: /(?:予防|未然防止)(?:の(?:層|面|ため)|層|面|策|として|では|には|は)|\b(?:for|as) prevention\b/i,
  },
  detection: {
    name: { ja: '検知', en: 'Detection' },
    pattern: /^(?:検知|検出|早期発見|早期検知|発見|監視|流出防止|detection|detect)(?:策|対策|層|の層)?/i,
    mention:
      /(?:検知|検出|早期発見)(?:の(?:層|面|ため)|層|面|策|として|では|には|は)|\b(?:for|as) detection\b/i,
  },
  mitigation: {
    name: { ja: '緩和', en: 'Mitigation' },
    pattern:
      /^(?:影響の|被害の)?(?:緩和|軽減|影響緩和|影響軽減|被害軽減|局所化|拡大防止|mitigation|mitigate)(?:策|対策|層|の層)?/i,
    mention: /(?:緩和|軽減)(?:の(?:層|面|ため)|層|面|策|として|では|には|は)|\b(?:for|as) mitigation\b/i,
  },
};
const ORDER = Object.keys(LAYERS) as Layer[];

/** Where a layer is named, and whether anything is said about it. */
interface LayerPlace {
  readonly range: Hit['range'];
  readonly filled: boolean;
}

function* gapsIn(
  section: Section,
  found: ReadonlyMap<Layer, LayerPlace>,
  document: TenmatsuDocument,
): Iterable<Hit> {
  const text = passagesUnder(section, document).map(textOf).join('\n');
  const missing = ORDER.filter((layer) => !found.has(layer) && !LAYERS[layer].mention.test(text));
  for (const layer of ORDER) {
    const place = found.get(layer);
    if (place && !place.filled) yield { range: place.range, message: complaint([layer], 'empty') };
  }
  if (missing.length > 0)
    yield { range: headingRange(section, document), message: complaint(missing, 'absent') };
}

function complaint(layers: readonly Layer[], how: 'empty' | 'absent'): Localized {
  const ja = layers.map((layer) => `「${LAYERS[layer].name.ja}」`).join('');
  const en = layers.map((layer) => `"${LAYERS[layer].name.en}"`).join(', ');
  return how === 'empty'
    ? {
        ja: `${ja}の層が空です。要らないなら理由を書きます`,
        en: `${en} is empty: give a measure, or say why none is needed`,
      }
    : { ja: `${ja}の層が書かれていません`, en: `Nothing is said about ${en}` };
}

function readLayers(section: Section, document: TenmatsuDocument): ReadonlyMap<Layer, LayerPlace> {
  const found = new Map<Layer, LayerPlace>();
  const note = (layer: Layer | undefined, range: Hit['range'], filled: boolean) => {
    if (layer && !found.get(layer)?.filled) found.set(layer, { range, filled });
  };
  const within = family(section, document);
  for (const nested of within.slice(1)) note(layerOf(nested.title), nested.heading, !nested.empty);
  for (const { header, rows, range } of tablesUnder(section, document)) {
    header.forEach((title, column) => {
      const filled = rows.some((row) => isContent(cellText(row, column)));
      if (column > 0 || layerOf(title)) note(layerOf(title), range, filled);
    });
    for (const row of rows) {
      const filled = row.cells.slice(1).some((_, index) => isContent(cellText(row, index + 1)));
      note(layerOf(row.cells[0]?.text ?? ''), row.cells[0]?.range ?? row.range, filled);
    }
  }
  for (const passage of within.flatMap(({ passages }) => passages)) {
    if (passage.kind !== 'cell') noteLabel(passage, note);
  }
  return found;
}

/** A label such as 「予防: …」 or 「予防（10月から）…」, or a bare 「予防」 above nested items. */
function noteLabel(
  passage: Passage,
  note: (layer: Layer | undefined, range: Hit['range'], filled: boolean) => void,
): void {
  const text = textOf(passage);
  const label =
    /^[【[(]?([^:：。、\s】\])(]{1,12})[】\])]?(?:\s*\([^()]*\))?(?:[:：—―-]|\s|$|[】\])])\s*/.exec(text);
  const layer = label ? layerOf(label[1] ?? '') : undefined;
  if (!label || !layer) return;
  const rest = text.slice(label[0].length);
  const below =
    passage.children.length > 0 || (passage.kind === 'paragraph' && passage.next?.lead === passage);
  note(
    layer,
    passage.range,
    isContent(rest) ||
      below ||
      (passage.next?.kind === 'paragraph' && passage.kind === 'paragraph' && rest === ''),
  );
}

function layerOf(title: string): Layer | undefined {
  const name = title.normalize('NFKC').replace(/[*_`\s【】]/g, '');
  return ORDER.find((layer) => {
    const match = LAYERS[layer].pattern.exec(name);
    return match !== null && name.length - match[0].length <= 8;
  });
}

/** 「不要」 needs its reason; a dash, 「なし」 and 「未定」 say nothing. */
function isContent(text: string | undefined): boolean {
  if (text === undefined) return false;
  const bare = text.replace(/[\s。.、()（）]/g, '');
  return (
    bare !== '' &&
    !/^(?:なし|無し|無|特になし|未定|検討中|調整中|不要|対象外|該当なし|[-ー―–—−?？]+|none|n\/?a|tbd|notneeded)$/i.test(
      bare,
    )
  );
}
