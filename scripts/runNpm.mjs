// Runs an npm command in the project folder on every system, and tells how it ended.
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const PROJECT_FOLDER = fileURLToPath(new URL('..', import.meta.url));

/** What to spawn: npm's own script where npm started this, so that no shell is needed. @param {string[]} args */
function npmCommand(args) {
  const npmScript = process.env.npm_execpath;
  return npmScript?.endsWith('npm-cli.js')
    ? { command: process.execPath, args: [npmScript, ...args], shell: false }
    : { command: 'npm', args, shell: process.platform === 'win32' };
}

/**
 * @param {string[]} args for example `['run', 'build']`
 * @param {Record<string, string>} [environment] added to the current environment
 * @returns {number} exit code, 1 when npm could not be started
 */
export function runNpm(args, environment = {}) {
  const { command, args: all, shell } = npmCommand(args);
  const done = spawnSync(command, all, {
    cwd: PROJECT_FOLDER,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...environment },
    shell,
  });
  return done.status ?? 1;
}

/**
 * The same beside other work: what it writes is kept together.
 * @param {string[]} args
 * @returns {Promise<{ code: number, output: string }>}
 */
export function startNpm(args) {
  const { command, args: all, shell } = npmCommand(args);
  const child = spawn(command, all, { cwd: PROJECT_FOLDER, stdio: ['ignore', 'pipe', 'pipe'], shell });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  return new Promise((resolve) => {
    child.on('error', ({ message }) => resolve({ code: 1, output: message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
