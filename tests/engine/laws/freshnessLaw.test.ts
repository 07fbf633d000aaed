// The law of age against a convolution on a grid, against simulation, and at its edges.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ageMean,
  ageQuantile,
  ageTail,
  type FreshnessLaw,
  promisedAgeAtLeast,
} from '../../../src/engine/laws/freshness';
import { normalQuantile } from '../../../src/math/normal';
import { createRandomStream } from '../../../src/math/random';
import { logUniform } from '../../builders/scenarios';
import { SEED } from '../../seed';

const law = (delay: number, sd: number, runWait: number, closeWait: number): FreshnessLaw => ({
  delaySeconds: delay,
  delaySdSeconds: sd,
  runWaitSeconds: runWait,
  closeWaitSeconds: closeWait,
});

/** Quantile of the delay alone: a lognormal with the mean and deviation of the law. */
function delayAt({ delaySeconds, delaySdSeconds }: FreshnessLaw, p: number): number {
  const variance = Math.log1p((delaySdSeconds / delaySeconds) ** 2);
  return delaySeconds * Math.exp(normalQuantile(p) * Math.sqrt(variance) - variance / 2);
}

/** Midpoint rule over delay and both waits. */
function tailOnGrid(one: FreshnessLaw, x: number): number {
  const [delays, waits] = [400, 60];
  let over = 0;
  for (let i = 0; i < delays; i += 1) {
    const delay = delayAt(one, (i + 0.5) / delays);
    for (let j = 0; j < waits; j += 1) {
      // Of the second wait the share above x is exact.
      const left = x - delay - (one.runWaitSeconds * (j + 0.5)) / waits;
      over +=
        one.closeWaitSeconds === 0
          ? Number(left < 0)
          : 1 - Math.min(1, Math.max(0, left / one.closeWaitSeconds));
    }
  }
  return over / (delays * waits);
}

const LAWS = {
  'a daily run over files': law(2000, 500, 86_400, 3600),
  'a quarter of an hour over minute files': law(120, 40, 900, 60),
  'two waits of equal width': law(30, 15, 300, 300),
  'a stream with a sink': law(0.3, 0.15, 0, 5),
  'a delay as long as the waits': law(100, 60, 100, 50),
};

const anyLaw = fc
  .tuple(logUniform(0.01, 5000), logUniform(0.05, 1), fc.integer({ min: 0, max: 9 }), logUniform(0.001, 100))
  .map(([delay, variation, kind, ratio]) => {
    const waits = kind < 2 ? [0, 0] : kind < 5 ? [delay * ratio, 0] : [delay * ratio, (delay * ratio) / kind];
    return law(delay, delay * variation, waits[0] as number, waits[1] as number);
  });

describe('the tail of age', () => {
  it.each(Object.entries(LAWS))('agrees with a convolution on a grid: %s', (_name, one) => {
    const reach = one.delaySeconds + one.runWaitSeconds + one.closeWaitSeconds;
    for (const share of [0.05, 0.2, 0.5, 0.8, 0.95, 1, 1.2])
      expect(ageTail(one, share * reach)).toBeCloseTo(tailOnGrid(one, share * reach), 2);
  });

  it.each(Object.entries(LAWS))('agrees with a hundred thousand simulated events: %s', (_name, one) => {
    const random = createRandomStream(SEED);
    const runs = 100_000;
    const ages = Array.from({ length: runs }, () => {
      const delay = delayAt(one, random());
      return delay + random() * one.runWaitSeconds + random() * one.closeWaitSeconds;
    }).sort((a, b) => a - b);
    for (const p of [0.05, 0.5, 0.95]) {
      const simulated = ages[Math.round(p * runs)] as number;
      expect(1 - ageTail(one, simulated)).toBeCloseTo(p, 2);
    }
    expect(ages.reduce((sum, age) => sum + age, 0) / runs / ageMean(one)).toBeCloseTo(1, 1);
  });

  it('falls with age, from one to nothing', () => {
    fc.assert(
      fc.property(anyLaw, logUniform(0.001, 20), logUniform(1, 10), (one, at, times) => {
        const x = at * ageMean(one);
        expect(ageTail(one, x * times)).toBeLessThanOrEqual(ageTail(one, x) + 1e-7);
        expect(ageTail(one, 0)).toBeCloseTo(1, 6);
        expect(ageTail(one, 1000 * ageMean(one) + 1000)).toBeCloseTo(0, 6);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a percentile of age', () => {
  it('is the inverse of the tail', () => {
    fc.assert(
      fc.property(anyLaw, fc.constantFrom(0.05, 0.25, 0.5, 0.9, 0.95, 0.99), (one, p) => {
        expect(1 - ageTail(one, ageQuantile(one, p))).toBeCloseTo(p, 4);
      }),
      { numRuns: 500 },
    );
  });

  it('is never below the bound that the search relies on', () => {
    fc.assert(
      fc.property(anyLaw, (one) => {
        expect(ageQuantile(one, 0.95)).toBeGreaterThanOrEqual(promisedAgeAtLeast(one) * (1 - 1e-6));
      }),
      { numRuns: 500 },
    );
  });

  it('is that of the delay where nothing waits, and of the wait where nothing delays', () => {
    const delayed = law(10, 4, 0, 0);
    expect(ageQuantile(delayed, 0.95)).toBeCloseTo(delayAt(delayed, 0.95), 3);
    expect(ageQuantile(law(1e-6, 1e-7, 1000, 0), 0.95)).toBeCloseTo(950, 2);
  });

  it('of the sum lies below the sum of the percentiles', () => {
    const one = law(120, 40, 900, 60);
    const apart = delayAt(one, 0.95) + 0.95 * 900 + 0.95 * 60;
    expect(ageQuantile(one, 0.95)).toBeLessThan(apart);
  });

  it('is bounded by Cantelli: mean less 0.23 deviations, waits counted by their variance of a twelfth', () => {
    const one = law(100, 40, 900, 60);
    const deviation = Math.sqrt(40 ** 2 + (900 ** 2 + 60 ** 2) / 12);
    expect(promisedAgeAtLeast(one)).toBeCloseTo(100 + 480 - Math.sqrt(0.05 / 0.95) * deviation, 9);
    expect(ageMean(one)).toBe(580);
  });

  it('is found to a part in a million, and capped twelve deviations out', () => {
    for (const one of Object.values(LAWS))
      for (const p of [0.05, 0.5, 0.95, 0.999])
        expect((1 - ageTail(one, ageQuantile(one, p))) / p).toBeCloseTo(1, 4);
    const wild = law(1, 50, 0, 0);
    expect(ageQuantile(wild, 1 - 1e-12)).toBe(1 + 12 * 50);
  });

  it('adds a wait that is negligible beside the other as its mean', () => {
    const with_ = law(10, 4, 10_000, 9);
    expect(ageTail(with_, 5000)).toBeCloseTo(ageTail(law(10, 4, 10_000, 0), 5000 - 4.5), 12);
  });
});
