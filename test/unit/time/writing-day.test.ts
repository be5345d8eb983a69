import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { datesIn } from '../../../src/core/time/dates-in';
import { writingDay } from '../../../src/core/time/writing-day';

const clock = { now: Temporal.Instant.from('2026-11-20T01:00:00Z'), zone: 'Asia/Tokyo' };

function day(type: string, fields: string, body: string): string {
  const { date, from, sure } = writingDay(
    parseDocument(`---\ntenmatsu: ${type}\n${fields}---\n\n${body}\n`),
    clock,
  );
  return `${date.toString()} ${from}${sure ? '' : '?'}`;
}

describe('the day a document was written', () => {
  it('is the date of its front matter before all others', () => {
    const body = '## 件名\n\n第二報（10月14日9:00時点）\n';
    assert.equal(day('followup-notice', 'lang: ja\ndate: 2026-10-15\n', body), '2026-10-15 document');
  });

  it('is the date in the zone where the front matter gives a moment', () => {
    assert.equal(day('short-report', 'date: 2026-10-15T22:30:00Z\n', '本文'), '2026-10-16 document');
  });

  it('is the date of the front matter in any usual form', () => {
    for (const date of ['2026年10月15日', '2026/10/15', 'October 15, 2026', '"2026-10-15"'])
      assert.equal(day('short-report', `date: ${date}\n`, '本文'), '2026-10-15 document', date);
    for (const date of ['', '2026-10-32', '明日', '[2026]', '20261015'])
      assert.equal(day('short-report', `date: ${date}\n`, '本文'), '2026-11-20 today?', date);
  });

  const told: readonly (readonly [string, string, string])[] = [
    [
      'short-report',
      '## 件名\n\n【第一報】受注画面が開かない（10月13日（火）10:40時点、対応中）',
      '2026-10-13',
    ],
    [
      'followup-notice',
      '## Subject\n\n[Notice no. 2] Mails late (as of 11:05 (GMT) on Tuesday, October 13)',
      '2026-10-13',
    ],
    ['incident-report', '## 件名と版\n\n受注画面が開かない（第2版、2026年10月20日）', '2026-10-20'],
    ['incident-report', '## Subject and version\n\nOrders fail (version 1, October 20, 2026)', '2026-10-20'],
    ['tenmatsu-report', '- 提出日: 令和8年10月19日\n', '2026-10-19'],
    ['tenmatsu-report', '| 作成日 | 2026/10/19 |\n| --- | --- |\n| 更新日 | 2026/10/21 |\n', '2026-10-21'],
    ['incident-report', 'Date: 19 October 2026\n\nLast updated: 22 October 2026', '2026-10-22'],
    ['apology-letter', '## 日付・宛名・差出人\n\n2026年10月18日\n\n株式会社青葉 御中', '2026-10-18'],
    ['weekly-brief', '# 週次短報（10月30日（金））', '2026-10-30'],
    ['weekly-brief', '# Weekly brief (Friday, October 30)', '2026-10-30'],
  ];
  for (const [type, body, date] of told) {
    it(`is the one it gives as its own: ${body.slice(0, 40).replace(/\n+/g, ' ')}`, () => {
      assert.equal(day(type, 'detected: 2026-10-13T10:12:00+09:00\n', body), `${date} document`);
    });
  }

  const others = [
    '## 件名\n\n10月13日に発生した障害のご報告',
    '# 受注画面の障害（10月13日）',
    '## 事実\n\n10月13日10:40時点では正常でした。',
    '## 事実\n\n発生日時: 10月13日 10:04',
    '| 期限 | 2026-10-30 |\n| --- | --- |\n| 担当 | 早瀬 |\n',
  ];
  for (const body of others) {
    it(`is no date of something else: ${body.replace(/\n+/g, ' ')}`, () => {
      assert.equal(
        day('incident-report', 'detected: 2026-10-13T10:12:00+09:00\n', body),
        '2026-11-20 today?',
      );
    });
  }

  it('is today without doubt where the incident was noticed today', () => {
    // 20:10 the day before in UTC.
    assert.equal(day('short-report', 'detected: 2026-11-20T05:10:00+09:00\n', '本文'), '2026-11-20 today');
    assert.equal(day('short-report', 'incident: 2026-11-20-mail\n', '本文'), '2026-11-20 today');
  });

  it('is doubtful where neither the document nor the incident tells it', () => {
    assert.equal(day('short-report', '', '本文'), '2026-11-20 today?');
    assert.equal(day('short-report', 'detected: 2026-19-99\n', '本文'), '2026-11-20 today?');
  });

  it('takes a date without a year for the one nearest to the incident', () => {
    const body = '- 提出日: 1月4日\n';
    assert.equal(
      day('tenmatsu-report', 'detected: 2025-12-28T10:12:00+09:00\n', body),
      '2026-01-04 document',
    );
  });
});

describe('dates in a text', () => {
  const near = Temporal.PlainDate.from('2026-11-20');
  const dates = (text: string) => datesIn(text, near).map(({ date }) => date.toString());

  it('are read in every usual form', () => {
    for (const text of [
      '2026年10月5日',
      '令和8年10月5日',
      '2026-10-05',
      '2026/10/5',
      '2026.10.5',
      '10月5日',
      '10/5',
    ])
      assert.deepEqual(dates(`${text}に`), ['2026-10-05'], text);
    for (const text of [
      'October 5, 2026',
      '5 Oct 2026',
      'Monday, October 5',
      '5th of October'.replace(' of', ''),
      'Oct. 5',
    ])
      assert.deepEqual(dates(`on ${text}.`), ['2026-10-05'], text);
  });

  it('are left out where there is no such day', () => {
    assert.deepEqual(dates('2026年2月30日、13月1日、1/2/3、10/45、version 1.2.3'), []);
  });

  it('stay linear over hostile text', function () {
    // Times are the machine's as well as ours; what is not linear fails every time.
    this.retries(2);
    const begin = performance.now();
    datesIn('10月'.repeat(50_000) + '1'.repeat(100_000) + 'monday, '.repeat(20_000), near);
    assert.ok(performance.now() - begin < 1000);
  });
});
