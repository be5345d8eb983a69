// The figures of the checks themselves, in bare Node: beside textlint on the same texts, after an edit, with growing texts, and
// on the command line. Each is a median; the tools take turns, so that a busy machine is busy for all of them.
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { build } from '../host/build.mjs';
import { temporaryFolder } from '../host/lifetime.mjs';
import { root } from '../host/paths.mjs';
import { say, step } from '../host/progress.mjs';
import { preparePeers } from '../host/tools.mjs';
import { at, median, megabytes, milliseconds, tell, times } from './figures.mjs';
import { runOnce, withWorker } from './worker.mjs';

const own = join(root, 'dist', 'test', 'bench', 'lint', 'index.js');
const textlint = join(root, 'test', 'bench', 'lint', 'peers', 'textlint.mjs');
const PEERS = {
  'weak-phrase': { name: 'textlint with ja-no-weak-phrase', warm: 10, fresh: 10, runs: 5 },
  'technical-writing': { name: 'textlint with preset-ja-technical-writing', warm: 500, fresh: 10, runs: 1 },
};
/** Runs before a program is as fast as it gets. */
const WARM_UP = 12;
const RUNS = 9;

/** @param {number} count */
const each = (count) => Array.from({ length: count }, (_, index) => index);

export async function lint() {
  await build(['--only=bench']);
  const product = temporaryFolder('bench-product');
  await build(['--production', '--only=cli', `--out=${product}`]);
  const cli = join(product, 'cli', 'tenmatsu.js');
  const peers = await preparePeers();
  const texts = temporaryFolder('bench-texts');
  await withWorker([own], async (ask) => {
    const write = (name, characters, count) =>
      ask({ task: 'write', folder: join(texts, name), characters, count });
    await write('long', 80_000, WARM_UP + RUNS);
    await write('short', 2000, 1);
    await write('100k', 100_000, WARM_UP + RUNS);
    await write('1m', 1_000_000, RUNS);
    await write('many', 2000, 1000);
  });
  const text = (name, seed) => join(texts, name, `report-${seed}.md`);

  say(
    `\nThe checks (${availableParallelism()} cores, load ${loadavg()[0].toFixed(1)}; medians, other work on the machine included)`,
  );
  await beside(peers, text);
  await freshly(cli, peers, text('short', 1));
  await edited(text);
  await growing(text);
  await hostile();
  await commandLine(cli, join(texts, 'many'));
}

/** All rules over 80,000 characters, in processes that are warm; no text is given to a program twice. */
async function beside(peers, text) {
  const took = { own: [], 'weak-phrase': [], 'technical-writing': [] };
  await step('Linting long documents', () =>
    withWorker([own], async (ask) => {
      for (const seed of each(WARM_UP)) await ask({ task: 'full', file: text('long', seed + 1) });
      for (const [rules, { runs }] of Object.entries(PEERS))
        await withWorker([textlint, peers, rules], async (askPeer) => {
          // Its dictionary is loaded at its first sentence.
          await askPeer({ file: text('short', 1) });
          for (const run of each(Math.max(runs, 4))) {
            const file = text('long', WARM_UP + run + 1);
            took.own.push((await ask({ task: 'full', file })).milliseconds);
            if (run < runs) took[rules].push((await askPeer({ file })).milliseconds);
          }
        });
    }),
  );
  say(`  full lint of 80,000 characters: ${milliseconds(median(took.own))}`);
  for (const [rules, { name, warm }] of Object.entries(PEERS)) {
    const ratio = median(took[rules]) / median(took.own);
    tell(
      `    ${name}`,
      `${milliseconds(median(took[rules]))}, ${times(ratio)} as long`,
      `${warm}×`,
      ratio >= warm,
    );
  }
}

/** Loading and linting, without the start of Node: our own command line, and a script that does no more than lint. */
async function freshly(cli, peers, file) {
  const took = { own: [], 'weak-phrase': [], 'technical-writing': [] };
  await step('Linting in fresh processes', async () => {
    for (const _ of each(5)) {
      took.own.push((await runOnce([cli, 'lint', file])).milliseconds);
      for (const rules of Object.keys(PEERS))
        took[rules].push((await runOnce([textlint, peers, rules, file])).milliseconds);
    }
  });
  say(`  first lint in a fresh process, 2,000 characters: ${milliseconds(median(took.own))}`);
  for (const [rules, { name, fresh }] of Object.entries(PEERS)) {
    const ratio = median(took[rules]) / median(took.own);
    tell(
      `    ${name}`,
      `${milliseconds(median(took[rules]))}, ${times(ratio)} as long`,
      `${fresh}×`,
      ratio >= fresh,
    );
  }
}

