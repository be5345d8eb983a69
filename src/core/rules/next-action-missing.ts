import type { Passage, Section, Sentence, TenmatsuDocument } from '../document/model';
import { isDated as isEnglishDated } from '../language/en/deadline';
import { read } from '../language/en/reading';
import { hasDeadline } from '../language/ja/deadline';
import { moodOf } from '../language/ja/mood';
import { declarationRange } from '../lint/places';
import { columnOf, namesTime } from '../lint/reading';
import type { StructureRule } from '../lint/rule';

export const nextActionMissing: StructureRule = {
  id: 'next-action-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '期日のある次の行動', en: 'Dated next step' },
    message: {
      ja: '期日のある次の行動で終わっていません',
      en: 'The apology does not end with a dated next step',
    },
    reason: {
      ja: 'お詫びの言葉だけで終わると、この後どうなるのかが残りません。こちらがいつ何をするのかを、最後に一つ書いてください。',
      en: 'An apology that ends in words leaves open what happens now. Close with one thing you will do, and its date.',
    },
  },
  *check(document) {
    if (document.type === undefined || !APOLOGIES.has(document.type)) return;
    const tail = closingPart(document);
    if (tail.passages.some(promisesDatedAct)) return;
    yield { range: tail.section ? tail.section.heading : declarationRange(document) };
  },
};

const APOLOGIES: ReadonlySet<string> = new Set(['apology-mail', 'apology-letter']);

/** From the permanent measures to the end; from the last measures or the whole text where there are none. */
function closingPart(document: TenmatsuDocument): {
  section: Section | undefined;
  passages: readonly Passage[];
} {
  const section =
    document.sections.find(({ role }) => role === 'permanent-measures') ??
    document.sections.filter(({ role }) => role === 'prevention' || role === 'interim-measures').at(-1);
  const from = section?.range.start ?? 0;
  return {
    section,
    passages: document.passages.filter(({ kind, range }) => kind !== 'heading' && range.start >= from),
  };
}

function promisesDatedAct(passage: Passage): boolean {
  const { row } = passage;
  if (row) {
    const due = columnOf(row.header, 'due');
    return due !== undefined && namesTime((row.cells[due]?.text ?? '').normalize('NFKC'), passage.lang);
  }
  return passage.sentences.some((sentence) =>
    passage.lang === 'ja' ? isJapanesePromise(sentence) : isEnglishPromise(sentence),
  );
}

/** A past act and a request to the reader are no step of ours; office hours are no date. */
function isJapanesePromise(sentence: Sentence): boolean {
  const mood = moodOf(sentence.text);
  if (mood === 'past' || mood === 'request') return false;
  if (/受付時間|営業時間|平日.{0,12}(?:時|:)|土日|電話|メール|内線/.test(sentence.text) && mood === 'noun')
    return false;
  return hasDeadline(sentence);
}

function isEnglishPromise(sentence: Sentence): boolean {
  return /\b(?:will|shall|going to|are to|is to)\b/i.test(sentence.text) && isEnglishDated(read(sentence));
}
