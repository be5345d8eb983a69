import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isTimelineIntent, isTimelineState, isTimelineUpdate } from '../../../src/protocol/timeline';

describe('timeline protocol', () => {
  it('takes the intents it knows', () => {
    assert.ok(isTimelineIntent({ kind: 'ready' }));
    assert.ok(isTimelineIntent({ kind: 'act', action: 'next', version: 3 }));
  });

  it('refuses intents with a part missing or wrong', () => {
    const wrong = [null, 'ready', [], {}, { kind: 'act' }, { kind: 'act', action: 1, version: 1 }];
    const half = [
      { kind: 'act', action: 'next' },
      { kind: 'act', action: 'next', version: 1.5 },
      { kind: 'delete' },
    ];
    for (const message of [...wrong, ...half]) assert.ok(!isTimelineIntent(message), JSON.stringify(message));
  });

  it('takes and refuses updates likewise', () => {
    assert.ok(isTimelineUpdate({ kind: 'snapshot', version: 0, incident: 'file:///x', snapshot: {} }));
    assert.ok(isTimelineUpdate({ kind: 'refused', text: '' }));
    assert.ok(!isTimelineUpdate({ kind: 'snapshot', version: '0', incident: 'x', snapshot: {} }));
    assert.ok(!isTimelineUpdate({ kind: 'snapshot', version: 0, incident: 'x', snapshot: null }));
    assert.ok(!isTimelineUpdate({ kind: 'refused' }));
  });

  it('restores only by a state that names an incident', () => {
    assert.ok(isTimelineState({ incident: 'file:///x' }));
    for (const state of [undefined, null, {}, { incident: 1 }]) assert.ok(!isTimelineState(state));
  });

  it('stands any message', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        isTimelineIntent(message);
        isTimelineUpdate(message);
        isTimelineState(message);
      }),
    );
  });
});
