import type { Passage, Section, Table, TenmatsuDocument } from '../document/model';
import { blank } from '../lint/blank';
import { escapeSnippet } from '../lint/places';
import { cellText, tablesUnder, textOf } from '../lint/reading';
import type { Finding, Fix, Hit, StructureRule } from '../lint/rule';
import type { Lang, Range } from '../text';

export const factWithoutSource: StructureRule = {
  id: 'fact-without-source',
  kind: 'structure',
  level: 'hint',
  texts: {
    name: { ja: '根拠のない事実', en: 'Fact without a source' },
    message: { ja: '何で確かめた事実かが書かれていません', en: 'This fact does not say where it comes from' },
    reason: {
      ja: '時刻や数は、後から必ず「どの記録か」と聞かれます。ログや受付簿の名前か、[E1] のような番号を添えると、誰でも確かめ直せます。',
      en: 'Times and figures will be questioned. Name the log or the record, or cite it as [E1], so that anyone can check it again.',
    },
  },
  *check(document) {
    if (document.type === undefined || !TYPES.has(document.type)) return;
    const sections = new Set(document.sections.filter((one) => tellsFacts(one) && !citesForAll(one)));
    for (const table of document.tables) if (sections.has(table.section)) yield* inTable(table);
    // The key times are cited where the timeline tells them.
    const hasTimeline = document.sections.some(({ id }) => id === 'timeline');
    for (const { id, passages } of sections) {
      if (hasTimeline && id === 'timestamps') continue;
      for (const passage of passages) yield* inProse(passage, document);
    }
  },
  fixes(finding, document) {
    return [citation(finding, document)];
  },
};

/** Documents that must stand up to a second look. */
const TYPES: ReadonlySet<string> = new Set(['fact-sheet', 'incident-report', 'postmortem']);
/** Sections of facts that are worked out from facts told elsewhere. */
const DERIVED: ReadonlySet<string> = new Set(['detection', 'seen-then', 'current-state', 'as-of', 'changes']);

function tellsFacts({ role, id }: Section): boolean {
  return (role === 'facts' || role === 'timeline') && !(id !== undefined && DERIVED.has(id));
}

const FIGURE: Readonly<Record<Lang, RegExp>> = {
  ja: /\d{1,2}:\d{2}|\d{1,2}時(?!間)|\d{1,2}月\d{1,2}日|\d\s?(?:件|名|人|社|台|円|店|回|個|本|枚|通|戸|行|世帯|便|分間?|秒|時間|日間|%|[KMGT]B)/,
  en: /\d{1,2}:\d{2}|\b\d{1,2}\s?[ap]\.?m\b|\b\d[\d,.]*(?:%|\s?[KMGT]B\b|\s(?:of\s)?[a-z]{3,})|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\s\d{1,2}\b/i,
};
const RECORD =
  '記録|ログ|履歴|監視|台帳|帳票|日報|議事録|メール|チャット|チケット|受付簿|控え|写真|録画|録音|動画|写し|画面|計測|実測|集計|照合|聞き取り|証言|一覧|調べ|本人|logs?|records?|tickets?|e-?mails?|chat|dashboards?|monitor(?:ing)?|traces?|screenshots?|metrics?|history';
