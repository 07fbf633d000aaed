// Installs the dependencies when they are missing or differ from the lock file; otherwise does nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_FOLDER, runNpm } from './runNpm.mjs';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }>} Packages */

/**
 * @param {string} file
 * @returns {Packages | undefined}
 */
function readPackages(file) {
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/**
 * True when every package of the lock file stands in node_modules in the same version.
 * Optional packages may be absent: they belong to other platforms.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const found = readPackages(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !found) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (!found[path]) return optional === true;
    return found[path].version === version && existsSync(join(folder, path));
  });
}

/** Ends the process with a plain sentence when the installation fails. */
export function ensureInstalled() {
  if (isInstalled(PROJECT_FOLDER)) return;
  console.log('Installing dependencies (npm ci) …');
  if (runNpm(['ci', '--no-audit', '--no-fund'], { NODE_ENV: 'development' }) !== 0) {
    console.error('npm ci failed, see above: the dependencies could not be installed.');
    process.exit(1);
  }
}
