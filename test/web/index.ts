// Entry of the suite that runs inside the web extension host: a worker, with mocha's browser build, which is a global there.
import 'tests:mocha';
import type MochaClass from 'mocha';
import { runInHost } from '../support/in-host';

export function run(): Promise<void> {
  const { Mocha } = globalThis as unknown as { Mocha: typeof MochaClass };
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 5000 });
  return runInHost(mocha, () => import('tests:.'));
}
