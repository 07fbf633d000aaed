// Runs an npm command in the project folder on every system, and gives back its exit code.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {string[]} args for example `['run', 'build']`
 * @param {Record<string, string>} [environment] added to the current environment
 * @returns {number} exit code, 1 when npm could not be started
 */
export function runNpm(args, environment = {}) {
  const npmScript = process.env.npm_execpath;
  const env = { ...process.env, ...environment };
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const options = { cwd: PROJECT_FOLDER, stdio: ['ignore', 'inherit', 'inherit'], env };
  const done = npmScript?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [npmScript, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return done.status ?? 1;
}
