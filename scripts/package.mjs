// npm run package: makes tenmatsu.vsix and fails where it is over its budget.
import { checkBudget } from './host/budget.mjs';
import { packExtension } from './host/package.mjs';
import { runMain, say } from './host/progress.mjs';

await runMain(async () => {
  const packed = await packExtension();
  say('');
  const tooLarge = checkBudget(packed);
  say(`\n${packed.vsix}`);
  if (tooLarge.length === 0) return 0;
  say(
    `Over budget: ${tooLarge.join(', ')}. What weighs: node esbuild.js --production --metafile --out=dist/weigh`,
  );
  return 1;
});