/** A character typed into 80,000, from the changed text to its findings, beside the same text linted anew. */
async function edited(text) {
  const { full, edits } = await step('Editing a long document', () =>
    withWorker([own], async (ask) => {
      for (const seed of each(WARM_UP)) await ask({ task: 'full', file: text('long', seed + 1) });
      const anew = [];
      const after = [];
      for (const run of each(RUNS)) {
        const file = text('long', WARM_UP + run + 1);
        anew.push((await ask({ task: 'full', file })).milliseconds);
        after.push(...(await ask({ task: 'edits', file, count: 20 })));
      }
      return { full: median(anew), edits: after };
    }),
  );
  const share = median(edits) / full;
  tell(
    'a character typed into 80,000',
    `${milliseconds(median(edits))}, 95th percentile ${milliseconds(at(edits, 0.95))}, ${share.toFixed(2)} of a full lint`,
    '0.10',
    share <= 0.1,
  );
}

/** Ten times the text. */
async function growing(text) {
  const { time, heap } = await step('Linting growing documents', () =>
    withWorker(['--expose-gc', own], async (ask) => {
      for (const seed of each(WARM_UP)) await ask({ task: 'full', file: text('100k', seed + 1) });
      const time = { '100k': [], '1m': [] };
      const heap = { '100k': [], '1m': [] };
      for (const run of each(RUNS))
        for (const name of ['100k', '1m']) {
          const file = text(name, name === '1m' ? run + 1 : WARM_UP + run + 1);
          time[name].push((await ask({ task: 'full', file })).milliseconds);
          if (run < 3) heap[name].push(await ask({ task: 'heap', file }));
        }
      return { time, heap };
    }),
  );
  const ratio = (values) => median(values['1m']) / median(values['100k']);
  const told = (values, unit) =>
    `${unit(median(values['100k']))} → ${unit(median(values['1m']))}, ${times(ratio(values))}`;
  tell('time from 100,000 to 1,000,000 characters', told(time, milliseconds), '11×', ratio(time) <= 11);
  tell('memory held from 100,000 to 1,000,000 characters', told(heap, megabytes), '11×', ratio(heap) <= 11);
}

/** Lines that nobody writes: the slowest of them per character, and the one that grows most. */
async function hostile() {
  const units = [
    '「',
    '」',
    '（',
    '[',
    '`',
    '*',
    '。',
    '、',
    '◯',
    '1',
    '漢',
    'あ',
    '😀',
    '\u3099',
    '早急に',
    '検討します。',
    '<!-- ',
    'a ',
  ];
  const runs = await step('Linting runs of one mark', () =>
    withWorker([own], async (ask) => {
      const runs = [];
      for (const unit of units) {
        const took = async (characters) => (await ask({ task: 'run', unit, characters })).milliseconds;
        await took(12_000);
        const short = Math.max(await took(120_000), await took(120_000));
        runs.push({ unit, short, long: await took(1_200_000) });
      }
      return runs;
    }),
  );
  const growth = ({ short, long }) => long / Math.max(short, 20);
  const most = runs.reduce((one, other) => (growth(other) > growth(one) ? other : one));
  const slowest = runs.reduce((one, other) => (other.long > one.long ? other : one));
  tell(
    `hostile lines from 120,000 to 1,200,000 characters, ${units.length} kinds, the one that grows most (${JSON.stringify(most.unit)})`,
    `${milliseconds(most.short)} → ${milliseconds(most.long)}, ${times(growth(most))}`,
    '20×; a quadratic check makes 100× of it',
    growth(most) <= 20,
  );
  say(`    the slowest (${JSON.stringify(slowest.unit)}): ${milliseconds(slowest.long)}`);
}

/** A folder of a thousand reports, from starting the command to its end. */
async function commandLine(cli, folder) {
  const runs = await step('Linting a thousand documents', async () => {
    const runs = [];
    for (const _ of each(5)) runs.push(await runOnce([cli, 'lint', folder]));
    return runs;
  });
  const seconds = median(runs.map(({ whole }) => whole)) / 1000;
  const peak = median(runs.map((run) => run.peak));
  tell('1,000 documents of 2,000 characters, time', `${seconds.toFixed(2)} s`, '2 s', seconds <= 2);
  tell('1,000 documents of 2,000 characters, peak memory', megabytes(peak), '150 MB', peak <= 150 * 2 ** 20);
}
