import { deadlineChoices } from '../../time/deadline-choices';
import type { Clock, Fix } from '../../lint/rule';
import { escapeSnippet } from '../../lint/places';
import { blank } from '../../lint/blank';
import type { Sentence } from '../../document/model';
import type { Range } from '../../text';
import type { FixContext } from '../fixes';
import { choice, placeholder } from '../snippet';
import { dueCellRange } from './deadline';
import { endOfPredicate } from './predicate-end';

const owner = blank('ja', '担当');
/** First among the dates, so that a promise whose date nobody chose still shows it. */
const noDate = '◯◯までに';

/** 「11月21日（土）12時までに」 and its fellows. */
function deadlineTexts(clock: Clock): readonly string[] {
  return [noDate, ...deadlineChoices(clock).map(({ text }) => text.ja)];
}

/** Rewrites an empty promise as one with owner, deadline and result, each to be filled in. */
export function restateEmptyPromise({ finding, sentence, document, clock }: FixContext): readonly Fix[] {
  const written = document.text.slice(finding.range.start, finding.range.end);
  const plain = finding.data?.['plain'] ?? written;
  const verbal = /[うくぐすつぬぶむる]$/.test(plain);
  const ending = /ま[すし]|です|ござい|たい/.test(written) ? 'します' : 'する';
  const newText =
    `${escapeSnippet(plain)}${verbal ? '' : 'の'}ため、${namesOwner(sentence) ? '' : `${placeholder(1, owner)}が`}` +
    `${choice(2, deadlineTexts(clock), noDate)}${placeholder(3, blank('ja', '成果物'))}を${placeholder(4, '作成して報告')}${ending}`;
  return [
    {
      title: { ja: '担当・期限・成果物を入れて書き直す', en: 'Rewrite with owner, deadline and result' },
      edits: [{ range: finding.range, newText, snippet: true }],
      preferred: true,
    },
  ];
}

/** Puts owner and deadline to a promise that has neither, then one fix for each deadline in reach. */
export function dateUndatedPromise({ finding, sentence, document, clock }: FixContext): readonly Fix[] {
  const due = dueCellRange(sentence.passage);
  if (due) return dueCellFixes(due, clock);
  const { text } = sentence;
  const from = sentence.locate(openingLength(text), openingLength(text)).start;
  const to = sentence.locate(0, endOfPredicate(text)).end;
  const comma = finding.data?.['style'] === 'noun' ? '' : '、';
  const whole: Range = { start: from, end: to };
  const owned = namesOwner(sentence);
  return [
    {
      title: owned
        ? { ja: '期限を入れて書き直す', en: 'Rewrite with a deadline' }
        : { ja: '期限と担当を入れて書き直す', en: 'Rewrite with deadline and owner' },
      edits: [
        {
          range: whole,
          newText: `${choice(1, deadlineTexts(clock), noDate)}${comma}${escapeSnippet(document.text.slice(from, to))}${owned ? '' : `（担当: ${placeholder(2, '◯◯')}）`}`,
          snippet: true,
        },
      ],
      preferred: true,
    },
    ...deadlineChoices(clock).map(({ label, text: words }) => ({
      title: { ja: `期限を入れる: ${label.ja}（${words.ja}）`, en: `Insert a deadline: ${label.en}` },
      edits: [{ range: { start: from, end: from }, newText: `${words.ja}${comma}` }],
    })),
  ];
}

/** Whether the sentence, or its row, already says who does it. */
function namesOwner({ text, passage }: Sentence): boolean {
  return (
    /担当|責任者/.test(text) || (passage.row?.header.some((title) => /担当|責任者|誰が/.test(title)) ?? false)
  );
}

function dueCellFixes(range: Range, clock: Clock): readonly Fix[] {
  return deadlineChoices(clock).map(({ label, text }) => ({
    title: { ja: `期限の欄に入れる: ${label.ja}（${text.ja}）`, en: `Fill in the due column: ${label.en}` },
    edits: [{ range, newText: text.ja.replace(/までに$/, '') }],
  }));
}

/** Bullet, label and conjunction at the head of a sentence, behind which a date may stand: 「予防: 」, 「また、」. */
function openingLength(text: string): number {
  const label = /^(?:[・*\-|]\s*)?(?:[^、。:|()]{1,16}:\s*)?/.exec(text)?.[0].length ?? 0;
  const conjunction =
    /^(?:また|なお|さらに|更に|加えて|併せて|あわせて|そこで|このため|そのため|まず|次に|最後に|その後|つきましては|ついては|今後|以上を踏まえ)、/;
  return label + (conjunction.exec(text.slice(label))?.[0].length ?? 0);
}

/** Puts a date where a vague word stands, or beside a condition that keeps its sense. */
export function dateVagueTime({ finding, document, clock }: FixContext): readonly Fix[] {
  const written = document.text.slice(finding.range.start, finding.range.end);
  const slot = finding.data?.['slot'];
  if (slot === 'past') return [measuredLength(finding.range)];
  return deadlineChoices(clock).map(({ label, text }) => ({
    title: { ja: `日時に置き換える: ${label.ja}（${text.ja}）`, en: `Replace with a date: ${label.en}` },
    edits: [
      slot === 'after'
        ? { range: { start: finding.range.end, end: finding.range.end }, newText: `、遅くとも${text.ja}` }
        : { range: finding.range, newText: inSlot(text.ja, written, slot) },
    ],
  }));
}

/** The date with the particle that the replaced word had. */
function inSlot(date: string, written: string, slot: string | undefined): string {
  const comma = /、$/.test(written) ? '、' : '';
  if (slot === 'lasting') return date.replace(/に$/, '') + (/は$/.test(written) ? 'は' : comma);
  if (/[なの]$/.test(written)) return date.replace(/に$/, 'の');
  return date + comma;
}

function measuredLength(range: Range): Fix {
  return {
    title: { ja: '始まりと長さを書く', en: 'Write when it began and how long it lasted' },
    edits: [
      {
        range,
        newText: `${placeholder(1, blank('ja', '開始時刻'))}から${placeholder(2, blank('ja', '長さ'))}、`,
        snippet: true,
      },
    ],
    preferred: true,
  };
}
