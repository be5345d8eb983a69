import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { timeline } from '../../../src/core/incident/timeline';
import {
  actionFor,
  isTimelineIntent,
  isTimelineState,
  isTimelineUpdate,
} from '../../../src/protocol/timeline';
import { record } from '../incident/fixtures';

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

  it('acts on the documents the reader saw, or not at all', () => {
    const snapshot = timeline(record, [], Temporal.Instant.from('2026-11-20T08:00+09:00'), 'ja');
    const intent = { kind: 'act', action: 'next', version: 4 } as const;
    assert.equal(actionFor(intent, 4, snapshot)?.target.kind, 'create-document');
    assert.equal(actionFor(intent, 5, snapshot), undefined);
    assert.equal(actionFor({ ...intent, action: 'open:../secret.md' }, 4, snapshot), undefined);
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
