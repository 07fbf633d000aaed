// `npm test`: installs what is missing, then runs unit and component tests, the build and the browser journeys.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './ensureInstalled.mjs';
import { obtainBrowser } from './findBrowser.mjs';
import { PROJECT_FOLDER, runNpm } from './runNpm.mjs';
import { countPlaywright, countVitest, readCounts } from './testCounts.mjs';

const PARTS = ['unit', 'browser'];
const REPORTS = join(PROJECT_FOLDER, 'reports');
const chosen = process.argv.slice(2);
const unknown = chosen.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(
    `Unknown part: ${unknown.join(', ')}. Choose from: ${PARTS.join(', ')}; nothing means everything.`,
  );
  process.exit(2);
}
/** @param {string} part */
const wants = (part) => chosen.length === 0 || chosen.includes(part);

/** @param {string} reason @returns {import('./testCounts.mjs').Counts} */
const failure = (reason) => ({ passed: 0, failed: [reason], skipped: 0 });

function testUnits() {
  const file = join(REPORTS, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return readCounts(file, runNpm(['run', 'test:unit', '--', ...reporters]), countVitest);
}

function testInBrowser() {
  if (runNpm(['run', 'build']) !== 0) return failure('the build failed');
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

ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
const results = [...(wants('unit') ? [testUnits()] : []), ...(wants('browser') ? [testInBrowser()] : [])];
const failed = results.flatMap((counts) => counts.failed);
/** @param {'passed' | 'skipped'} kind */
const sum = (kind) => results.reduce((total, counts) => total + counts[kind], 0);

// Last, so that whoever sees only the end of a long log sees what to look for.
for (const name of failed) console.log(`\nFAILED ${name}`);
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
