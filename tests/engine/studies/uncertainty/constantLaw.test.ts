// The law behind a constant meets its range, and stays where its meaning allows.

import { describe, expect, test } from 'vitest';
import { constantLaw, lawQuantile } from '../../../../src/engine/data/constantLaw';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import type { ConstantId } from '../../../../src/engine/data/constantValues';
import { STANDARD_VALUES } from '../../../../src/engine/data/standardValues';
import { decide, isMigrationConstant, PRESETS } from '../../../../src/engine/index';
import { constantsSampler, uncertainConstants } from '../../../../src/engine/studies/uncertainty/sample';
import { paddedSobol } from '../../../../src/math/sobol';

const UNCERTAIN = uncertainConstants(PRESETS.growth);
const FUTURES = 1024;

test('most constants are uncertain, and every one of them meets its low, value and high', () => {
  expect(UNCERTAIN.length).toBeGreaterThan(150);
  for (const { id, law } of UNCERTAIN) {
    const { low, value, high } = CONSTANTS[id];
    expect(lawQuantile(law, 0.1) / low, id).toBeCloseTo(1, 9);
    expect(lawQuantile(law, 0.5) / value, id).toBeCloseTo(1, 9);
    expect(lawQuantile(law, 0.9) / high, id).toBeCloseTo(1, 9);
  }
});

test('what moving takes is not drawn: it moves no figure of what stands', () => {
  expect(UNCERTAIN.filter(({ id }) => isMigrationConstant(id))).toEqual([]);
  const { chosen } = decide(PRESETS.growth);
  const moved = Object.fromEntries(
    Object.keys(STANDARD_VALUES)
      .filter(isMigrationConstant)
      .map((id) => [id, 10 * STANDARD_VALUES[id]]),
  );
  const { demand: _own, ...figures } = decide({ ...PRESETS.growth, constants: moved }).chosen;
  const { demand: _ours, ...standing } = chosen;
  expect(figures).toEqual(standing);
});

test('a larger probability never gives a smaller constant, and none leaves what it can be', () => {
  const probabilities = [1e-9, 1e-4, 0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99, 0.9999, 1 - 1e-9];
  for (const { id, law } of UNCERTAIN) {
    const values = probabilities.map((probability) => lawQuantile(law, probability));
    expect(values, id).toEqual(values.toSorted((a, b) => a - b));
    expect(values[0], id).toBeGreaterThan(0);
    if (CONSTANTS[id].unit === 'ratio') expect(values.at(-1), id).toBeLessThanOrEqual(1);
  }
});

test('drawn values spread as their range says', () => {
  const sample = constantsSampler(UNCERTAIN, STANDARD_VALUES);
  const below = new Map<ConstantId, [low: number, value: number, high: number]>();
  for (let index = 0; index < FUTURES; index += 1) {
    const world = sample((dimension) => paddedSobol(index, dimension, 7));
    for (const { id } of UNCERTAIN) {
      const counts = below.get(id) ?? [0, 0, 0];
      const { low, value, high } = CONSTANTS[id];
      for (const [place, edge] of [low, value, high].entries())
        if (world[id] < edge) counts[place as 0 | 1 | 2] += 1;
      below.set(id, counts);
    }
  }
  for (const { id, law } of UNCERTAIN) {
    const { low, value, high } = CONSTANTS[id];
    // Where numbers are whole or stand at an end of their range, much of the mass lies on the number itself.
    if (law.kind !== 'two-piece' || law.isWhole || low === value || value === high || law.most === high)
      continue;
    const [atLow, atValue, atHigh] = (below.get(id) ?? []).map((count) => count / FUTURES);
    expect(atLow, id).toBeCloseTo(0.1, 2);
    expect(atValue, id).toBeCloseTo(0.5, 2);
    expect(atHigh, id).toBeCloseTo(0.9, 2);
  }
});

describe('a range', () => {
  test('of no width is known', () => {
    expect(constantLaw({ value: 3, low: 3, high: 3, unit: 'copies' })).toEqual({ kind: 'known', value: 3 });
    expect(UNCERTAIN.some(({ id }) => id === 'kafkaCopies')).toBe(false);
  });

  test('with its value at the low end keeps half of the futures there', () => {
    const law = constantLaw({ value: 5, low: 5, high: 10, unit: 'USD/month' });
    expect(lawQuantile(law, 0.01)).toBeCloseTo(5, 12);
    expect(lawQuantile(law, 0.49)).toBeCloseTo(5, 12);
    expect(lawQuantile(law, 0.9)).toBeCloseTo(10, 12);
  });

  test('of counted things gives whole numbers, at least one', () => {
    const law = constantLaw({ value: 2, low: 1, high: 3, unit: 'retries' });
    expect([0.0001, 0.1, 0.4, 0.5, 0.9].map((probability) => lawQuantile(law, probability))).toEqual([
      1, 1, 2, 2, 3,
    ]);
  });

  test('of a share that may be everything ends at everything', () => {
    const law = constantLaw({ value: 0.3, low: 0.1, high: 1, unit: 'ratio' });
    expect(lawQuantile(law, 0.9)).toBeCloseTo(1, 12);
    expect(lawQuantile(law, 0.999)).toBe(1);
  });
});

test('what a visitor has set by hand is taken as known', () => {
  const scenario = { ...PRESETS.growth, constants: { activeRowsPerSource: 12_345 } };
  expect(uncertainConstants(scenario).map(({ id }) => id)).not.toContain('activeRowsPerSource');
  expect(uncertainConstants(scenario)).toHaveLength(UNCERTAIN.length - 1);
});

test('the middle of the cube is the middle of every range', () => {
  const middle = constantsSampler(UNCERTAIN, STANDARD_VALUES)(() => 0.5);
  for (const id of Object.keys(STANDARD_VALUES) as ConstantId[])
    if (UNCERTAIN.some((one) => one.id === id))
      expect(middle[id] / CONSTANTS[id].value, id).toBeCloseTo(1, 9);
});

test('every dimension is even, the padded ones too, and no two walk together', () => {
  const count = 4096;
  const columns = [0, 1, 63, 64, 65, 127, 128, 255, 300].map((dimension) =>
    Array.from({ length: count }, (_, index) => paddedSobol(index, dimension, 3)),
  );
  for (const column of columns) {
    expect(new Set(column.map((value) => Math.floor(value * count))).size).toBe(count);
    expect(new Set(column.slice(0, 64).map((value) => Math.floor(value * 64))).size).toBe(64);
  }
  for (const [place, first] of columns.entries()) {
    for (const second of columns.slice(place + 1)) {
      const product = first.reduce(
        (sum, value, index) => sum + (value - 1 / 2) * ((second[index] ?? 0) - 1 / 2),
        0,
      );
      expect(Math.abs((product / count) * 12)).toBeLessThan(0.1);
    }
  }
});
