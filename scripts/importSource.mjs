// Bundles one TypeScript file for Node and imports it, so that a script can use the sources of the page.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { PROJECT_FOLDER } from './runNpm.mjs';

/** Below node_modules, so that the bundle finds the packages that it leaves out. */
const BUNDLES = join(PROJECT_FOLDER, 'node_modules', '.cache', 'sources');

/**
 * Each call has a folder of its own, which goes when the process ends: what is loaded later is still found.
 * @param {string} file path from the project folder, ending in `.ts`
 * @returns {Promise<any>} its exports
 */
export async function importSource(file) {
  mkdirSync(BUNDLES, { recursive: true });
  const folder = mkdtempSync(join(BUNDLES, 'bundle-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: file, outDir: folder, emptyOutDir: true, copyPublicDir: false, target: 'es2023' },
  });
  return import(pathToFileURL(join(folder, `${basename(file, '.ts')}.js`)).href);
}
