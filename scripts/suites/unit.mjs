// Pure tests in bare Node: the core, the templates, the protocol, the corpus.
import { build } from '../host/build.mjs';
import { runMocha } from './node-mocha.mjs';

export async function unit() {
  await build(['--only=test,cli']);
  return runMocha(['unit', 'corpus'], 30_000);
}
