// Writes src/engine/check/published/publishedCases.ts from the table of the tests: run it after changing the table (npm run cases).
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport(`${root}tests/engine/cases/readPublishedCases.ts`, {
  root,
  configFile: false,
});
const cases = module.readPublishedCases();
await writeFile(
  `${root}src/engine/check/published/publishedCases.ts`,
  `/** Published and recomputed numbers with their sources, written by \`npm run cases\` from the table of the tests. */
import type { PublishedCase } from './publishedCase';

export const PUBLISHED_CASES: readonly PublishedCase[] = ${JSON.stringify(cases, null, 2)};
`,
);
console.log(`Wrote ${cases.length} cases.`);
