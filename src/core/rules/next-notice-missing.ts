import { declarationRange, headingRange } from '../lint/places';
import { namesTime, passagesUnder, textOf } from '../lint/reading';
import type { StructureRule } from '../lint/rule';
import type { Lang } from '../text';

export const nextNoticeMissing: StructureRule = {
  id: 'next-notice-missing',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '次回の連絡時刻', en: 'Time of the next notice' },
    message: { ja: '次の連絡がいつ来るのか書かれていません', en: 'The time of the next notice is missing' },
    reason: {
      ja: '次の連絡の時刻が分かれば、相手は待てます。分からなければ、問い合わせるしかありません。進みがなくても「15時に、進みがなくてもご連絡します」と約束してください。',
      en: 'People can wait when they know until when. Promise a time even if there may be nothing new: "We write again at 15:00, whatever the state".',
    },
  },
  *check(document) {
    if (document.type === undefined || !NOTICES.has(document.type)) return;
    const body = document.passages.filter(({ kind }) => kind !== 'heading');
    if (body.some((passage) => FINAL[passage.lang].test(textOf(passage)))) return;
    const sections = document.sections.filter(({ role }) => role === 'next-notice');
    const own = sections.flatMap((section) => passagesUnder(section, document));
    if (own.some((passage) => namesTime(textOf(passage), passage.lang) || REGULAR.test(textOf(passage))))
      return;
    if (
      body.some((passage) =>
        announces(
          passage.sentences.map(({ text }) => text),
          passage.lang,
        ),
      )
    )
      return;
    const [section] = sections;
    yield { range: section ? headingRange(section, document) : declarationRange(document) };
  },
};

const NOTICES: ReadonlySet<string> = new Set(['short-report', 'followup-notice']);

const FINAL: Readonly<Record<Lang, RegExp>> = {
  ja: /最終(?:報|のご?(?:報告|連絡))|(?:これ|本報|今回|本件|本書)(?:が|で|をもって|をもちまして).{0,8}(?:最後|終了|最終|終わり)|続報は(?:ありません|ございません|なし)/,
  en: /\b(?:final|last) (?:notice|update|report)\b|\bno further (?:updates?|notices?)\b/i,
};
/** An interval is a time too: 1時間ごとに. */
const REGULAR =
  /毎(?:時|正時|日\s?\d)|\d\s?(?:分|時間|日)(?:ごと|毎|おき)|\bevery (?:\d+ |two |other )?(?:minutes|hours?|days?|morning|evening)\b/i;

const ANNOUNCEMENT: Readonly<Record<Lang, RegExp>> = {
  ja: /次回|続報|次の(?:ご)?(?:連絡|報告|お知らせ)|(?:改めて|再度|あらためて|また).{0,20}(?:連絡|報告|お知らせ)|(?:ご?連絡|ご?報告|お知らせ)(?:し|いたし|致し|する|を)/,
  en: /\b(?:next (?:update|notice|report)|update you|write again|report again|let you know|further update|will (?:inform|notify|update))\b/i,
};
/** What has been told already, and what others are to tell, is no announcement. */
const NOT_OURS: Readonly<Record<Lang, RegExp>> = {
  ja: /(?:しました|いたしました|致しました|した|済み?|ください|下さい|お願い)[。)]*$/,
  en: /\bplease\b/i,
};

function announces(sentences: readonly string[], lang: Lang): boolean {
  return sentences.some(
    (text) =>
      ANNOUNCEMENT[lang].test(text) &&
      !NOT_OURS[lang].test(text) &&
      (namesTime(text, lang) || REGULAR.test(text)),
  );
}
