// The value that a constant enters a plan at: its expectation, or the harmonic mean where others are divided by it.

import { describe, expect, it, test } from 'vitest';
import { randomScenario } from '../../../src/engine/check/randomScenario';
import { constantLaw, lawQuantile, planValue } from '../../../src/engine/data/constantLaw';
import { ARCHITECTURE_CONSTANTS, CONSTANT_LIST, CONSTANTS } from '../../../src/engine/data/constants';
import type { ConstantId } from '../../../src/engine/data/constantValues';
import { estimate, type Sourced } from '../../../src/engine/data/sourced';
import { STANDARD_VALUES } from '../../../src/engine/data/standardValues';
import { decide, PRESETS, type Scenario } from '../../../src/engine/index';
import { heldFuture } from '../../../src/engine/studies/uncertainty/futures';
import { createRandomStream } from '../../../src/math/random';

const between = (low: number, value: number, high: number, unit = 'h') =>
  estimate('', value, [low, high], unit, '');
/** Deviation of a lognormal whose ninetieth percentile is four times its median. */
const SIGMA = Math.log(4) / 1.2815515655446004;

describe('a plan value', () => {
  it('of an even lognormal range is its mean, and its harmonic mean as a divisor', () => {
    const even = between(1, 4, 16);
    expect(planValue(even)).toBeCloseTo(4 * Math.exp(SIGMA ** 2 / 2), 1);
    expect(planValue({ ...even, enters: 'as divisor' })).toBeCloseTo(4 * Math.exp(-(SIGMA ** 2) / 2), 2);
  });

  it('is the listed value where nothing is uncertain, or where a team chooses', () => {
    expect(planValue(between(3, 3, 3))).toBe(3);
    expect(planValue({ ...between(1, 2, 50), enters: 'as listed' })).toBe(2);
  });

  it('of counted things is whole', () => {
    expect(planValue(between(1, 3, 8, 'jobs'))).toBe(4);
  });

  it('of a share stays a share', () => {
    expect(planValue(between(0.3, 1, 1, 'ratio'))).toBeLessThan(1);
  });

  it('is listed beside the middle of its range', () => {
    for (const { id, value, listed, low, high } of CONSTANT_LIST) {
      expect(value).toBe(STANDARD_VALUES[id]);
      expect(listed).toBe(CONSTANTS[id].value);
      if (low < high) expect(value, id).toBeGreaterThan(0);
    }
  });
});

// What others are divided by is marked by hand; costs, late hours and ages say whether the mark is right.

const OTHERS = 9;
const STRETCHES = 8;
const next = createRandomStream(3);
const SCENARIOS: readonly Scenario[] = [
  ...Object.values(PRESETS),
  ...Array.from({ length: OTHERS }, () => randomScenario(next)),
];
const DESIGNS = SCENARIOS.map((scenario) => heldFuture(decide(scenario).chosen.architecture, scenario));
const FIGURES = ['totalUsdPerMonth', 'lateHoursPerMonth', 'freshnessSeconds', 'dataLossRatio'] as const;
const MOVES = 0.005;
/** Differences below this say nothing. */
const NEARER = 0.002;

/** How many figures are nearer to their mean over the law of one constant at its marked entry, and how many at the other. */
function votesOf(id: ConstantId, constant: Sourced): { readonly marked: number; readonly other: number } {
  const law = constantLaw(constant);
  const isDivisor = constant.enters === 'as divisor';
  const { enters: _marked, ...plain } = constant;
  const marked = planValue(constant);
  const other = planValue(isDivisor ? plain : { ...plain, enters: 'as divisor' });
  const votes = { marked: 0, other: 0 };
  for (const design of DESIGNS) {
    const at = (value: number) => {
      const { figures } = design({ ...STANDARD_VALUES, [id]: value });
      return FIGURES.map((figure) => figures[figure] as number);
    };
    const [low, high] = [at(constant.low), at(constant.high)];
    const ratios = FIGURES.map((_, place) => (high[place] as number) / (low[place] as number));
    const moved = [...FIGURES.keys()].filter((place) => Math.abs((ratios[place] as number) - 1) >= MOVES);
    if (moved.length === 0) continue;
    const drawn = Array.from({ length: STRETCHES }, (_, stretch) =>
      at(lawQuantile(law, (stretch + 1 / 2) / STRETCHES)),
    );
    const [byMark, byOther] = [at(marked), at(other)];
    for (const place of moved) {
      const mean = drawn.reduce((sum, one) => sum + (one[place] as number), 0) / STRETCHES;
      const error = (figures: readonly number[]) => Math.abs((figures[place] as number) / mean - 1);
      const further = error(byOther) - error(byMark);
      if (Math.abs(further) > NEARER) votes[further > 0 ? 'marked' : 'other'] += 1;
    }
  }
  return votes;
}

test('every mark is the entry with which costs, late hours and ages are mostly nearest to their means', () => {
  const wrong: string[] = [];
  const plain = { divisors: 0, others: 0 };
  for (const [name, constant] of Object.entries<Sourced>(ARCHITECTURE_CONSTANTS)) {
    const law = constantLaw(constant);
    if (law.kind === 'known' || law.isWhole || constant.enters === 'as listed') continue;
    const { marked, other } = votesOf(name as ConstantId, constant);
    // Thresholds bend costs both ways: a figure or two may stand against a mark.
    if (other > marked + 2) wrong.push(`${name}: ${marked} for, ${other} against`);
    if (marked > other) plain[constant.enters === 'as divisor' ? 'divisors' : 'others'] += 1;
  }
  expect(wrong).toEqual([]);
  expect(plain.divisors).toBeGreaterThan(10);
  expect(plain.others).toBeGreaterThan(60);
});
