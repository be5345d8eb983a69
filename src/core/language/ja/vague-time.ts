import type { Range } from '../../text';
import { Prefilter } from '../prefilter';
import { deadlinesIn } from './deadline';
import { endOfPredicate } from './predicate-end';
import { isStanding } from './standing';
import type { Mood } from './mood';
import { scan } from '../scan';
import { makeVagueTimePatterns } from './vague-time-words';

/** A word that stands where a date should. Offsets in the text it was found in. */
export interface VagueTime {
  readonly start: number;
  readonly end: number;
  /**
   * `after`: 〜次第, which a date can only accompany. `lasting`: 当面: until when.
   * `past`: しばらく, of what is over: from when, how long. `by`: the date takes its place.
   */
  readonly slot: 'by' | 'after' | 'lasting' | 'past';
}

/** The word as part of a term: 随時放送, 順次アクセス, 早期警戒, 後日談. */
const term =
  /^(?:放送|同期|更新|募集|処理|アクセス|走査|検索|読み|書き|実行|投入|起動|配列|回路|制御|監視|計画|警戒|検知|発見|退職|割引|審査|談|払い?|請求|清算|精算|時間|入力|復号|移行方式|リリース方式)(?!(?:を|の)?(?:し(?:ます|て)|いたし|行|する))/;
const isTerm = (word: string, after: string): boolean =>
  /^(?:早期|随時|順次|逐次|適宜|後日|追って|至急)$/.test(word) && term.test(after);

type Patterns = ReturnType<typeof makeVagueTimePatterns>;
let made: { readonly patterns: Patterns; readonly prefilter: Prefilter } | undefined;
function compiled() {
  if (made) return made;
  const patterns = makeVagueTimePatterns();
  made = { patterns, prefilter: new Prefilter(patterns.map(([, pattern]) => pattern)) };
  return made;
}

/** Candidates, whatever the sentence does with them. */
function words(text: string): VagueTime[] {
  const found: VagueTime[] = [];
  const { patterns, prefilter } = compiled();
  const candidates = prefilter.candidates(text);
  patterns.forEach(([slot, pattern], index) => {
    if ((candidates & (1 << index)) === 0) return;
    for (const match of scan(text, pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (
        !isTerm(match[0], text.slice(end)) &&
        !found.some((other) => start < other.end && other.start < end)
      )
        found.push({ start, end, slot });
    }
  });
  return found.sort((a, b) => a.start - b.start);
}

const pastBehind =
  /^[^、。]{0,30}?(?:[っしいきちりびみにじけせてねべめれげ]た(?![しすさせりらくいめだ])|んだ|ました|でした)/;
/** 後日と申し上げた, 随時の, 今後の: the word talked about, or said of a noun. */
const mention =
  /^(?:と(?:の|は|い[うわっ]|申|し(?:た|て)|書|あ|記|され)|など|という|の(?!(?:対応|改修|復旧|修正|実施|公開|再開|報告|ご報告|連絡|ご連絡|交換|導入|開催|解決|完了|案内|ご案内|お知らせ|発送|お届け|説明|ご説明|公表)(?:を|に|と|は|$))|、?このような|、?こうした|、?同様の|、?同じ|も(?:、)?|とも|は|に(?:向け|わたり|渡り|おい|備え|つい|活|生)|を)/;

/**
 * Words used in place of a date for an act that is still to come. `mood` is the whole sentence's.
 */
export function vagueTimes(text: string, mood: Mood): readonly VagueTime[] {
  const candidates = words(text);
  if (candidates.length === 0) return [];
  const dates = deadlinesIn(text);
  return candidates
    .filter((word) =>
      stands(
        text,
        word,
        mood,
        dates.some((date) => ofOneAct(text, word, date)),
      ),
    )
    .map((word) => (mood === 'past' ? { ...word, slot: 'past' } : word));
}

/** A topic set against another: the date in one clause says nothing of the other. */
const contrast =
  /、(?:残(?:る|り)|のこり|ほか|他の|その他|一方|もう一|別の|それ以外|これ以外|以外の|後者|前者|なお)|(?:一方|対し|反面|ものの)、/;

function ofOneAct(text: string, word: Range, date: Range): boolean {
  const between = text.slice(Math.min(word.end, date.end), Math.max(word.start, date.start));
  return !contrast.test(between);
}

function stands(text: string, { start, end, slot }: VagueTime, mood: Mood, dated: boolean): boolean {
  const after = text.slice(end);
  const word = text.slice(start, end);
  if (/しばらく|暫/.test(word) && mood === 'past')
    return /^(?:の間)?(?!前|ぶり|後|して|し[、てた]|待|お待|の後|たって|経)/.test(after);
  if (slot === 'lasting' && mood === 'request')
    return (
      !dated &&
      /待|辛抱|猶予|不便|了承/.test(after) &&
      (/^(?:いま|今|もう)/.test(word) || /まで/.test(text.slice(0, start)))
    );
  if (dated || mood === 'past' || mood === 'request' || mood === 'progressive') return false;
  if (word === '今後') return futureStands(text, after);
  if (mention.test(after) && slot === 'by') return false;
  if (pastBehind.test(after.replace(/^[、]/, ''))) return false;
  if (mood === 'state' && slot !== 'lasting')
    return /(?:予定|見込み|こと|(?:連絡|案内|知らせ|発送|届け|対応|公開|再開|実施|説明|返金|公表))(?:です|である|となります|になります)|ことになります/.test(
      after,
    );
  return !isStanding(text.slice(0, start) + text.slice(end));
}

/** 今後 is a date's stand-in only before a concrete act: not before a rule, a noun, or a hope that nothing recurs. */
function futureStands(text: string, after: string): boolean {
  return (
    /^、?(?![のはもと、]|に)/.test(after) &&
    !/ない(?:よう|こと)/.test(after) &&
    !isStanding(text) &&
    endOfPredicate(text) > 0
  );
}
