// Entry of the suite that runs inside the web extension host: a worker, with mocha's browser build.
import Mocha from 'mocha/mocha.js';
import { runInHost } from '../support/in-host';

export function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, slow: 5000 });
  return runInHost(mocha, () => import('tests:.'));
}
