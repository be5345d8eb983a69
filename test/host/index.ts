// Entry of the suite that runs inside the extension host of a real VS Code, on a desktop and on a server alike.
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';
import { runInHost } from '../support/in-host';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, slow: 2000 });
  await runInHost(
    mocha,
    () => import('tests:.'),
    (result) => {
      // A desktop's console is not for reading; there the runner names a file for the result.
      const file = process.env['TENMATSU_TEST_RESULT'];
      if (file) writeFileSync(file, JSON.stringify(result));
    },
  );
}