/** A reference, a record in parentheses, or one that the sentence leans on. That data is called 記録 cites nothing. */
const SOURCE = new RegExp(
  [
    String.raw`\[E\d{1,4}\]|https?:\/\/|\]\(|${'`'}`,
    String.raw`\([^()]{0,60}(?:${RECORD})`,
    String.raw`(?:${RECORD})(?:による|によれば|で(?:確|分か|わか|判明|見)|から(?:確|分か|わか|判明)|に(?:残|記|よ)|上|では|[がに]示)`,
    String.raw`(?:根拠|出典|情報源)\s?[::は]|による(?:と|。|$)`,
    String.raw`\b(?:according to|measured|reported by|confirmed (?:in|by|from|with)|sources?|evidence|(?:${RECORD}) (?:shows?|says?))\b`,
  ].join('|'),
  'i',
);
/** A line that gives the source of all that stands in the section. */
const FOR_ALL =
  /^[\s(（【[]*(?:根拠|出典|情報源|確認に使った記録|出所)\s?[::は]|^\s*(?:sources?|evidence)\s?:/i;
/** Not (yet) claimed as a fact, still to come, or not filled in. */
const NO_CLAIM =
  /未確定|未確認|調査中|確認中|不明|[◯○〇●]{2}|[XＸ]{2}|TBD|\{\{|予定|まで(?:に|で|、|。|$)|見込み|\b(?:unconfirmed|unknown|not (?:yet )?(?:known|confirmed)|under investigation|planned|scheduled|will)\b/i;
const EVIDENCE_COLUMN = /根拠|出典|証跡|証拠|情報源|出所|記録|evidence|source|proof/i;

function citesForAll({ passages }: Section): boolean {
  return passages.some((passage) => passage.kind !== 'cell' && FOR_ALL.test(textOf(passage)));
}

function isBareFact(text: string, lang: Lang): boolean {
  const plain = text.normalize('NFKC');
  return FIGURE[lang].test(plain) && !SOURCE.test(plain) && !NO_CLAIM.test(plain);
}

function* inTable({ header, rows, section }: Table): Iterable<Hit> {
  const column = header.findIndex((title) => EVIDENCE_COLUMN.test(title));
  const lang = section.passages[0]?.lang ?? 'ja';
  for (const row of rows) {
    const cited = column >= 0 && cellText(row, column) !== undefined;
    if (cited || !isBareFact(row.cells.map(({ text }) => text).join(' '), lang)) continue;
    const told = row.cells.find(({ text }) => text !== '' && !ONLY_TIME.test(text.normalize('NFKC')));
    const at = told ?? row.cells[0];
    if (!at) continue;
    const place = column >= 0 ? row.cells[column]?.range : undefined;
    yield {
      range: at.range,
      ...(place ? { data: { start: String(place.start), end: String(place.end) } } : {}),
    };
    // Without a column for it, saying so once is enough.
    if (column < 0) return;
  }
}

/** A cell with a time and nothing else. */
const ONLY_TIME = /^[\d\s:/.年月日時分頃()月火水木金土日,JSTUC-]+$/;

function* inProse(passage: Passage, document: TenmatsuDocument): Iterable<Hit> {
  const { kind, lang, parent, lead, children } = passage;
  if ((kind !== 'paragraph' && kind !== 'item') || parent) return;
  // Marks, links and code count as sources, so the text is read as it is written.
  const written = ({ range }: Passage) => document.text.slice(range.start, range.end);
  const around = [...children, ...(lead ? [lead] : [])].map(written).join(' ');
  if (SOURCE.test(around.normalize('NFKC')) || !isBareFact(written(passage), lang)) return;
  const sentence = passage.sentences.find(({ text }) => FIGURE[lang].test(text));
  yield { range: sentence?.range ?? passage.range };
}

/** A citation to fill in: in the row's own cell, else before the full stop. */
function citation({ range, data }: Finding, document: TenmatsuDocument): Fix {
  const { lang } = document;
  const ja = lang === 'ja';
  const none = ja ? '◯◯' : 'XX';
  const known = knownSources(document);
  const id = known.length > 0 ? `[\${1|${[none, ...known].join(',')}|}]` : undefined;
  const title = { ja: '根拠を書き足す', en: 'Add the source' };
  if (data) {
    const place: Range = { start: Number(data['start']), end: Number(data['end']) };
    return {
      title,
      edits: [
        {
          range: place,
          newText: id ?? `\${1:${blank(lang, ja ? '記録の名前' : 'name of the record')}}`,
          snippet: true,
        },
      ],
      preferred: true,
    };
  }
  const text = document.text.slice(range.start, range.end).trimEnd();
  const stop = /[。.]?$/.exec(text)?.[0] ?? '';
  const cited = id ? ` ${id}` : ja ? `（根拠: \${1:${none}}）` : ` (source: \${1:${none}})`;
  const newText = escapeSnippet(text.slice(0, text.length - stop.length)) + cited + stop;
  const whole = { start: range.start, end: range.start + text.length };
  return { title, edits: [{ range: whole, newText, snippet: true }], preferred: true };
}

/** The ids of the list of evidence, without their brackets. */
function knownSources(document: TenmatsuDocument): readonly string[] {
  const cells = document.sections
    .filter(({ id }) => id === 'evidence')
    .flatMap((section) => tablesUnder(section, document).flatMap(({ rows }) => rows))
    .map(({ cells: [first] }) => /^\[(E\d{1,4})\]$/.exec(first?.text ?? '')?.[1]);
  return cells.filter((id) => id !== undefined);
}
