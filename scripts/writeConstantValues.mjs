// Writes src/engine/catalog/standardValues.ts from the constants: run it after changing one (npm run constants).
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}src/engine/catalog/constants.ts`, { root, configFile: false });
const lines = Object.entries(module.CONSTANTS).map(([id, constant]) => `  ${id}: ${constant.value},`);
const text = `/** Values of the constants, written by \`npm run constants\` from the definitions beside it; a test holds the two together. */
export const STANDARD_VALUES = {
${lines.join('\n')}
};
`;
await writeFile(`${root}src/engine/catalog/standardValues.ts`, text);
console.log(`Wrote ${lines.length} values.`);
