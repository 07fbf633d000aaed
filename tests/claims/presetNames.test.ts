// The presets are scenarios: no rule of the engine knows their names.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ENGINE = 'src/engine';
/** Orders the hundred futures by what becomes of one preset, so that a dot keeps its place; no answer reads the order. */
const ORDER_OF_FUTURES = 'studies/futures/drawWorlds.ts';
/** The road from preset to preset: where it leads is what it is. */
const isRoad = (path: string) => path.startsWith('studies/path/');
/** Where presets and tiers are named. An option names its tier as a label, and nowhere else. */
const LABELS = ['presets.ts', 'layers.ts', ORDER_OF_FUTURES];
const PASSED_ON = 'index.ts';
/** Holds the model against the world from outside: it starts from presets, and no decision reads it. */
const isCheck = (path: string) => path.startsWith('check/');
const NAME = /['"`](?:startup|growth|enterprise)['"`]|\.(?:startup|growth|enterprise)\b/i;
const LABEL = /^ {2}tier: '(?:startup|growth|enterprise)',$/gm;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*$/gm;

const sources = readdirSync(ENGINE, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path, code: readFileSync(join(ENGINE, path), 'utf8').replace(COMMENT, '') }))
  .map(({ path, code }) => ({ path, code: path.startsWith('options/') ? code.replace(LABEL, '') : code }));

it('reads the whole engine', () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(sources.filter(({ code }) => NAME.test(code)).length).toBeGreaterThan(0);
});

it('names a preset only where presets and tiers are defined', () => {
  const others = sources.filter(
    ({ path, code }) => !LABELS.includes(path) && !isCheck(path) && NAME.test(code),
  );
  expect(others.map(({ path }) => path)).toEqual([]);
});

it('hands the presets to the front door and to no rule', () => {
  const readers = sources
    .filter(({ path, code }) => !isCheck(path) && !isRoad(path) && /\bPRESETS\b|\/presets'/.test(code))
    .map(({ path }) => path);
  expect(readers.sort()).toEqual([PASSED_ON, 'presets.ts', ORDER_OF_FUTURES].sort());
});
