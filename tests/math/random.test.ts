// Streams of chance: known first words, the same for the same seed, and even.
import { expect, test } from 'vitest';
import { createRandomStream, splitMix64, unitFromWord, xoshiro128 } from '../../src/math/random';

const DRAWS = 100_000;

/** Chi-square of equal cells over its mean, in standard deviations: within 4 for a sound generator. */
function unevenness(draws: readonly number[], cellCount = 100): number {
  const counts = new Array<number>(cellCount).fill(0);
  for (const draw of draws) {
    const cell = Math.floor(draw * cellCount);
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  const expected = draws.length / cellCount;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return (statistic - (cellCount - 1)) / Math.sqrt(2 * (cellCount - 1));
}

test('the fast generator gives its known first words', () => {
  // From the reference program with state 1, 2, 3, 4.
  const next = xoshiro128([1, 2, 3, 4]);
  const words = Array.from({ length: 6 }, next);
  expect(words).toEqual([11520, 0, 5927040, 70819200, 2031721883, 1637235492]);
});

test('the same seed gives the same stream, another seed another', () => {
  const take = (seed: number) => Array.from({ length: 20 }, createRandomStream(seed));
  expect(take(5)).toEqual(take(5));
  expect(take(5)).not.toEqual(take(6));
  expect(take(-1)).toHaveLength(20);
});

test('draws fill the interval evenly and neighbours are unrelated', () => {
  const draws = Array.from({ length: DRAWS }, createRandomStream(11));
  expect(Math.abs(unevenness(draws))).toBeLessThan(4);
  const mean = draws.reduce((sum, draw) => sum + draw, 0) / DRAWS;
  const lagged = draws
    .slice(1)
    .reduce((sum, draw, index) => sum + (draw - mean) * ((draws[index] ?? 0) - mean), 0);
  expect(Math.abs((12 * lagged) / DRAWS)).toBeLessThan(4 / Math.sqrt(DRAWS));
});

test('no draw is zero or one', () => {
  expect(unitFromWord(0)).toBeGreaterThan(0);
  expect(unitFromWord(0xffffffff)).toBeLessThan(1);
  expect(unitFromWord(-1)).toBe(unitFromWord(0xffffffff));
});

test('a seed is expanded as the reference program does it', () => {
  expect(splitMix64(1234567n, 3)).toEqual([6457827717110365317n, 3203168211198807973n, 9817491932198370423n]);
});
