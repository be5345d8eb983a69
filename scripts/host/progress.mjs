// Tells the reader of a terminal what is going on, so that no long step is silent.

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/**
 * Announces a step, reminds every ten seconds that it is still going on, and tells how long it took.
 *
 * @template T
 * @param {string} text what is being done, in the -ing form
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(text, work) {
  const start = performance.now();
  const seconds = () => `${Math.round((performance.now() - start) / 1000)} s`;
  say(`• ${text} …`);
  const reminder = setInterval(() => say(`  … still at it (${seconds()})`), 10_000);
  try {
    const result = await work();
    if (performance.now() - start > 2000) say(`  done in ${seconds()}`);
    return result;
  } finally {
    clearInterval(reminder);
  }
}

/** A failure whose message alone is for the reader: what is missing and what mends it. No stack is printed. */
export class Missing extends Error {}

/**
 * Runs a command's main function: a `Missing` ends with its message alone, anything else with its stack.
 *
 * @param {() => Promise<number | void>} main resolves to the exit code, 0 where it gives none
 */
export async function runMain(main) {
  try {
    // Ended here and not by running out of work: a server left open by a failure must not keep the command alive.
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error instanceof Missing ? `\n${error.message}` : error);
    process.exit(1);
  }
}
