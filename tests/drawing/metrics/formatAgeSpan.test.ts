// Tests how spans of ages are written.
import { expect, test } from 'vitest';
import { formatAgeSpan, splitUnit } from '../../../src/words/format/span';

const write = (from: number, to: number): string => {
  const { number, unit } = formatAgeSpan(from, to);
  return `${number} ${unit}`;
};

test('a span within a unit is written in it once', () => {
  expect(write(7200, 14_400)).toBe('2–4 h');
  expect(write(1642, 2859)).toBe('27–48 min');
});

test('a lower end in another unit is turned into that of the upper end', () => {
  expect(write(2906, 11_410)).toBe('0.8–3.2 h');
});

test('a lower end far below keeps a unit of its own', () => {
  expect(write(0.02, 7200)).toBe('20 ms – 2 h');
});

test('ends that read the same are written once', () => {
  expect(write(60.1, 60.2)).toBe('1 min');
});

test('a number is parted from its unit, a word is left alone', () => {
  expect(splitUnit('97.5%')).toEqual({ number: '97.5', unit: '%' });
  expect(splitUnit('52 min')).toEqual({ number: '52', unit: 'min' });
  expect(splitUnit('no limit')).toEqual({ number: 'no limit', unit: '' });
});
