// What a window's console says against the extension: exceptions in an event or a webview, promises that nobody waited for. The
// host catches them all, so that without a look here they would pass unseen.
import { say } from './progress.mjs';

/** A stack that leads through the extension's own scripts, or the host's word for one of its listeners. */
const ours = /\bdist\/(?:desktop|web|parts|views)\/|\bextension tenmatsu\b/iu;

/**
 * Listens from now on.
 *
 * @param {import('playwright-core').Page} page
 * @returns {() => readonly string[]} the complaints so far
 */
export function listenForComplaints(page) {
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning';
    if (serious && ours.test(message.text())) complaints.push(message.text().slice(0, 2000));
  });
  page.on('pageerror', (error) => {
    if (ours.test(error.stack ?? '')) complaints.push(error.stack ?? error.message);
  });
  return () => complaints;
}

/**
 * Tells the complaints, and counts each as a failed test.
 *
 * @template {{ failures: number }} R
 * @param {R} result
 * @param {readonly string[]} complaints
 * @returns {R}
 */
export function held(result, complaints) {
  for (const complaint of complaints) say(`  the extension complained: ${complaint}`);
  return { ...result, failures: result.failures + complaints.length };
}
