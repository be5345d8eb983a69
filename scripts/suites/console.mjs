// Reads the report of a suite out of an extension host's console (see test/support/in-host.ts).
import { say } from '../host/progress.mjs';

/** @typedef {{ passes: number, failures: number, pending: number }} Result */

const marked = /«tenmatsu-test»(.*?)«\/tenmatsu-test»/gsu;
/** A host may be slow, but it is never silent for so long. */
const silence = 180_000;

/**
 * Collects console texts until the result is among them.
 *
 * @param {string} host in words, for the message when nothing comes
 */
export function collectReport(host) {
  /** @type {PromiseWithResolvers<Result>} */
  const { promise, resolve, reject } = withResolvers();
  let last = 'nothing at all';
  /** @type {string[]} */
  const other = [];
  const overdue = () =>
    reject(new Error(`${host} went silent for ${silence / 1000} s. The last it said: ${last}`));
  let timer = setTimeout(overdue, silence);
  promise.catch(() => undefined).finally(() => clearTimeout(timer));
  return {
    result: promise,
    fail: reject,
    /** What else was printed lately, for the reader of a run that failed. */
    rest: () => other.slice(-30).join('\n'),
    /** @param {string} text any console output */
    read(text) {
      clearTimeout(timer);
      timer = setTimeout(overdue, silence);
      if (!text.includes('«tenmatsu-test»')) other.push(text);
      for (const [, json = ''] of text.matchAll(marked)) {
        const message = JSON.parse(json);
        last = message.line ?? last;
        if (message.line !== undefined) say(message.line);
        if (message.result !== undefined) resolve(message.result);
      }
    },
  };
}

function withResolvers() {
  /** @type {(value: any) => void} */
  let resolve = () => undefined;
  /** @type {(reason: Error) => void} */
  let reject = () => undefined;
  const promise = new Promise((onValue, onError) => {
    resolve = onValue;
    reject = onError;
  });
  return { promise, resolve, reject };
}
