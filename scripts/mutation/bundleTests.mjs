// Bundles the tests of the engine with the engine under test, so that one process can run them for every mutant.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { collectFrom } from './collectTests.mjs';

const COLLECTOR = fileURLToPath(new URL('./collectTests.mjs', import.meta.url));
const ENTRY = 'mutation-entry';
/** MUTATION_TESTS narrows the tests to folders and files, for example to those of the folder that is mutated. */
const FOLDERS = (process.env.MUTATION_TESTS ?? 'tests/engine,tests/math,tests/claims').split(',');
/** By brute force a minute or seconds a test (small catalogs say the same); growth draws its studies once for all its tests; the others read source files. */
const LEFT_OUT = [
  'bruteForce/presets',
  'bruteForce/extremes',
  'growth/growthSteps',
  'claims/backtestDefaults',
  'claims/presetNames',
  'search/bruteForce',
  'organisations/noRuleForARow',
];

/** Stryker counts in objects, which takes most of the time in a tight loop; a replay needs no counts at all. */
const COUNT =
  'if (ns.isReplaying) return; if (ns.counts) { for (let at = 0; at < arguments.length; at += 1) ns.counts[arguments[at]] += 1; return; }';

/** @param {string} root */
const testFiles = (root) =>
  FOLDERS.flatMap((folder) =>
    folder.endsWith('.test.ts')
      ? [folder]
      : readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => name.endsWith('.test.ts'))
          .map((name) => `${folder}/${name}`),
  ).filter((name) => !LEFT_OUT.some((part) => name.endsWith(`${part}.test.ts`)));

/** @param {string} root */
const plugin = (root) => ({
  name: 'mutation',
  enforce: /** @type {const} */ ('pre'),
  resolveId(/** @type {string} */ id) {
    if (id === 'vitest') return { id: pathToFileURL(COLLECTOR).href, external: true };
    return id === ENTRY ? `\0${ENTRY}` : null;
  },
  load(/** @type {string} */ id) {
    if (id !== `\0${ENTRY}`) return null;
    const rows = testFiles(root).map(
      (file) => `[${JSON.stringify(file)}, () => import(${JSON.stringify(join(root, file))})]`,
    );
    return `import ${JSON.stringify(join(root, 'tests/seed.ts'))};\nexport default [${rows.join(',\n')}];`;
  },
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    return code
      .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
      .replace('function cover() {', `function cover() { ${COUNT}`);
  },
});

/**
 * All tests of the engine, ready to run against the sources under the root.
 * @param {string} root
 */
export async function bundleTests(root) {
  const outDir = join(root, 'reports/mutation-bundle');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [plugin(root)],
    build: {
      ssr: true,
      outDir,
      copyPublicDir: false,
      minify: false,
      target: 'node20',
      rolldownOptions: { input: ENTRY, output: { entryFileNames: `${ENTRY}.js` }, treeshake: false },
    },
  });
  /** @type {{ default: readonly (readonly [string, () => Promise<unknown>])[] }} */
  const entry = await import(pathToFileURL(join(outDir, `${ENTRY}.js`)).href);
  const tests = [];
  for (const [file, load] of entry.default) tests.push(...(await collectFrom(file, load)));
  return tests;
}
