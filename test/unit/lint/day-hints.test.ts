import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { mayHoldRelativeDays } from '../../../src/core/language/relative-days';
import { dayHints } from '../../../src/core/lint/day-hints';
import { createLinter } from '../../../src/core/lint/engine';

const clock = { now: Temporal.Instant.from('2026-11-20T01:00:00Z'), zone: 'Asia/Tokyo' };
const everything = { start: 0, end: Infinity };

/** A document written on Thursday, 19 November 2026. */
function written(lang: 'ja' | 'en', body: string, date = '2026-11-19') {
  return parseDocument(`---\ntenmatsu: incident-report\nlang: ${lang}\ndate: ${date}\n---\n\n${body}\n`);
}

function hints(lang: 'ja' | 'en', body: string, date?: string): string[] {
  const document = written(lang, body, date);
  return dayHints(document, everything, clock).map(
    ({ range, names, freeze }) =>
      `${document.text.slice(range.start, range.end)} = ${names}${freeze ? ` → ${freeze.newText}` : ''}`,
  );
}

describe('what relative words mean', () => {
  it('is told for Japanese days', () => {
    assert.deepEqual(hints('ja', '本日、昨夜の件を調べました。明後日までに直します。'), [
      '本日 = 11月19日（木） → 11月19日',
      '昨夜 = 11月18日（水）夜 → 11月18日夜',
      '明後日 = 11月21日（土） → 11月21日',
    ]);
  });

  it('is told for Japanese weeks, months and years', () => {
    assert.deepEqual(hints('ja', '来週金曜日に行います。先週は止まりました。先月分は昨年と同じです。'), [
      '来週金曜日 = 11月27日（金） → 11月27日（金）',
      '先週 = 11月9日〜11月15日',
      '先月 = 10月 → 10月',
      '昨年 = 2025年 → 2025年',
    ]);
  });

  it('counts business days over weekends and holidays', () => {
    // Friday; Monday the 23rd is a holiday.
    assert.deepEqual(hints('ja', '最短で翌営業日に回復する予定です。', '2026-11-20'), [
      '翌営業日 = 11月24日（火） → 11月24日',
    ]);
    const daysOff = { ...clock, calendar: { holidays: 'jp' as const, daysOff: new Set(['2026-11-24']) } };
    const [hint] = dayHints(written('ja', '翌営業日に直します。', '2026-11-20'), everything, daysOff);
    assert.equal(hint?.names, '11月25日（水）');
  });

  it('tells the year where it is another one', () => {
    assert.deepEqual(hints('ja', '明後日に直します。', '2026-12-30'), [
      '明後日 = 2027年1月1日（金） → 2027年1月1日',
    ]);
  });

  it('is told for English days, in a form that fits the sentence', () => {
    assert.deepEqual(
      hints('en', 'Yesterday the queue filled up. From tomorrow it is watched, and last night it was empty.'),
      [
        'Yesterday = Wednesday, November 18 → On November 18',
        'tomorrow = Friday, November 20 → November 20',
        'last night = Wednesday, November 18',
      ],
    );
  });

  it('offers no English replacement where the sentence would have to be built anew', () => {
    assert.deepEqual(
      hints('en', "Yesterday's release failed between yesterday and tomorrow. Today is quiet."),
      [
        'Yesterday = Wednesday, November 18',
        'yesterday = Wednesday, November 18 → November 18',
        'tomorrow = Friday, November 20 → November 20',
        'Today = Thursday, November 19',
      ],
    );
  });

  it('stays within the text, whatever the text', () => {
    const parts = [
      '昨日',
      '本日',
      'yesterday',
      '😀',
      '\ud83d',
      '**',
      '~~',
      '`',
      '「',
      '\n',
      '\r\n',
      '| ',
      '- ',
      '> ',
      '来週',
      '金曜',
    ];
    let seed = 7;
    for (let round = 0; round < 300; round++) {
      let text = '---\ntenmatsu: incident-report\n---\n';
      for (let count = 0; count < 30; count++) {
        seed = (seed * 48_271) % 2_147_483_647;
        text += parts[seed % parts.length] ?? '';
      }
      const document = parseDocument(text);
      for (const { range } of dayHints(document, everything, clock)) {
        assert.ok(0 <= range.start && range.start < range.end && range.end <= text.length, text);
        assert.ok(!/[\udc00-\udfff]/.test(text.charAt(range.start)), text);
      }
    }
  });

  it('is told for English spans and stretches', () => {
    assert.deepEqual(
      hints('en', 'It began three days ago, after a change last month. A fix ships the next business day.'),
      [
        'three days ago = Monday, November 16 → on November 16',
        'last month = October 2026',
        'the next business day = Friday, November 20',
      ],
    );
  });

  it('is not told where a word names no certain day', () => {
    assert.deepEqual(hints('ja', '先ほど、先日の件を確認しました。昨夜2時に止まりました。'), []);
    assert.deepEqual(hints('en', 'We recently saw this, and will look again next Friday.'), []);
  });

  it('is not told where the date stands beside the word, nor in quotes, code or other people’s words', () => {
    assert.deepEqual(
      hints('ja', '昨日（11月18日）に起きました。「本日中」と書かれた札、`本日`。\n\n> 昨日からです'),
      [],
    );
  });

  it('is not told in scripts that are spoken on the day', () => {
    const document = parseDocument(
      '---\ntenmatsu: one-on-one\nlang: ja\n---\n\n## 事実\n\n昨日、止めました。\n',
    );
    assert.deepEqual(dayHints(document, everything, clock), []);
  });

  it('is told for a stretch of the text alone', () => {
    const document = written('ja', '昨日、止まりました。\n\n本日、戻しました。');
    const at = document.text.indexOf('本日');
    assert.deepEqual(
      dayHints(document, { start: at, end: at + 1 }, clock).map(({ names }) => names),
      ['11月19日（木）'],
    );
  });

  it('offers no replacement where the day of writing is in doubt', () => {
    const document = parseDocument('---\ntenmatsu: incident-report\nlang: ja\n---\n\n昨日、止まりました。\n');
    const [hint] = dayHints(document, everything, clock);
    assert.deepEqual([hint?.names, hint?.day.sure, hint?.freeze], ['11月19日（木）', false, undefined]);
  });
});

