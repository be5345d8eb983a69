import { Prefilter, PREFILTER_SIZE } from '../prefilter';
import { scan } from '../scan';
import { announcedEnd, type Inflection } from './announce';
import { vagueVerbs } from './vague-verbs';
import { lastingNouns, vagueNouns, type Vagueness } from './vague-words';

/** A promise that nobody could check. Offsets in the text it was found in. */
export interface VaguePromise {
  readonly start: number;
  readonly end: number;
  /** Its plain form, for restating it: 検討する, 努める; ends on a noun where the writer did. */
  readonly plain: string;
  readonly kind: Vagueness;
}

interface Row {
  readonly kind: Vagueness;
  /** What stands before the verb's ending. */
  readonly stem: RegExp;
  readonly inflections: readonly Inflection[];
  readonly plain: (words: string) => string;
}

const row = (
  kind: Vagueness,
  stem: string,
  inflections: readonly Inflection[],
  plain: (words: string) => string,
): Row => ({ kind, stem: new RegExp(stem, 'g'), inflections, plain });

const adverb =
  '(?:さらに|一層|より一層|着実に|鋭意|引き続き|早急に|速やかに|順次|丁寧に|慎重に|積極的に|強力に|継続して|前向きに)?';

function makeRows(): readonly Row[] {
  return [
    ...Object.entries(vagueNouns).flatMap(([kind, nouns]) => [
      row(kind as Vagueness, `(?:${nouns})(?:など|等)?(?=[しすさ致い])`, ['する'], (words) => `${words}する`),
      row(kind as Vagueness, `(?:${nouns})(?:など|等)?[をもはに]${adverb}`, ['light'], (words) =>
        words.endsWith('に') ? words.slice(0, -1) : `${words}進める`,
      ),
    ]),
    row(
      'study',
      `(?:${lastingNouns})(?:など|等)?[をも]${adverb}(?=進|すす|続|つづ|重|かさ|深|継続|加速|図|急)`,
      ['light'],
      (words) => `${words}進める`,
    ),
    ...vagueVerbs.map(({ kind, stem, inflection, plain }) => row(kind, stem, [inflection], () => plain)),
  ];
}

/** Under way in the middle of a sentence, 協議中でして; or only tried, 考えてみます: vague whatever follows. */
function makeOpenEnded(): readonly RegExp[] {
  return [
    new RegExp(
      `(?:${vagueNouns.study}|調整|見直し)中(?:で(?!し(?!て)|あった|は)(?:す|ある|あり|ござい|して)?|の(?:ため|ところ)|(?=[、。|]|$))[ぁ-ん]{0,6}`,
      'g',
    ),
    /(?:もっと|より(?=[一-龠ぁ-ん])|少しでも|さらに)[^、。|]{0,20}?(?:(?:なり|変わり|変え|増やし|減らし|良くし|よくし|上げ|下げ)たい(?:です|と[^、。]{1,8})?|(?:なって|やって|減らして|増やして|上げて|下げて)い(?:き(?:ます|たい)|く)|できるよう(?:に)?(?:なりたい|していき))[^、。|]{0,10}/g,
    /(?:考え|考えを巡らせ|相談し|話し合っ|話し|調べ|試し|工夫し|見直し|やっ|挑戦し|検討し|変え|替え|進め|動い|続け|頑張っ|努力し|聞い|当たっ|探し|模索し|悩ん|取り組ん)[てで](?:み(?:ます|たい|よう|る(?=$|[。|]))|いけ(?:れば|たら))[^、。|]{0,12}/g,
  ];
}

/** Numbers that say from what to what something is strengthened or changed: the detail that a broad word lacks. */
const detail =
  /\d[^、。]{0,12}(?:から|→|より)[^、。]{1,16}[にへ]|\d[\d,.]*\s?[^\s、。\d]{1,4}(?:に|へ)(?:見直|強化|改善|引き)/;

/** What joins the promise to the next clause is no part of it. */
const conjunction = /(?:ので|が|から|けれども?)$/;

interface Groups {
  readonly rows: readonly (readonly Row[])[];
  readonly prefilters: readonly Prefilter[];
  readonly openEnded: readonly RegExp[];
}

let made: Groups | undefined;
function groups(): Groups {
  if (made) return made;
  const all = makeRows();
  const rows: Row[][] = [];
  for (let at = 0; at < all.length; at += PREFILTER_SIZE) rows.push(all.slice(at, at + PREFILTER_SIZE));
  const prefilters = rows.map((group) => new Prefilter(group.map(({ stem }) => stem)));
  made = { rows, prefilters, openEnded: makeOpenEnded() };
  return made;
}

/** Every promise without content, in order. */
export function vaguePromises(text: string): readonly VaguePromise[] {
  const { rows, prefilters, openEnded } = groups();
  const found: VaguePromise[] = [];
  prefilters.forEach((prefilter, group) => {
    let candidates = prefilter.candidates(text);
    for (let index = 0; candidates !== 0; index++, candidates >>= 1) {
      const candidate = rows[group]?.[index];
      if (candidate && (candidates & 1) !== 0) found.push(...promisesOf(candidate, text));
    }
  });
  for (const pattern of openEnded)
    for (const { index, 0: words } of scan(text, pattern))
      found.push({ start: index, end: index + words.length, plain: '検討する', kind: 'study' });
  return withoutOverlap(found);
}

function promisesOf({ kind, stem, inflections, plain }: Row, text: string): readonly VaguePromise[] {
  const found: VaguePromise[] = [];
  for (const { index, 0: words } of scan(text, stem)) {
    if (kind === 'broad' && detail.test(text)) continue;
    for (const inflection of inflections) {
      const end = announcedEnd(text, index + words.length, inflection);
      if (end === undefined) continue;
      const promise = text.slice(index, end).replace(conjunction, '');
      found.push({ start: index, end: index + promise.length, plain: plain(words), kind });
    }
  }
  return found;
}

function withoutOverlap(found: VaguePromise[]): readonly VaguePromise[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: VaguePromise[] = [];
  for (const promise of found) {
    const last = kept.at(-1);
    if (last && promise.start < last.end) {
      if (promise.end > last.end) kept[kept.length - 1] = { ...last, end: promise.end };
    } else kept.push(promise);
  }
  return kept;
}
