// Bundles one TypeScript file for Node and imports it, so that a script can use the sources of the page.
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { PROJECT_FOLDER } from './runNpm.mjs';

/**
 * Each file has a folder of its own in the cache; two processes must not import the same file at the same time.
 * @param {string} file path from the project folder, ending in `.ts`
 * @returns {Promise<any>} its exports
 */
export async function importSource(file) {
  const name = basename(file, '.ts');
  const folder = join(PROJECT_FOLDER, 'node_modules', '.cache', 'sources', name);
  await build({
    root: PROJECT_FOLDER,
    configFile: false,
    logLevel: 'warn',
    build: { ssr: file, outDir: folder, emptyOutDir: true, copyPublicDir: false, target: 'es2023' },
  });
  return import(pathToFileURL(join(folder, `${name}.js`)).href);
}
