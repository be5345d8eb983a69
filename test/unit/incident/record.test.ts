import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { readRecord } from '../../../src/core/incident/read-record';
import { frontMatter } from '../../../src/core/rules/front-matter';

const clock = { now: Temporal.Instant.from('2026-11-20T14:20:00+09:00'), zone: 'Asia/Tokyo' };

function problems(fields: string): string[] {
  const text = `---\ntenmatsu: incident\n${fields}\n---\n`;
  const read = readRecord(parseDocument(text).frontMatter, 'Asia/Tokyo');
  return read.problems.map(({ range, message }) => `${text.slice(range.start, range.end)}: ${message.en}`);
}

const recordOf = (fields: string) =>
  readRecord(parseDocument(`---\ntenmatsu: incident\n${fields}\n---\n`).frontMatter, 'Asia/Tokyo').record;

describe('the record of an incident', () => {
  it('reads what is there and leaves out what is empty', () => {
    const record = recordOf(
      'id: 7\ntitle: " 止まった "\naudience: btob\nlegal: true\noccurred:\nowner: ""\nroom: 第二会議室',
    );
    assert.equal(record.id, '7');
    assert.equal(record.title, '止まった');
    assert.deepEqual(record.audience, ['btob']);
    assert.equal(record.legal, true);
    assert.equal(record.owner, undefined);
    assert.deepEqual(record.moments, {});
    assert.deepEqual(problems('occurred:\nroom: 第二会議室'), []);
  });

  it('names what is wrong at the value, and counts it as missing', () => {
    assert.deepEqual(problems('severity: hihg'), ['hihg: severity cannot be "hihg". Did you mean "high"?']);
    assert.deepEqual(problems('category: 7'), [
      '7: category cannot be "7". Choose from mistake, leak, communication',
    ]);
    assert.deepEqual(problems('audience: [btob, press]'), [
      '[btob, press]: audience cannot be "press". Choose from internal, btob, btoc',
    ]);
    assert.deepEqual(problems('legal: maybe'), ['maybe: legal must be true or false']);
    assert.deepEqual(problems('title: [a]'), [
      '[a]: title must be text. Put it in "…" if it contains special characters',
    ]);
    assert.deepEqual(problems('approvals: done'), [
      'done: approvals must be a list of entries with who, when and level',
    ]);
    assert.equal(recordOf('severity: hihg').severity, undefined);
    assert.deepEqual(recordOf('audience: [btob, press]').audience, ['btob']);
  });

  it('falls back to the given zone where the named one does not exist', () => {
    assert.equal(recordOf('timezone: Tokyo').timezone, 'Asia/Tokyo');
    assert.equal(recordOf('timezone: Europe/Berlin').timezone, 'Europe/Berlin');
    assert.deepEqual(problems('timezone: "+09:00"'), [
      '"+09:00": There is no time zone "+09:00". Use a name such as Asia/Tokyo',
    ]);
  });

  it('takes moments with an offset alone, and says what the others lack', () => {
    assert.deepEqual(recordOf('detected: 2026-11-20T13:05:00+09:00').moments, {
      detected: '2026-11-20T13:05:00+09:00',
    });
    assert.deepEqual(problems('detected: 2026-11-20 13:05'), [
      '2026-11-20 13:05: detected: the UTC offset is missing. If this is Asia/Tokyo time, write 2026-11-20T13:05:00+09:00',
    ]);
    assert.match(
      problems('timezone: America/New_York\ndetected: 2026-07-01T13:05')[0] ?? '',
      /2026-07-01T13:05:00-04:00/,
    );
    assert.match(problems('detected: 2026-11-20')[0] ?? '', /the time is missing/);
    assert.match(problems('detected: 2026-02-30T10:00:00+09:00')[0] ?? '', /cannot be read/);
    assert.match(problems('detected: きのう')[0] ?? '', /cannot be read/);
    assert.match(problems('detected: 20261120')[0] ?? '', /cannot be read/);
  });

  it('notices what happened in the wrong order', () => {
    const times = 'occurred: 2026-11-20T13:05:00+09:00\ndetected: 2026-11-20T03:05:00Z';
    assert.deepEqual(problems(times), [
      '2026-11-20T03:05:00Z: detected is earlier than occurred. Correct one of them',
    ]);
  });

  it('accepts approvals with who, when and level', () => {
    assert.deepEqual(
      problems('approvals:\n  - { who: 部長, when: 2026-11-20T13:05:00+09:00, level: 高 }\n  - who: 課長'),
      [],
    );
    assert.equal(problems('approvals:\n  - when: 2026-11-20T13:05:00+09:00').length, 1);
  });

  it('never throws, and every problem lies in the front matter', () => {
    const names = [
      'id',
      'title',
      'category',
      'audience',
      'severity',
      'legal',
      'timezone',
      'detected',
      'approvals',
      'lang',
    ];
    const value = fc.oneof(
      fc.json({ maxDepth: 2 }),
      fc.constantFrom('2026-11-20', '{{x}}', '[', '"', '&a', '*a', '|', '!!x', '2026-99-99T99:99:99+99:99'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 6 }), (fields) => {
        const text = `---\ntenmatsu: incident\n${fields.map(([name, data]) => `${name}: ${data}`).join('\n')}\n---\nx\n`;
        const document = parseDocument(text);
        for (const { range } of frontMatter.check(document, clock))
          assert.ok(
            range.start >= 0 && range.start <= range.end && range.end <= document.frontMatter.range.end,
          );
      }),
      { numRuns: 300 },
    );
  });
});

