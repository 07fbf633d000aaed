// Proves that every import rule catches a planted violation.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkImportRules } from '../../scripts/importRules.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'planted-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function plant(from: string, to: string): void {
  write(`src/${to}`, 'export type Planted = string;\n');
  const steps = '../'.repeat(from.split('/').length - 1) || './';
  write(
    `src/${from}`,
    `import type { Planted } from '${steps}${to.replace(/\.tsx?$/, '')}';\nexport type Use = Planted;\n`,
  );
}

test.each([
  ['mathematics-knows-no-domain', 'math/queueing.ts', 'engine/data/component.ts'],
  ['mathematics-knows-no-domain', 'math/graph.ts', 'drawing/path.ts'],
  ['laws-before-search', 'engine/laws/cost.ts', 'engine/search/cheapest.ts'],
  ['laws-before-search', 'engine/promises.ts', 'engine/search/cheapest.ts'],
  ['search-before-studies', 'engine/search/cheapest.ts', 'engine/studies/map/map.ts'],
  ['search-before-studies', 'engine/search/cheapest.ts', 'engine/receipts/receiptNumbers.ts'],
  ['studies-before-check', 'engine/studies/budget.ts', 'engine/check/checkSteps.ts'],
  ['front-door-is-for-outsiders', 'engine/simulate.ts', 'engine/index.ts'],
  ['engine-stands-alone', 'engine/simulate.ts', 'drawing/path.ts'],
  ['engine-stands-alone', 'engine/laws/cost.ts', 'words/parts.ts'],
  ['words-know-no-picture', 'words/parts.ts', 'drawing/path.ts'],
  ['words-know-no-picture', 'words/format/usd.ts', 'state/store.ts'],
  ['format-knows-no-words', 'words/format/usd.ts', 'words/parts.ts'],
  ['front-door-only', 'ui/app/App.tsx', 'engine/simulate.ts'],
  ['front-door-only', 'ui/app/App.tsx', 'math/normal.ts'],
  ['below-state', 'runner/inline.ts', 'state/store.ts'],
  ['state-before-page', 'state/store.ts', 'ui/app/App.tsx'],
  ['page-before-start', 'ui/app/App.tsx', 'main.tsx'],
  ['panels-read-the-store', 'ui/metrics/Card.tsx', 'state/store.ts'],
  ['no-test-code', 'ui/app/App.tsx', '../tests/ui/builder.ts'],
])('%s: %s must not import %s', async (rule, from, to) => {
  plant(from, to);
  const { violations } = await checkImportRules(folder);
  expect(violations).toEqual([expect.stringContaining(`${rule}: src/${from}`)]);
});

function plantPackage(name: string): void {
  write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
  write(`node_modules/${name}/index.js`, 'module.exports = {};\n');
}

test.each([
  ['drawing-without-react', 'drawing/path.ts', 'react'],
  ['engine-stands-alone', 'engine/simulate.ts', 'd3'],
  ['no-development-packages', 'ui/app/App.tsx', 'fast-check'],
  ['resolvable', 'ui/app/App.tsx', './nowhere'],
])('%s: %s must not import %s', async (rule, from, to) => {
  const dependencies = { react: '1.0.0', d3: '1.0.0' };
  write('package.json', JSON.stringify({ dependencies, devDependencies: { 'fast-check': '1.0.0' } }));
  for (const name of ['react', 'd3', 'fast-check']) plantPackage(name);
  write(`src/${from}`, `import * as planted from '${to}';\nexport const use = planted;\n`);
  const { violations } = await checkImportRules(folder);
  expect(violations).toEqual([expect.stringContaining(`${rule}: src/${from}`)]);
});

test('no-cycle: two modules must not import each other', async () => {
  write('src/ui/a.ts', "import { b } from './b';\nexport const a = (): number => b();\n");
  write('src/ui/b.ts', "import { a } from './a';\nexport const b = (): number => a();\n");
  const { violations } = await checkImportRules(folder);
  expect(violations).toContainEqual(expect.stringContaining('no-cycle'));
});

test.each([
  ['ui/metrics/MetricsPanel.tsx', 'state/store.ts'],
  ['ui/app/App.tsx', 'engine/index.ts'],
  ['words/receipts/metric.ts', 'engine/index.ts'],
  ['words/receipts/metric.ts', 'words/format/usd.ts'],
  ['engine/laws/wait.ts', 'math/queueing.ts'],
])('%s may import %s', async (from, to) => {
  plant(from, to);
  expect((await checkImportRules(folder)).violations).toEqual([]);
});

test('a check that reads no module fails', async () => {
  mkdirSync(join(folder, 'src'));
  await expect(checkImportRules(folder)).rejects.toThrow('0 modules');
});
