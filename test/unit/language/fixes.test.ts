import assert from 'node:assert/strict';
import { Temporal } from 'temporal-polyfill';
import { parseDocument } from '../../../src/core/document/parse';
import { createLinter } from '../../../src/core/lint/engine';
import type { Clock } from '../../../src/core/lint/rule';

// A Friday morning in Tokyo.
const clock: Clock = { now: Temporal.Instant.from('2026-11-20T00:10:00Z'), zone: 'Asia/Tokyo' };

/** The text after each fix of the rule's first finding in a section 恒久対策. */
function fixed(rule: string, text: string): readonly string[] {
  const head = '---\ntenmatsu: incident-report\nlang: ja\n---\n\n## 恒久対策\n\n';
  const document = parseDocument(`${head}${text}\n`);
  const linter = createLinter();
  const finding = linter.lint(document, clock).find(({ ruleId }) => ruleId === rule);
  assert.ok(finding, `no ${rule} in ${text}`);
  return linter.fixes(finding, document, clock).map(({ edits }) =>
    [...edits]
      .sort((a, b) => b.range.start - a.range.start)
      .reduce(
        (all, { range, newText }) => all.slice(0, range.start) + newText + all.slice(range.end),
        document.text,
      )
      .slice(head.length)
      .trimEnd(),
  );
}

/** A snippet as it reads with every placeholder left as proposed. */
function filled(snippet: string | undefined): string | undefined {
  return snippet?.replace(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replace(/\$\{\d+:([^}]*)\}/g, '$1');
}

describe('fixes of vague-commitment (ja)', () => {
  it('keep the aim and ask for owner, deadline and result', () => {
    assert.equal(
      filled(fixed('vague-commitment', '夜間の保守の窓口について検討いたします。')[0]),
      '夜間の保守の窓口について検討するため、◯◯（担当）が◯◯までに◯◯（成果物）を作成して報告します。',
    );
  });
  it('keep what joins the promise to the next clause', () => {
    assert.equal(
      filled(fixed('vague-commitment', '再発防止に努めてまいりますので、ご理解をお願いいたします。')[0]),
      '再発防止に努めるため、◯◯（担当）が◯◯までに◯◯（成果物）を作成して報告しますので、ご理解をお願いいたします。',
    );
  });
  it('keep the plain style', () => {
    assert.equal(
      filled(fixed('vague-commitment', '検査の手順を見直す方針。')[0]),
      '検査の手順を見直すため、◯◯（担当）が◯◯までに◯◯（成果物）を作成して報告する。',
    );
  });
  it('build on the noun of an item', () => {
    assert.equal(
      filled(fixed('vague-commitment', '- 点検体制の見直し')[0]),
      '- 点検体制の見直しのため、◯◯（担当）が◯◯までに◯◯（成果物）を作成して報告する',
    );
  });
  it('escape what snippets would take for their own', () => {
    assert.match(fixed('missing-deadline', '変数 $HOME} を消します。')[0] ?? '', /\\\$HOME\\\}/);
  });
});

describe('fixes of missing-deadline (ja)', () => {
  it('restate the promise with deadline and owner', () => {
    assert.equal(
      filled(fixed('missing-deadline', '予備の電源を増設します。')[0]),
      '◯◯までに、予備の電源を増設します（担当: ◯◯）。',
    );
  });
  it('insert each deadline behind a label or a conjunction', () => {
    assert.equal(
      fixed('missing-deadline', '- 予防: 予備の電源を増設する')[1],
      '- 予防: 11月20日（金）19時までに、予備の電源を増設する',
    );
    assert.equal(
      fixed('missing-deadline', 'また、予備の電源を増設します。')[2],
      'また、11月21日（土）12時までに、予備の電源を増設します。',
    );
  });
  it('fill in the due column where the row has one', () => {
    assert.equal(
      fixed('missing-deadline', '| 作業 | 期限 |\n| --- | --- |\n| 配線を替える | 未定 |')[0],
      '| 作業 | 期限 |\n| --- | --- |\n| 配線を替える | 11月20日（金）19時 |',
    );
  });
});

describe('fixes of vague-time (ja)', () => {
  const first = (text: string) => fixed('vague-time', text)[0];
  it('put the date in the place of the word', () => {
    assert.equal(first('早急に部品を交換します。'), '11月20日（金）19時までに部品を交換します。');
    assert.equal(first('今後、窓口を改修します。'), '11月20日（金）19時までに、窓口を改修します。');
    assert.equal(first('早急な交換を行います。'), '11月20日（金）19時までの交換を行います。');
  });
  it('keep a condition and set a limit beside it', () => {
    assert.equal(
      first('原因が分かり次第、ご報告します。'),
      '原因が分かり次第、遅くとも11月20日（金）19時までに、ご報告します。',
    );
  });
  it('turn a stretch of unknown length into one with an end', () => {
    assert.equal(first('当面の間、窓口を閉じます。'), '11月20日（金）19時まで、窓口を閉じます。');
  });
});

describe('fixes of promises (en)', () => {
  const head = '---\ntenmatsu: incident-report\nlang: en\n---\n\n## Permanent measures\n\n';
  const fixes = (rule: string, text: string): readonly string[] => {
    const document = parseDocument(`${head}${text}\n`);
    const linter = createLinter();
    const finding = linter.lint(document, clock).find(({ ruleId }) => ruleId === rule);
    assert.ok(finding, `no ${rule} in ${text}`);
    return linter.fixes(finding, document, clock).map(({ edits }) =>
      edits
        .reduce(
          (all, { range, newText }) => all.slice(0, range.start) + newText + all.slice(range.end),
          document.text,
        )
        .slice(head.length)
        .trimEnd(),
    );
  };

  it('add owner, result and deadline behind the words of an empty promise', () => {
    assert.equal(
      filled(fixes('vague-commitment', '- Permanent: we will **look into** the pump.')[0]),
      '- Permanent: we will **look into** the pump; XX (owner) will send XX (result) by XX.',
    );
  });

  it('date an undated promise before the full stop, once for each deadline', () => {
    const all = fixes('missing-deadline', 'We will replace the pump.');
    assert.equal(all[0], 'We will replace the pump by 19:00 on Friday, November 20.');
    assert.ok(all.length > 3);
  });
});
