// Finds a Chromium-family browser for the browser journeys, and installs one when there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserPlaces } from './browserPlaces.mjs';

const NOT_FOUND =
  'No Chrome, Chromium or Edge was found, and none could be installed: install one, or name it with CHROME_PATH=/path/to/chrome.';

/**
 * A file can be a stub that only points to a package store, so ask it; not on Windows, where asking opens a window.
 * @param {string} file
 */
function works(file) {
  if (!existsSync(file)) return false;
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} a browser that answers
 */
export function findBrowser(env = process.env) {
  const named = env.CHROME_PATH || env.CHROMIUM;
  if (named) {
    if (works(named)) return named;
    throw new Error(`CHROME_PATH or CHROMIUM names ${named}, which is no browser that starts.`);
  }
  return browserPlaces(env).find(works);
}

/** Ways to get a browser, tried in order; each may fail. */
const INSTALLATIONS = [
  {
    title: 'npx playwright install chromium',
    commands: [['npx', 'playwright', 'install', 'chromium']],
    applies: () => true,
  },
  {
    title: 'apt-get install chromium',
    commands: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'],
    ],
    applies: () => existsSync('/etc/debian_version') && process.getuid?.() === 0,
  },
];

/** @param {string[]} command */
function run([program = '', ...args]) {
  const shell = process.platform === 'win32';
  return (
    spawnSync(program, args, { stdio: ['ignore', 'inherit', 'inherit'], shell, timeout: 600_000 }).status ===
    0
  );
}

/** Finds or installs a browser. @returns {string} */
export function obtainBrowser() {
  const found = findBrowser();
  if (found) return found;
  for (const { title, commands, applies } of INSTALLATIONS) {
    if (!applies()) continue;
    console.log(`No browser found, trying: ${title}`);
    commands.every(run);
    const installed = findBrowser();
    if (installed) return installed;
  }
  throw new Error(NOT_FOUND);
}
