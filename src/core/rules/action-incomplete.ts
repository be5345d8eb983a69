import type { Passage, Section, Table, TenmatsuDocument } from '../document/model';
import {
  cellText,
  columnOf,
  namesTime,
  passagesUnder,
  sectionsWithId,
  tablesUnder,
  textOf,
} from '../lint/reading';
import type { Hit, StructureRule } from '../lint/rule';
import type { Lang, Localized } from '../text';

export const actionIncomplete: StructureRule = {
  id: 'action-incomplete',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '担当か期限のない項目', en: 'Action without owner or deadline' },
    message: { ja: '担当か期限が書かれていません', en: 'An owner or a deadline is missing' },
    reason: {
      ja: '担当と期限のない項目は、誰も始めず、終わったかどうかも確かめられません。一行ごとに、誰がいつまでにするのかを書いてください。',
      en: 'Nobody starts an action without an owner, and nobody can tell when one without a date is done. Give both on every line.',
    },
  },
  *check(document) {
    for (const section of sectionsWithId(document, [
      'action-items',
      'plan',
      'schedule',
      'promise-progress',
    ])) {
      for (const table of tablesUnder(section, document)) yield* inTable(table, document);
      for (const passage of passagesUnder(section, document)) yield* inList(passage, section);
    }
  },
};

type Part = 'owner' | 'due';

const NAMES: Readonly<Record<Part, Localized>> = {
  owner: { ja: '担当', en: 'The owner' },
  due: { ja: '期限', en: 'The deadline' },
};

function complaint(missing: readonly Part[]): Localized {
  return {
    ja: `${missing.map((part) => NAMES[part].ja).join('と')}が書かれていません`,
    en: missing.length > 1 ? 'Owner and deadline are missing' : `${NAMES[missing[0] ?? 'due'].en} is missing`,
  };
}

/** 未定 and its like fill a cell without saying anything. */
const OPEN =
  /^(?:未定|未設定|未記入|調整中|検討中|確認中|協議中|選定中|追って.*|別途.*|今後.*|tbd|tbc|n\/?a|open|to be (?:decided|confirmed|set))[。.]?$|^[?？]+$|^[(（].*(?:未定|調整中).*[)）]$/i;

function isGiven(text: string | undefined): boolean {
  return text !== undefined && !OPEN.test(text);
}

function* inTable(table: Table, document: TenmatsuDocument): Iterable<Hit> {
  const owner = columnOf(table.header, 'owner');
  const due = columnOf(table.header, 'due');
  // A table of something else, such as figures or a legend.
  if (owner === undefined && due === undefined) return;
  for (const row of table.rows) {
    const item = row.cells.find(({ text }) => text !== '');
    if (!item) continue;
    const whole = row.cells
      .map(({ text }) => text)
      .join(' ')
      .normalize('NFKC');
    const missing: Part[] = [];
    if (owner === undefined ? !namesOwner(whole) : !isGiven(cellText(row, owner))) missing.push('owner');
    const isDone =
      /^(?:済|完了|done|closed)/i.test(whole) ||
      row.cells.some(({ text }) => /^(?:済|完了|対応済|実施済|done)/i.test(text));
    if (
      due === undefined
        ? !namesTime(whole, document.lang) && !isDone
        : !isGiven(cellText(row, due)) && !isDone
    ) {
      missing.push('due');
    }
    if (missing.length > 0) yield { range: item.range, message: complaint(missing) };
  }
}

function* inList(passage: Passage, section: Section): Iterable<Hit> {
  // Nested items are the details of an action.
  if (passage.kind !== 'item' || passage.parent || passage.task === 'done') return;
  const around = [passage, ...descendants(passage), ...(passage.lead ? [passage.lead] : [])];
  const text = around.map(textOf).join(' ');
  if (/(?:^|[^未])(?:済み?|完了)(?:[。)]|$|\()|^なし/.test(text)) return;
  const missing: Part[] = [];
  if (!namesOwner(text)) missing.push('owner');
  if (!namesTime(text, passage.lang) && !namesTime(section.title, passage.lang)) missing.push('due');
  if (missing.length > 0) yield { range: passage.range, message: complaint(missing) };
}

function descendants(passage: Passage): readonly Passage[] {
  return passage.children.flatMap((child) => [child, ...descendants(child)]);
}

const OWNER: Readonly<Record<Lang, RegExp>> = {
  ja: /担当|責任者|[私部課係室局班]が|チーム|(?:さん|氏)|弊社|当社|委託先|[私当]/,
  en: /\b(?:owner|team|by [A-Z][a-z]+|assigned to|@\w+)|(?:^|[.;(] ?)[A-Z][a-z]+ (?:to|will|is to) /,
};

/** Somebody is named: by a word for owners, or in parentheses beside the date. */
function namesOwner(text: string): boolean {
  if (OWNER.ja.test(text) || OWNER.en.test(text)) return true;
  for (const match of text.matchAll(/\(([^()]{1,60})\)|[:：]\s*([^:：]{1,30})$/g)) {
    const inside = (match[1] ?? match[2] ?? '').replace(
      /\d{1,4}[年月日時分/:.-]*|まで(?:に)?|から|以内|頃|予定|期限|期日|完了|済み?|午前|午後|今週|来週|今月|来月|月末|上旬|中旬|下旬|[月火水木金土日]曜日?|[\s、,・/-]/g,
      '',
    );
    if (/[\p{sc=Han}\p{sc=Katakana}]{1,}|[A-Za-z]{2,}/u.test(inside)) return true;
  }
  return /(?:^|[、。\s])[\p{sc=Han}\p{sc=Katakana}]{1,8}が/u.test(text);
}
