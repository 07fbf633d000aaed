// What the model check draws at random, what a broken law says, and how the check comes in steps.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLaws } from '../../../src/engine/check/checkLaws';
import { checkSteps } from '../../../src/engine/check/checkSteps';
import { PUBLISHED_CASES } from '../../../src/engine/check/published/publishedCases';
import { randomScenario } from '../../../src/engine/check/randomScenario';
import { ASSUMPTIONS } from '../../../src/engine/index';
import { loadCheck } from '../../../src/engine/lazy';
import { createRandomStream } from '../../../src/math/random';

describe('scenarios drawn at random', () => {
  it('stand on every slider, evenly in ratio, with up to three assumptions set by hand', () => {
    const next = createRandomStream(3);
    const drawn = Array.from({ length: 800 }, () => randomScenario(next));
    const within = (of: (scenario: (typeof drawn)[number]) => number, low: number, high: number) => {
      const places = drawn.map((one) => Math.log(of(one) / low) / Math.log(high / low)).sort((a, b) => a - b);
      expect(places[0]).toBeGreaterThanOrEqual(-1e-12);
      expect(places.at(-1)).toBeLessThanOrEqual(1 + 1e-12);
      expect(places[400]).toBeGreaterThan(0.4);
      expect(places[400]).toBeLessThan(0.6);
    };
    within(({ eventsPerDay }) => eventsPerDay, 1e3, 1e13);
    within(({ experimentsPerMonth }) => experimentsPerMonth, 1, 1e4);
    within(({ freshnessSeconds }) => freshnessSeconds, 0.1, 86_400);
    within(({ reliabilityRatio }) => 1 - reliabilityRatio, 1e-5, 0.1);
    expect(new Set(drawn.map(({ objective }) => objective)).size).toBe(2);
    const byHand = drawn.map(({ assumptions }) => Object.entries(assumptions));
    expect(new Set(byHand.map((some) => some.length))).toEqual(new Set([0, 1, 2, 3]));
    expect(new Set(byHand.flat().map(([id]) => id)).size).toBe(ASSUMPTIONS.length);
    for (const [id, value] of byHand.flat()) {
      const { low, high, wholeNumber } = ASSUMPTIONS.find(
        (one) => one.id === id,
      ) as (typeof ASSUMPTIONS)[number];
      expect(value).toBeGreaterThanOrEqual(Math.min(low, low > 0 ? low : 0));
      expect(value).toBeLessThanOrEqual(high);
      if (wholeNumber) expect(Number.isInteger(value)).toBe(true);
    }
  });

  it('are the same for the same seed', () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        expect(randomScenario(createRandomStream(seed))).toEqual(randomScenario(createRandomStream(seed)));
      }),
    );
  });
});

describe('a law that is broken', () => {
  it('is counted, and tells where, five times at most', () => {
    const last = [...checkLaws(5, 7, { hoursPerYear: 0 })].at(-1);
    expect(last).toMatchObject({ seed: 5, scenarios: 7, wanted: 7 });
    const numbers = last?.laws.find(({ id }) => id === 'plain-numbers');
    expect(numbers).toMatchObject({ tried: 7, held: 0 });
    expect(numbers?.misses).toHaveLength(5);
    for (const miss of numbers?.misses ?? []) expect(miss).toMatch(/^answer\.[\w.]+ is (NaN|-?Infinity|-\d)/);
  });
});

describe('the check in steps', () => {
  it('sends published cases ten at a time, and laws scenario by scenario', async () => {
    const parts = [...checkSteps({ seed: 2, scenarios: 3, constants: undefined })];
    const rows = parts.flatMap((part) => (part.kind === 'published' ? [part.rows.length] : []));
    const all = PUBLISHED_CASES.length;
    expect(rows).toEqual([
      ...Array.from({ length: Math.floor(all / 10) }, (_, at) => 10 * (at + 1)),
      ...(all % 10 > 0 ? [all] : []),
    ]);
    expect(parts.flatMap((part) => (part.kind === 'laws' ? [part.report.scenarios] : []))).toEqual([1, 2, 3]);
    expect(
      parts
        .filter((part) => part.kind === 'published')
        .every((part) => part.kind === 'published' && part.wanted === all),
    ).toBe(true);
    expect(await loadCheck()).toBe(checkSteps);
  });
});