describe('the front matter rule', () => {
  const hits = (text: string): string[] =>
    [...frontMatter.check(parseDocument(text), clock)].map(
      ({ range, message }) => `${text.slice(range.start, range.end)}: ${message?.en}`,
    );

  it('proposes the type that was meant, and writes it', () => {
    const text = '---\ntenmatsu: incident-reprot # draft\n---\n';
    const document = parseDocument(text);
    const [hit] = [...frontMatter.check(document, clock)];
    assert.ok(hit?.message);
    assert.match(hit.message.ja, /incident-report/);
    const finding = { ...hit, ruleId: 'front-matter', level: 'error', message: hit.message } as const;
    const [edit] = frontMatter.fixes?.(finding, document, clock)[0]?.edits ?? [];
    assert.ok(edit);
    const fixed = text.slice(0, edit.range.start) + edit.newText + text.slice(edit.range.end);
    assert.equal(fixed, '---\ntenmatsu: incident-report # draft\n---\n');
    assert.deepEqual(hits(fixed), []);
  });

  it('accepts aliases, and asks for a type where there is none', () => {
    assert.deepEqual(hits('---\ntenmatsu: apology\n---\n'), []);
    assert.deepEqual(hits('---\ntenmatsu:\n---\n'), [
      'tenmatsu:: The document type is empty. Write one, as in tenmatsu: incident',
    ]);
    assert.match(hits('---\ntenmatsu: zzz\n---\n')[0] ?? '', /There is no document type "zzz"/);
  });

  it('knows the milestones a document may be for', () => {
    assert.deepEqual(hits('---\ntenmatsu: effect-report\nmilestone: 60d\n---\n'), []);
    assert.deepEqual(hits('---\ntenmatsu: effect-report\nmilestone: 60\n---\n'), [
      '60: milestone cannot be "60". Choose from 24h, 48h, 72h, 1w, 30d, 60d, 90d',
    ]);
  });

  it('refuses moments that are still ahead', () => {
    assert.match(
      hits('---\ntenmatsu: calm\ndetected: 2027-11-20T13:05:00+09:00\n---\n')[0] ?? '',
      /still ahead/,
    );
  });

  it('explains broken YAML once, without the library’s words', () => {
    assert.deepEqual(
      hits('---\ntenmatsu: calm\ntitle: a: b\n---\n').map((hit) => hit.replace(/^.*?: /, '')),
      ['A value contains ": ", which reads as another field. Put the value in "…"'],
    );
    assert.match(hits('---\ntenmatsu: calm\ntenmatsu: incident\n---\n')[0] ?? '', /twice/);
    assert.match(hits('---\ntenmatsu: calm\ntitle: a\n# 本文\n')[0] ?? '', /not closed/);
  });
});