describe('the question that comes before any parsing', () => {
  const words = {
    ja: '本日、今日、きょう、今朝、今夕、今夜、今晩、昨日、きのう、昨朝、昨夕、昨夜、昨晩、ゆうべ、一昨日、おととい、一昨夜、明日、あす、あした、明朝、明晩、明後日、あさって、先々週、先週、今週、来週、再来週、先月、今月、来月、昨年、来年、翌営業日、次営業日',
    en: 'today, tonight, this morning, this afternoon, this evening, yesterday, last night, tomorrow, the day before yesterday, the day after tomorrow, last week, this week, next week, last month, next month, last year, next year, two days ago, the next business day, the following working day',
  };

  for (const lang of ['ja', 'en'] as const) {
    for (const word of words[lang].split(/、|, /)) {
      it(`lets pass what is told: ${word}`, () => {
        const text = lang === 'ja' ? `注文が、${word}、止まりました。` : `Orders stopped ${word}.`;
        assert.equal(hints(lang, text).length, 1);
        assert.ok(mayHoldRelativeDays(text));
        assert.ok(
          mayHoldRelativeDays(text.replace(word, `${word.slice(0, 1)}\r\n  ${word.slice(1)}`)) ||
            lang === 'en',
        );
      });
    }
  }

  it('spares most text', () => {
    assert.ok(!mayHoldRelativeDays('11月19日10時に注文が止まりました。担当が戻しました。'));
    assert.ok(!mayHoldRelativeDays('This queue was the last of three. Next, we restored it.'));
  });
});

describe('the freezing fix', () => {
  const fixesOf = (document: ReturnType<typeof parseDocument>) => {
    const linter = createLinter();
    const finding = linter.lint(document, clock).find(({ ruleId }) => ruleId === 'relative-time');
    assert.ok(finding);
    return linter.fixes(finding, document, clock);
  };

  for (const [lang, body] of [
    ['ja', '昨日、注文が止まりました。'],
    ['en', 'Orders stopped yesterday.'],
  ] as const) {
    it(`agrees with the hint (${lang})`, () => {
      const document = written(lang, `## ${lang === 'ja' ? '事実' : 'Facts'}\n\n${body}`, '2026-03-05');
      const [fix] = fixesOf(document);
      const [hint] = dayHints(document, everything, clock);
      assert.ok(hint?.freeze);
      assert.deepEqual(fix?.edits, [hint.freeze]);
      assert.match(fix.edits[0]?.newText ?? '', lang === 'ja' ? /^3月4日$/ : /^on March 4$/);
    });
  }

  it('leaves the date to be confirmed where the day of writing is in doubt', () => {
    const head = '---\ntenmatsu: incident-report\nlang: ja\ndetected: 2026-10-13T10:12:00+09:00\n---\n';
    const [fix] = fixesOf(parseDocument(`${head}\n## 事実\n\n昨日、注文が止まりました。\n`));
    assert.deepEqual(
      fix?.edits.map(({ newText, snippet }) => [newText, snippet]),
      [['${1:11月19日}', true]],
    );
  });
});
