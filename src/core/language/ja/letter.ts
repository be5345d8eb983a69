import type { Sentence, TenmatsuDocument } from '../../document/model';
import type { Localized } from '../../text';
import { scan } from '../scan';

/** A slip of form in a letter; `better` where one wording can stand in its place. */
export interface LetterFault {
  readonly sentence: Sentence;
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
  readonly better?: string;
  /** `better` says the same, with one honorific less. */
  readonly same?: boolean;
}

/** 頭語 and the 結語 that close it, the usual one first. */
const closings: Readonly<Record<string, readonly string[]>> = {
  拝啓: ['敬具', '敬白', '拝具'],
  拝復: ['敬具', '敬白', '拝具'],
  謹啓: ['謹白', '謹言', '敬白'],
  謹呈: ['謹白', '謹言', '敬白'],
  急啓: ['敬白', '敬具', '草々'],
  急白: ['草々', '敬具'],
  前略: ['草々', '早々', '不一'],
  冠省: ['草々', '不一'],
};
const opening = /^(?:拝啓|拝復|謹啓|謹呈|急啓|急白|前略|冠省)/;
const closing = /^(?:敬具|敬白|拝具|謹白|謹言|草々|早々|不一|かしこ)。?$/;

const text = (ja: string, en: string): Localized => ({ ja, en });
const doubled = text('敬語が二重になっています', 'Two honorifics are piled up');

const phrases: readonly (readonly [RegExp, Localized, ((words: string) => string | undefined)?])[] = [
  [/前略|冠省/g, text('お詫びの手紙で前文を省くと軽く読まれます', 'An apology does not skip its opening')],
  [
    /略儀ながら(?:、)?(?:書[面中]をもって)?/g,
    text('お詫びを略式で済ませる言い方です', 'This excuses the apology from full form'),
  ],
  [
    /(?:どうも)?(?:すみません|すいません)(?:でした)?|ごめんなさい/g,
    text('改まった手紙には軽い言葉です', 'Too light for a formal letter'),
    (words) => (words.endsWith('でした') ? '申し訳ございませんでした' : '申し訳ございません'),
  ],
  [
    /おっしゃられ|仰られ|お見えになられ|おいでになられ|お越しになられ|ご覧になられ|お召し上がりになられ|お(?:帰り|話し|使い|読み|聞き|待ち|書き|決め|考え|持ち|選び)になられ|ご(?:利用|購入|出席|覧|確認|参加|来店)になられ/g,
    doubled,
  ],
  [
    /(?:ご)?拝(?:見|読|聴|受|借)(?:を)?(?:させていただ(?:きます|きました|いた|き)|いたし(?:ます|ました))/g,
    doubled,
    (words) =>
      /ました/.test(words)
        ? `${/拝./.exec(words)?.[0]}しました`
        : /いた$/.test(words)
          ? undefined
          : `${/拝./.exec(words)?.[0]}します`,
  ],
  [
    /お伺い(?:させていただ(?:きます|き)|いたします|申し上げます)/g,
    doubled,
    (words) => (/ます$/.test(words) ? '伺います' : undefined),
  ],
  [/!/g, text('手紙に感嘆符は使いません', 'Letters have no exclamation marks')],
];

/** Every slip, in the document's order. */
export function letterFaults(document: TenmatsuDocument): readonly LetterFault[] {
  const sentences = document.passages
    .filter(({ lang, kind }) => lang === 'ja' && kind !== 'heading')
    .flatMap(({ sentences: all }) => all);
  return [...sentences.flatMap(wording), ...pairing(sentences)].sort(
    (a, b) => a.sentence.range.start - b.sentence.range.start,
  );
}

function wording(sentence: Sentence): readonly LetterFault[] {
  const found: LetterFault[] = [];
  for (const [pattern, message, better] of phrases) {
    for (const match of scan(sentence.text, pattern)) {
      const wanted = better?.(match[0]);
      found.push({
        sentence,
        start: match.index,
        end: match.index + match[0].length,
        message,
        ...(wanted === undefined ? {} : { better: wanted, same: message === doubled }),
      });
    }
  }
  const chain = scan(sentence.text, /させて(?:いただ|頂)[きいけく](?:ます|ました|、)?/g);
  const second = chain[1];
  if (second) {
    found.push({
      sentence,
      start: second.index,
      end: second.index + second[0].length,
      message: text('「させていただく」が続いています', 'させていただく is repeated'),
    });
  }
  return found;
}

/** The opening without its closing, or with another's. 前略 is reported as such and asks for no closing. */
function pairing(sentences: readonly Sentence[]): readonly LetterFault[] {
  const first = sentences.find((sentence) => opening.test(sentence.text));
  const word = first && opening.exec(first.text)?.[0];
  if (!first || !word) return [];
  const last = [...sentences].reverse().find((sentence) => closing.test(sentence.text.trim()));
  const wanted = closings[word] ?? [];
  const better = wanted[0];
  if (!last) {
    if (/前略|冠省/.test(word)) return [];
    return [
      {
        sentence: first,
        start: 0,
        end: word.length,
        message: text(
          `「${word}」に対する結語「${better}」がありません`,
          `${word} needs the closing ${better}`,
        ),
      },
    ];
  }
  const written = last.text.trim().replace(/。$/, '');
  if (wanted.includes(written) || better === undefined) return [];
  const start = last.text.indexOf(written);
  return [
    {
      sentence: last,
      start,
      end: start + written.length,
      message: text(`「${word}」の結語は「${better}」です`, `${word} closes with ${better}`),
      better,
    },
  ];
}
