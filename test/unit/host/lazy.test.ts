import assert from 'node:assert/strict';
import { Lazy } from '../../../src/host/lazy';

const never = () => assert.fail('called in vain');

function counted() {
  const calls = { loaded: 0, disposed: 0 };
  const feature = { name: 'feature', dispose: () => void (calls.disposed += 1) };
  const lazy = new Lazy(() => {
    calls.loaded += 1;
    return Promise.resolve(feature);
  }, never);
  return { calls, lazy };
}

describe('Lazy', () => {
  it('loads at the first use, and once', async () => {
    const { calls, lazy } = counted();
    assert.equal(calls.loaded, 0);
    const names = await Promise.all([lazy.use(({ name }) => name), lazy.use(({ name }) => name)]);
    assert.deepEqual(names, ['feature', 'feature']);
    assert.equal(calls.loaded, 1);
  });

  it('is not loaded by what concerns it only when it is in use', async () => {
    const { calls, lazy } = counted();
    let ran = 0;
    await lazy.ifUsed(() => (ran += 1));
    assert.deepEqual([calls.loaded, ran], [0, 0]);
    await lazy.use(() => undefined);
    await lazy.ifUsed(() => (ran += 1));
    assert.equal(ran, 1);
  });

  it('disposes what it loaded, even what is still being loaded, and runs nothing after', async () => {
    const { calls, lazy } = counted();
    const running = lazy.use(() => assert.fail('ran after it was disposed'));
    lazy.dispose();
    await running;
    assert.equal(calls.disposed, 1);
    await lazy.use(() => assert.fail('ran after it was disposed'));
  });

  const failing = (failures: number) => {
    const told: unknown[] = [];
    let attempts = 0;
    const load = () => {
      attempts += 1;
      if (attempts <= failures) return Promise.reject(new Error('no network'));
      return Promise.resolve({ dispose: () => undefined });
    };
    return { told, lazy: new Lazy(load, (error) => told.push(error)) };
  };

  it('tells a failure to load, runs nothing, and tries again at the next use', async () => {
    const { told, lazy } = failing(1);
    assert.deepEqual(await Promise.all([lazy.use(never), lazy.use(never)]), [undefined, undefined]);
    assert.deepEqual(told.map(String), ['Error: no network']);
    assert.equal(await lazy.use(() => 'ok'), 'ok');
    assert.equal(told.length, 1);
  });

  it('passes on what the action throws, which is no failure to load', async () => {
    const { told, lazy } = failing(0);
    await assert.rejects(
      lazy.use(() => Promise.reject(new Error('broken'))),
      /broken/,
    );
    assert.deepEqual(told, []);
  });

  it('tells no failure once nobody waits for it', async () => {
    const { told, lazy } = failing(1);
    const running = lazy.use(never);
    lazy.dispose();
    await running;
    assert.deepEqual(told, []);
  });

  it('disposes nothing where nothing was loaded', () => {
    const { calls, lazy } = counted();
    lazy.dispose();
    assert.deepEqual(calls, { loaded: 0, disposed: 0 });
  });
});
