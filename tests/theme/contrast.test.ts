// Tests that the colour tokens keep the contrast that text, controls and marks need, in both themes.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './contrast';

const TEXT = 4.5;
const LONG_TEXT = 7;
const MARK = 3;
const GROUNDS = ['page', 'surface', 'card'];
const LAYERS = ['ingestion', 'storage', 'processing', 'modeling', 'deployment', 'monitoring'];
const INKS = [
  'ink-1',
  'ink-2',
  'ink-3',
  'accent-ink',
  'accent-strong',
  'bind-ink',
  'bind-strong',
  'ok',
  'warn',
  'bad',
];

const css = readFileSync('src/ui/theme.css', 'utf8');
const [darkCss = '', lightCss = ''] = css.split('[data-theme="light"] {');

function readColors(text: string): Map<string, string> {
  const found = text.matchAll(/--color-([\w-]+): (#[0-9a-f]{6});/g);
  return new Map([...found].map(([, name = '', color = '']) => [name, color]));
}

const dark = readColors(darkCss);
const light = new Map([...dark, ...readColors(lightCss)]);

describe.each([
  ['dark', dark],
  ['light', light],
])('%s', (_, colors) => {
  const color = (name: string): string => {
    const found = colors.get(name);
    if (!found) throw new Error(`theme.css has no colour "${name}"`);
    return found;
  };
  const onGrounds = (names: string[]) =>
    names.flatMap((name) => GROUNDS.map((ground): [string, string] => [name, ground]));

  test.each(onGrounds([...INKS, ...LAYERS.map((layer) => `layer-${layer}`)]))(
    '%s is legible on %s',
    (ink, ground) => {
      expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(TEXT);
    },
  );

  test.each(onGrounds(['ink-1', 'ink-2']))('%s is easy to read at length on %s', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(LONG_TEXT);
  });

  test.each(onGrounds(['control', 'focus', 'bind', 'accent']))('%s stands out on %s', (mark, ground) => {
    expect(contrast(color(mark), color(ground))).toBeGreaterThanOrEqual(MARK);
  });

  test.each([
    ['on-accent', 'accent'],
    ['on-bind', 'bind'],
  ])('%s is legible on %s', (ink, ground) => {
    expect(contrast(color(ink), color(ground))).toBeGreaterThanOrEqual(TEXT);
  });
});

test('black on white has the highest contrast there is', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
});
