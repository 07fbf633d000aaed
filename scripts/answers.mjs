// `npm run answers`: writes the answers of the model as a text table; `-- --check` compares it with the committed one instead,
// `-- --draw` draws the random scenarios of the table again.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDifferences } from './answers/firstDifferences.mjs';
import { importSource } from './importSource.mjs';
import { PROJECT_FOLDER } from './runNpm.mjs';

const FOLDER = join(PROJECT_FOLDER, 'tests', 'answers');
const TABLE = join(FOLDER, 'answers.txt');
const RANDOM_LINKS = join(FOLDER, 'randomLinks.txt');
const BLOCKS_SHOWN = 5;

const [verb, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (verb !== undefined && verb !== '--check' && verb !== '--draw')) {
  console.error('Usage: npm run answers [-- --check | --draw]');
  process.exit(2);
}

async function drawLinks() {
  const { drawLinks } = await importSource('scripts/answers/drawLinks.ts');
  writeFileSync(RANDOM_LINKS, `${drawLinks().join('\n')}\n`);
  console.log('Drew tests/answers/randomLinks.txt.');
}

async function makeTable() {
  const { makeAnswerTable } = await importSource('scripts/answers/answerTable.ts');
  return makeAnswerTable({
    fieldCases: JSON.parse(readFileSync(join(FOLDER, 'fieldCases.json'), 'utf8')),
    randomLinks: readFileSync(RANDOM_LINKS, 'utf8').trimEnd().split('\n'),
  });
}

/** @param {string} table */
function check(table) {
  const { count, report } = firstDifferences(readFileSync(TABLE, 'utf8'), table, BLOCKS_SHOWN);
  if (count === 0) {
    console.log('The answers are those of tests/answers/answers.txt.');
    return;
  }
  console.error(report);
  console.error(
    `\nBlocks that differ from tests/answers/answers.txt: ${count}. Where that is meant, run npm run answers and commit its diff.`,
  );
  process.exitCode = 1;
}

if (verb === '--draw') await drawLinks();
else if (verb === '--check') check(await makeTable());
else {
  writeFileSync(TABLE, await makeTable());
  console.log('Wrote tests/answers/answers.txt.');
}
