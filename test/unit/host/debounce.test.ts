import assert from 'node:assert/strict';
import { Debouncer } from '../../../src/host/debounce';

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

describe('Debouncer', () => {
  it('runs the last action of a key alone', async () => {
    const timers = new Debouncer();
    const ran: string[] = [];
    timers.run('a', 1, () => ran.push('first'));
    timers.run('a', 1, () => ran.push('second'));
    await pause(10);
    assert.deepEqual(ran, ['second']);
  });

  it('keeps keys apart', async () => {
    const timers = new Debouncer();
    const ran: string[] = [];
    for (const key of ['a', 'b', 'c']) timers.run(key, 1, () => ran.push(key));
    timers.cancel('b');
    await pause(10);
    assert.deepEqual(ran, ['a', 'c']);
  });

  it('lets an action start its own key anew', async () => {
    const timers = new Debouncer();
    let count = 0;
    const again = () => {
      count += 1;
      if (count < 3) timers.run('a', 1, again);
    };
    timers.run('a', 1, again);
    await pause(30);
    assert.equal(count, 3);
  });

  it('runs nothing once disposed', async () => {
    const timers = new Debouncer();
    let count = 0;
    timers.run('a', 1, () => (count += 1));
    timers.dispose();
    await pause(10);
    assert.equal(count, 0);
  });
});
