// Loaded before a measured program: tells through file descriptor 3, when it ends, how long it took to load and run, without the
// start of Node itself, and the peak of its memory in bytes.
const { writeSync } = require('node:fs');

const start = performance.now();
process.once('exit', () => {
  const told = { milliseconds: performance.now() - start, peak: process.resourceUsage().maxRSS * 1024 };
  writeSync(3, JSON.stringify(told));
});
