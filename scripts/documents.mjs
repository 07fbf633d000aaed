// `npm run documents`: writes what README.md and MODEL.md print of the model; `-- --check` compares instead and fails where they differ.
// A place is written `<!-- written: name -->…<!-- /written -->`, in a line or over lines; rows of tables that begin with the id of a
// constant are written wherever they stand.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importSource } from './importSource.mjs';
import { PROJECT_FOLDER } from './runNpm.mjs';

const DOCUMENTS = ['README.md', 'src/engine/MODEL.md'];
/** Where paths are named, too. */
const PROSE = [...DOCUMENTS, 'ARCHITECTURE.md', 'CONTRIBUTING.md'];
const PLACE = /<!-- written: ([\w-]+) -->(\n?)[\s\S]*?<!-- \/written -->/g;
const CONSTANT_ROW = /^\| `(\w+)` \| .+ \| .+ \| .+ \|$/gm;

const [verb, ...rest] = process.argv.slice(2);
if (rest.length > 0 || (verb !== undefined && verb !== '--check')) {
  console.error('Usage: npm run documents [-- --check]');
  process.exit(2);
}

const { writeTexts } = await importSource('scripts/documents/writeTexts.ts');
/** @type {{ places: Map<string, string>, constantRows: Map<string, string> }} */
const { places, constantRows } = await writeTexts();
const used = new Set();

/** @param {string} text */
const rewrite = (text) =>
  text
    .replace(PLACE, (_all, name, lineBreak) => {
      const words = places.get(name);
      if (words === undefined) throw new Error(`No text is written for the place «${name}».`);
      used.add(name);
      return `<!-- written: ${name} -->${lineBreak}${words}${lineBreak}<!-- /written -->`;
    })
    .replace(CONSTANT_ROW, (row, id) => constantRows.get(id) ?? row);

/** @param {string} before @param {string} after */
const firstDifference = (before, after) => {
  const [old, fresh] = [before.split('\n'), after.split('\n')];
  const at = fresh.findIndex((line, index) => line !== old[index]);
  return `line ${at + 1}\n- ${old[at]}\n+ ${fresh[at]}`;
};

for (const name of DOCUMENTS) {
  const file = join(PROJECT_FOLDER, name);
  const before = readFileSync(file, 'utf8');
  const after = rewrite(before);
  if (before === after) continue;
  if (verb === '--check') {
    console.error(
      `${name} prints other figures than the model: run npm run documents.\n${firstDifference(before, after)}`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, after);
    console.log(`Wrote ${name}.`);
  }
}
/** Code spans that are paths: below the project, or below the engine in its own document. */
const PATH = /`((?:[\w.-]+\/)+[\w.-]*|[\w-]+\.(?:ts|tsx|mjs|md))`/g;
const ROOTS = ['.', 'src', 'src/engine'];
for (const name of PROSE) {
  const text = readFileSync(join(PROJECT_FOLDER, name), 'utf8');
  for (const [, path = ''] of text.matchAll(PATH)) {
    if (ROOTS.some((root) => existsSync(join(PROJECT_FOLDER, root, path))) || path.startsWith('dist/'))
      continue;
    console.error(`${name} names \`${path}\`, which is not there.`);
    process.exitCode = 1;
  }
}
const unused = [...places.keys()].filter((name) => !used.has(name));
if (unused.length > 0) {
  console.error(`Written for no place in the documents: ${unused.join(', ')}.`);
  process.exitCode = 1;
}
