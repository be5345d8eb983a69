// Ports and readiness.
import { get } from 'node:http';
import { createServer } from 'node:net';

/** @returns {Promise<number>} a port of 127.0.0.1 that nothing listens on */
export function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** @param {string} url */
function answers(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 5000 }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.once('timeout', () => request.destroy());
    request.once('error', () => resolve(false));
  });
}

/**
 * Resolves once `url` answers 200.
 *
 * @param {string} url
 * @param {() => string | undefined} failed a reason to give up
 * @param {number} [milliseconds]
 */
export async function untilAnswering(url, failed, milliseconds = 90_000) {
  const end = performance.now() + milliseconds;
  while (!(await answers(url))) {
    const reason =
      failed() ??
      (performance.now() > end ? `${url} did not answer within ${milliseconds / 1000} s` : undefined);
    if (reason !== undefined) throw new Error(reason);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
