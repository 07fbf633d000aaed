// `npm test`: installs what is missing, then runs every gate: the cheap ones side by side, then the unit and component tests, then the
// browser journeys.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { obtainBrowser } from './findBrowser.mjs';
import { runGates } from './runGates.mjs';
import { PROJECT_FOLDER, runNpm, startNpm } from './runNpm.mjs';
import { countPlaywright, countVitest, readCounts } from './testCounts.mjs';

/** Each an npm script of the same name. The longest first, so that the two lanes end together. */
const GATES = [
  { name: 'types' },
  { name: 'answers', args: ['--check'] },
  { name: 'bundle' },
  { name: 'size', needs: 'bundle' },
  { name: 'documents', args: ['--check'] },
  { name: 'deadcode' },
  { name: 'imports' },
  { name: 'lint' },
];
const PARTS = [...GATES.map(({ name }) => name), 'unit', 'browser'];
const NEEDS_BUNDLE = ['size', 'browser'];
const REPORTS = join(PROJECT_FOLDER, 'reports');

const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(
    `Unknown part: ${unknown.join(', ')}. Choose from: ${PARTS.join(', ')}; nothing means everything.`,
  );
  process.exit(2);
}
const wanted = new Set(chosen.length === 0 ? PARTS : chosen);
if (NEEDS_BUNDLE.some((part) => wanted.has(part))) wanted.add('bundle');

/** @typedef {import('./testCounts.mjs').Counts} Counts */
/** @typedef {{ part: string, counts: Counts, seconds: number }} Result */

/** @param {string} reason @returns {Counts} */
const failure = (reason) => ({ passed: 0, failed: [reason], skipped: 0 });

async function passGates() {
  const verdicts = await runGates(
    GATES.filter(({ name }) => wanted.has(name)),
    (name) => {
      const { args = [] } = GATES.find((gate) => gate.name === name) ?? {};
      return startNpm(['run', name, ...(args.length > 0 ? ['--', ...args] : [])]);
    },
    ({ name, passed, output, seconds }) =>
      console.log(
        passed ? `passed ${name} (${formatSeconds(seconds)})` : `\n${output.trim()}\n\nFAILED ${name}\n`,
      ),
  );
  return verdicts.map(({ name, passed, seconds }) => ({
    part: name,
    seconds,
    counts: passed
      ? { passed: 1, failed: [], skipped: 0 }
      : failure(`${name}: npm run ${name} says more, or see above`),
  }));
}

function testUnits() {
  const file = join(REPORTS, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return readCounts(file, runNpm(['run', 'test:unit', '--', ...reporters]), countVitest);
}

function testInBrowser() {
  try {
    const file = join(REPORTS, 'playwright.json');
    rmSync(file, { force: true });
    const env = { CHROME_PATH: obtainBrowser(), PLAYWRIGHT_JSON_OUTPUT_NAME: file };
    return readCounts(
      file,
      runNpm(['run', 'test:browser', '--', '--reporter=list,json'], env),
      countPlaywright,
    );
  } catch (error) {
    return failure(/** @type {Error} */ (error).message);
  }
}

/** @param {string} part @param {() => Counts} run @returns {Result} */
function timed(part, run) {
  const began = performance.now();
  const counts = run();
  return { part, counts, seconds: (performance.now() - began) / 1000 };
}

/** @param {number} seconds */
function formatSeconds(seconds) {
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
const began = performance.now();
/** @type {Result[]} */
const results = await passGates();
const isBundled = results.every(({ part, counts }) => part !== 'bundle' || counts.failed.length === 0);
if (wanted.has('unit')) results.push(timed('unit', testUnits));
if (wanted.has('browser'))
  results.push(
    timed('browser', () => (isBundled ? testInBrowser() : failure('browser: bundle failed before it'))),
  );
const failed = results.flatMap(({ counts }) => counts.failed);
/** @param {'passed' | 'skipped'} kind */
const sum = (kind) => results.reduce((total, { counts }) => total + counts[kind], 0);

// Last, so that whoever sees only the end of a long log sees what to look for.
for (const name of failed) console.log(`\nFAILED ${name}`);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
const times = results.map(({ part, seconds }) => `${part} ${formatSeconds(seconds)}`);
console.log(`\n${times.join(', ')}; together ${formatSeconds((performance.now() - began) / 1000)}`);
console.log(`\n${sum('passed')} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
