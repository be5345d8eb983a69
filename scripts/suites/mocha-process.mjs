// The other side of node-mocha.mjs: runs the given test files and sends the result to the parent process.
import Mocha from 'mocha';

const [timeout, ...files] = process.argv.slice(2);
const mocha = new Mocha({
  ui: 'bdd',
  reporter: 'spec',
  color: process.stdout.isTTY,
  timeout: Number(timeout),
});
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run(() => {
  const { passes, failures, pending } = runner.stats;
  process.send?.({ passes, failures, pending }, () => process.exit(0));
});
