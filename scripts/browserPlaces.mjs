// Lists where Chrome, Chromium or Edge usually stand on Linux, macOS and Windows, best first.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

const COMMANDS = [
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
  'msedge',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const WINDOWS_FILES = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Where Playwright unpacks a browser, relative to its `chromium-<revision>` folder. */
const PLAYWRIGHT_FILES = [
  ['chrome-linux', 'chrome'],
  ['chrome-linux64', 'chrome'],
  ['chrome-win', 'chrome.exe'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ...['chrome-mac-x64', 'chrome-mac-arm64'].map((folder) => [
    folder,
    'Google Chrome for Testing.app',
    'Contents',
    'MacOS',
    'Google Chrome for Testing',
  ]),
];

/** @param {NodeJS.ProcessEnv} env */
function onPath(env) {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** @param {NodeJS.ProcessEnv} env */
function usualPlaces(env) {
  if (process.platform === 'darwin') {
    return MAC_APPS.flatMap((app) =>
      ['/', homedir()].map((base) => join(base, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    );
  }
  if (process.platform === 'win32') {
    const bases = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
      (base) => base !== undefined,
    );
    return WINDOWS_FILES.flatMap((parts) => bases.map((base) => join(base, ...parts)));
  }
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/opt/microsoft/msedge/msedge'];
}

/** @param {NodeJS.ProcessEnv} env */
function playwrightCache(env) {
  const caches = [
    env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    join(env.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  ].filter((cache) => cache !== undefined && existsSync(cache));
  return caches.flatMap((cache) =>
    readdirSync(/** @type {string} */ (cache))
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort()
      .reverse()
      .flatMap((name) =>
        PLAYWRIGHT_FILES.map((parts) => join(/** @type {string} */ (cache), name, ...parts)),
      ),
  );
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]} candidate files, which may not exist
 */
export function browserPlaces(env) {
  return [...onPath(env), ...usualPlaces(env), ...playwrightCache(env)];
}
