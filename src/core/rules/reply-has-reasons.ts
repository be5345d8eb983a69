import type { Section, Sentence, TenmatsuDocument } from '../document/model';
import { headingRange } from '../lint/places';
import { family } from '../lint/reading';
import type { Hit, StructureRule } from '../lint/rule';
import type { Lang, Localized } from '../text';

export const replyHasReasons: StructureRule = {
  id: 'reply-has-reasons',
  kind: 'structure',
  level: 'warning',
  texts: {
    name: { ja: '二点の返事の説明と長さ', en: 'Reasons and length of a two-point reply' },
    message: { ja: '理由の説明が入っています', en: 'This explains why' },
    reason: {
      ja: '強く問われた場での理由は、正しくても言い訳に聞こえます。「影響を理解していること」と「次からの行動」だけを返し、理由は落ち着いた場で話してください。',
      en: 'When pressed hard, even a true reason sounds like an excuse. Say only that you see the impact and what you do from now on; keep the reasons for a calmer moment.',
    },
  },
  *check(document) {
    if (document.type !== 'two-point-reply') return;
    const others = new Set(document.sections.filter((section) => isThirdPoint(section, document)));
    for (const section of others) {
      yield { range: headingRange(section, document), message: THIRD_POINT };
    }
    const sentences = document.sections
      .filter((section) => !others.has(section))
      .flatMap(({ passages }) => passages.flatMap((passage) => passage.sentences));
    yield* reasons(sentences);
    const [over] = sentences.slice(LONGEST);
    if (over) yield { range: over.range, message: TOO_LONG };
  },
};

/** Two sentences for each of the two points. */
const LONGEST = 4;

const THIRD_POINT: Localized = { ja: '二点のほかの話が入っています', en: 'This is a third point' };
const TOO_LONG: Localized = {
  ja: '返事が長くなっています。一点につき二文までにします',
  en: 'The reply grows long; two sentences for each point are enough',
};

const POINTS: ReadonlySet<string> = new Set(['impact-understood', 'from-now']);

/** A section with words of its own that is neither point nor part of one. The title above all sections is none. */
function isThirdPoint(section: Section, document: TenmatsuDocument): boolean {
  if (section.level === 0 || section.passages.length === 0) return false;
  for (let one: Section | undefined = section; one; one = one.parent)
    if (one.id !== undefined && POINTS.has(one.id)) return false;
  return !family(section, document).some(({ id }) => id !== undefined && POINTS.has(id));
}

/**
 * How a reason is told. 「ため」 and 「から」 count after a past, a state or a negation of ability; 「〜しないため」 is a purpose and
 * 「次から」 a beginning.
 */
const REASON: Readonly<Record<Lang, RegExp>> = {
  ja: /[^、。]{0,40}(?:(?:た|だ|いる|ある|である|なかった|なく|できない|られない|[一-龠]の)ため(?:に|、|です|でした)|(?:た|だ|ない|です|ます|ました|ません|でした|いる|ある|なの|い)ので|(?:た|です|ます|ました|ません|でした|だ|ない)から(?:、|です|。|$)|せいで|おかげで)|(?:理由|原因|背景|事情|きっかけ)(?:は|として|を(?:説明|申し|お話)|があ)|なぜ(?:なら|かと)|というのも|実は|[^、。]{0,30}(?:つもりでした|つもりだった|と思っていま(?:した|す)|と(?:思い込|勘違い|考えてい(?:まし)?た)|知りませんでした|(?:分か|わか)りませんでした|聞いていません|が(?:原因|理由)(?:です|でした|で|と)|多忙で|忙しく)/,
  en: /\bbecause\b|\bdue to\b|\bsince (?:I|we|the|it|they|my|our|there)\b|\bas a result of\b|\bowing to\b|\bon account of\b|\bthe reasons?\b|\bthe cause\b|\bI (?:thought|assumed|believed|meant|was told|was under the impression)\b|\bI (?:did not|didn't) (?:know|realise|realize)\b|\bto explain\b|\bin fact\b/i,
};

function* reasons(sentences: readonly Sentence[]): Iterable<Hit> {
  for (const sentence of sentences) {
    const match = REASON[sentence.passage.lang].exec(sentence.text);
    if (match) yield { range: sentence.locate(match.index, match.index + match[0].length) };
  }
}
