import assert from 'node:assert/strict';
import fc from 'fast-check';
import { freeFolder, slug } from '../../../src/core/incident/slug';

describe('the name of an incident folder', () => {
  const names: Readonly<Record<string, string>> = {
    受注画面が開かない: '受注画面が開かない',
    'Order API returns 502': 'order-api-returns-502',
    'ＡＰＩ　２．０ の停止': 'api-2-0-の停止',
    '../../etc/passwd': 'etc-passwd',
    'C:\\Windows\\x': 'c-windows-x',
    'a\nb\u0000c': 'a-b-c',
    '🔥🔥': 'incident',
    '': 'incident',
    '...': 'incident',
    CON: 'con-incident',
    lpt1: 'lpt1-incident',
    '{{x}} <script>': 'x-script',
    パーティー: 'パーティー',
    'שלום עולם': 'שלום-עולם',
    '100%オフ': '100-オフ',
  };
  for (const [title, wanted] of Object.entries(names))
    it(`「${title}」 becomes ${wanted}`, () => assert.equal(slug(title), wanted));

  it('is one path segment of at most 40 characters, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const name = slug(title);
        assert.ok(Array.from(name).length <= 40 + '-incident'.length);
        assert.match(name, /^[\p{L}\p{N}][\p{L}\p{N}\p{M}-]*$/u);
        assert.ok(!name.endsWith('-'));
      }),
      { numRuns: 1000 },
    );
    assert.equal(slug('長'.repeat(200)), '長'.repeat(40));
  });

  it('gives way to a folder that exists, without regard to case', () => {
    assert.equal(freeFolder('a', []), 'a');
    assert.equal(freeFolder('a', ['a']), 'a-2');
    assert.equal(freeFolder('a', ['A', 'a-2', 'a-4']), 'a-3');
    assert.equal(freeFolder('ガ', ['ガ']), 'ガ-2', 'composed and decomposed are one name on some disks');
  });
});
