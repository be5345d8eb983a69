import assert from 'node:assert/strict';
import { nearest } from '../../../src/core/nearest';

describe('the word that was meant', () => {
  const words = ['incident', 'incident-report', 'postmortem', 'calm', 'high', 'low'];

  it('is at most a third of its letters away', () => {
    assert.equal(nearest('postmotem', words), 'postmortem');
    assert.equal(nearest('ＩＮＣＩＤＥＮＴ', words), 'incident');
    assert.equal(nearest('hihg', words), 'high');
    assert.equal(nearest('incidnet-reprot', words), 'incident-report');
  });

  it('is none where nothing is near, or what was written is no word', () => {
    for (const word of ['', 'zzz', 'medium', '障害報告書', 'x'.repeat(100_000)])
      assert.equal(nearest(word, words), undefined);
  });
});
