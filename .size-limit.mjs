// Limits what the first visit downloads: the entry, its static imports and the theme script.
import { readFileSync } from 'node:fs';

const html = readFileSync('dist/index.html', 'utf8');
const scripts = [
  ...html.matchAll(/<(?:script|link rel="modulepreload")[^>]*?(?:src|href)="\.\/([^"]+\.js)"/g),
];
const styles = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+\.css)"/g)];
if (scripts.length < 2 || styles.length < 1)
  throw new Error('dist/index.html names too few scripts or styles.');

/** @param {RegExpMatchArray[]} matches */
const files = (matches) => matches.map(([, file]) => `dist/${file}`);

export default [
  { name: 'first-load JavaScript', path: files(scripts), limit: '100 kB', gzip: true },
  { name: 'first-load CSS', path: files(styles), limit: '17 kB', gzip: true },
];
