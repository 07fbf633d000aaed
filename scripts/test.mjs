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

function testUnits() {
  const file = join(REPORTS, 'vitest.json');
  rmSync(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return readCounts(file, runNpm(['run', 'test:unit', '--', ...reporters]), countVitest);
}

function testInBrowser() {
  const failure = { passed: 0, failed: 1, skipped: 0 };
  if (runNpm(['run', 'build']) !== 0) return failure;
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
    console.error(/** @type {Error} */ (error).message);
    return failure;
  }
}

ensureInstalled();
mkdirSync(REPORTS, { recursive: true });
const results = [...(wants('unit') ? [testUnits()] : []), ...(wants('browser') ? [testInBrowser()] : [])];
/** @param {'passed' | 'failed' | 'skipped'} kind */
const sum = (kind) => results.reduce((total, counts) => total + counts[kind], 0);

if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit(sum('failed') > 0 ? 1 : 0);
