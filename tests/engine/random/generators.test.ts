import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commonRandomNumber } from '../../../src/engine/random/commonRandomNumber';
import { createRandomStream } from '../../../src/engine/random/createRandomStream';
import { exponentialVariate } from '../../../src/engine/random/exponentialVariate';
import { unitFromWord } from '../../../src/engine/random/unitFromWord';
import { xoshiro128 } from '../../../src/engine/random/xoshiro128';

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

test('a named draw does not depend on any other', () => {
  const name = fc.record({
    seed: fc.nat(),
    stream: fc.nat(1000),
    replication: fc.nat(1000),
    entity: fc.nat(1_000_000),
    draw: fc.nat(100),
  });
  fc.assert(
    fc.property(name, (draw) => {
      const value = commonRandomNumber(draw);
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThan(1);
      expect(commonRandomNumber({ ...draw })).toBe(value);
      expect(commonRandomNumber({ ...draw, entity: draw.entity + 1 })).not.toBe(value);
      expect(commonRandomNumber({ ...draw, stream: draw.stream + 1 })).not.toBe(value);
    }),
  );
});

test('named draws of neighbouring entities fill the interval evenly', () => {
  const draws = Array.from({ length: DRAWS }, (_, entity) =>
    commonRandomNumber({ seed: 1, stream: 2, replication: 3, entity, draw: 0 }),
  );
  expect(Math.abs(unevenness(draws))).toBeLessThan(4);
});

test('exponential times rise with the number drawn and have their mean', () => {
  expect(exponentialVariate(0.5, 10)).toBeCloseTo(10 * Math.LN2, 12);
  expect(exponentialVariate(0.6, 10)).toBeGreaterThan(exponentialVariate(0.5, 10));
  const random = createRandomStream(3);
  let sum = 0;
  for (let draw = 0; draw < DRAWS; draw += 1) sum += exponentialVariate(random(), 10);
  expect(sum / DRAWS).toBeCloseTo(10, 0);
});
