import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document/parse';
import { readExemptions } from '../../../src/core/incident/exemptions';

const exemptions = (...lines: readonly string[]) => [
  ...readExemptions(parseDocument(`---\ntenmatsu: incident\n---\n\n## 節目\n\n${lines.join('\n')}\n`)),
];

describe('readExemptions', () => {
  it('reads a line struck off with its reason', () => {
    assert.deepEqual(
      exemptions('- [-] 48時間（11月22日（日）2:10まで）: 原因の見立て 理由：一時間で収束した'),
      [['48h', '一時間で収束した']],
    );
  });

  it('understands labels in both languages and short forms', () => {
    const lines = [
      '- [-] 24h 理由: a',
      '- [-] 1週間 理由: b',
      '- [-] 30 days (reason: c)',
      '- [-] 60日（理由：d）',
    ];
    assert.deepEqual(exemptions(...lines), [
      ['24h', 'a'],
      ['1w', 'b'],
      ['30d', 'c'],
      ['60d', 'd'],
    ]);
  });

  it('does not heed a line without a reason, an open or a ticked one', () => {
    assert.deepEqual(exemptions('- [-] 24時間', '- [ ] 48時間 理由：x', '- [x] 72時間 理由：x'), []);
  });

  it('does not heed lengths of time that are no milestone', () => {
    assert.deepEqual(exemptions('- [-] 25時間 理由：x', '- [-] 2週間 理由：x'), []);
  });

  it('looks among the milestones alone', () => {
    const text = '---\ntenmatsu: incident\n---\n\n## 約束\n\n- [-] 24時間 理由：x\n';
    assert.deepEqual([...readExemptions(parseDocument(text))], []);
  });
});
