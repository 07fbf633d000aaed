// Writes plan values and bounds of the constants beside their definitions: run it after changing one (npm run constants).
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/engine/data`;
/** @param {string} name */
const load = async (name) => (await runnerImport(`${folder}/${name}.ts`, { root, configFile: false })).module;

const { CONSTANTS } = await load('constants');
const { constantBounds } = await load('constantBounds');
const { planValue } = await load('constantLaw');
/** @type {[string, any][]} */
const entries = Object.entries(CONSTANTS);

const values = entries.map(([id, constant]) => `  ${id}: ${planValue(constant)},`);
await writeFile(
  `${folder}/standardValues.ts`,
  `/** Values that the constants are planned with (see constantLaw.ts), written by \`npm run constants\` from the definitions beside it; a test holds the two together. */
export const STANDARD_VALUES = {
${values.join('\n')}
};
`,
);

const bounds = entries.map(([id, constant]) => `  ${id}: [${constantBounds(constant).join(', ')}],`);
await writeFile(
  `${folder}/standardBounds.ts`,
  `/** Bounds of a visitor's own numbers, written by \`npm run constants\`; a test holds them to constantBounds.ts. */
import type { ConstantId } from './constantValues';
import type { ConstantBounds } from './constantBounds';

export const CONSTANT_BOUNDS: Readonly<Record<ConstantId, ConstantBounds>> = {
${bounds.join('\n')}
};
`,
);
console.log(`Wrote ${entries.length} values and bounds.`);
