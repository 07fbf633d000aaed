// Puts the prerendered markup into every built page, and fails when a page holds what the policy blocks.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findForbiddenMarkup } from './forbiddenMarkup.mjs';
import { PROJECT_FOLDER } from './runNpm.mjs';

const EMPTY_ROOT = '<div id="root"></div>';
const page = join(PROJECT_FOLDER, 'dist', 'index.html');
const entry = join(PROJECT_FOLDER, 'node_modules', '.cache', 'prerender', 'prerender.js');

const { render } = await import(pathToFileURL(entry).href);
const { html } = await render();
const shell = readFileSync(page, 'utf8');
if (!shell.includes(EMPTY_ROOT)) throw new Error(`dist/index.html must contain ${EMPTY_ROOT}`);
const full = shell.replace(EMPTY_ROOT, () => `<div id="root">${html}</div>`);
writeFileSync(page, full);

const problems = findForbiddenMarkup(full);
if (problems.length > 0) {
  console.error(`dist/index.html holds what its content security policy blocks:\n  ${problems.join('\n  ')}`);
  process.exit(1);
}
console.log(`Prerendered dist/index.html, ${Math.round(full.length / 1000)} kB`);
