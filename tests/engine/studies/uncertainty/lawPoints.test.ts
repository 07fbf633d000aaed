// The law of a constant passes through its low, value and high, and stays where the number has a meaning.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ConstantRange, constantLaw, lawQuantile } from '../../../../src/engine/data/constantLaw';

const range = (low: number, value: number, high: number, unit: string) =>
  ({ low, value, high, unit }) as ConstantRange;
const at = (of: ConstantRange, probability: number) => lawQuantile(constantLaw(of), probability);
const TAIL = 1e-9;

/** Whole numbers of thousandths, since random doubles crowd at the ends. */
const anyShares = fc
  .uniqueArray(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 3 })
  .map((some) => some.sort((a, b) => a - b).map((one) => one / 1000) as [number, number, number]);

describe('the law of a constant', () => {
  it.each([['ratio'], ['USD'], ['exponent']])(
    'in %s has its low, value and high as tenth, fiftieth and ninetieth percentile',
    (unit) => {
      fc.assert(
        fc.property(anyShares, ([low, value, high]) => {
          const of = range(low, value, high, unit);
          expect(at(of, 0.1) / low).toBeCloseTo(1, 6);
          expect(at(of, 0.5) / value).toBeCloseTo(1, 9);
          expect(at(of, 0.9) / high).toBeCloseTo(1, 6);
        }),
      );
    },
  );

  it('keeps shares below everything, and other numbers above nothing alone', () => {
    expect(at(range(0.5, 0.8, 0.95, 'ratio'), 1 - TAIL)).toBeLessThan(1);
    expect(at(range(0.5, 0.8, 0.95, 'USD'), 1 - TAIL)).toBeGreaterThan(1);
    expect(at(range(0.5, 0.8, 0.95, 'USD'), TAIL)).toBeGreaterThan(0);
    expect(at(range(0.5, 0.8, 1, 'ratio'), 1 - TAIL)).toBe(1);
    expect(at(range(0.5, 0.8, 1, 'ratio'), 0.9)).toBeCloseTo(1, 9);
    expect(at(range(0.5, 2, 3, 'ratio'), 1 - TAIL)).toBeGreaterThan(3);
  });

  it('knows what has no width, and what starts at nothing', () => {
    for (const of of [
      range(2, 2, 2, 'USD'),
      range(0, 1, 2, 'USD'),
      range(-1, 1, 2, 'USD'),
      range(3, 2, 2, 'USD'),
    ]) {
      expect(constantLaw(of)).toEqual({ kind: 'known', value: of.value });
      expect(at(of, 0.01)).toBe(of.value);
    }
  });

  it('counts in whole numbers, one at least, where all three are whole', () => {
    const copies = range(1, 3, 9, 'copies');
    for (const probability of [TAIL, 0.1, 0.3, 0.7, 0.9, 1 - TAIL])
      expect(Number.isInteger(at(copies, probability))).toBe(true);
    expect(at(copies, TAIL)).toBe(1);
    expect(Number.isInteger(at(range(1, 3, 9, 'USD'), 0.3))).toBe(false);
    expect(Number.isInteger(at(range(1.5, 3, 9, 'copies'), 0.3))).toBe(false);
  });
});
