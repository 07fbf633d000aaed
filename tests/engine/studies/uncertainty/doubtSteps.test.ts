// What a study of doubt promises: the same numbers for the same seed, ranges that are ranges, and shares that add up.

import { describe, expect, test } from 'vitest';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import type { ConstantId } from '../../../../src/engine/data/constantValues';
import { STANDARD_VALUES } from '../../../../src/engine/data/standardValues';
import { FIGURE_IDS } from '../../../../src/engine/figures';
import { decide, PRESETS, type Scenario } from '../../../../src/engine/index';
import { heldFuture } from '../../../../src/engine/studies/uncertainty/futures';
import { constantsSampler, uncertainConstants } from '../../../../src/engine/studies/uncertainty/sample';
import { figureTally } from '../../../../src/engine/studies/uncertainty/tallies';
import type { Doubt, Quantiles } from '../../../../src/engine/studies/uncertainty/uncertainty';
import { type DoubtEffort, doubtSteps } from '../../../../src/engine/studies/uncertainty/uncertaintySteps';
import { paddedSobol } from '../../../../src/math/sobol';

const SMALL: Partial<DoubtEffort> = { sampleCounts: [32, 64], rankingRows: 4, rankingReplicates: 4 };

const study = (scenario: Scenario, effort = SMALL): readonly Doubt[] =>
  [...doubtSteps(scenario, effort)].filter((step) => step !== null);
const finished = (scenario: Scenario, effort = SMALL): Doubt => study(scenario, effort).at(-1) as Doubt;

const DOUBTS = Object.entries(PRESETS).map(([name, scenario]) => ({ name, doubt: finished(scenario) }));
const isShare = (share: number) => share >= 0 && share <= 1;

describe.each(DOUBTS)('$name', ({ doubt }) => {
  const everyQuantiles = (): readonly Quantiles[] =>
    [...Object.values(doubt.fixed), ...Object.values(doubt.remade.metrics)].filter((some) => some !== null);

  test('quantiles rise, and twenty futures surround the median', () => {
    expect(everyQuantiles().length).toBeGreaterThan(18);
    for (const { p10, p50, p90, twentieths } of everyQuantiles()) {
      expect(p10).toBeLessThanOrEqual(p50);
      expect(p50).toBeLessThanOrEqual(p90);
      expect(twentieths).toHaveLength(20);
      expect(twentieths).toEqual(twentieths.toSorted((a, b) => a - b));
      expect(twentieths[9]).toBeLessThanOrEqual(p50);
      expect(twentieths[10]).toBeGreaterThanOrEqual(p50);
      expect(twentieths.every(Number.isFinite)).toBe(true);
    }
  });

  test('promises are kept in a share of the futures', () => {
    const shares = Object.values(doubt.keep);
    expect(shares.length).toBeGreaterThanOrEqual(5);
    expect(shares.every(isShare)).toBe(true);
    expect(doubt.keepAllShare).toBeLessThanOrEqual(Math.min(...shares));
  });

  test('same winner, other winners and none are all futures', () => {
    const { remade } = doubt;
    const named = remade.others.reduce((sum, { share }) => sum + share, 0);
    expect(remade.sameArchitectureShare + named + remade.noneShare).toBeLessThanOrEqual(1 + 1e-9);
    expect(Object.values(remade.sameOptionShare).every(isShare)).toBe(true);
    expect(Math.min(...Object.values(remade.sameOptionShare))).toBeGreaterThanOrEqual(
      remade.sameArchitectureShare,
    );
    expect(remade.nearBestShare).toBeLessThanOrEqual(doubt.keepAllShare);
    for (const { changedLayers } of remade.others) expect(changedLayers.length).toBeGreaterThan(0);
  });

  test('complexity does not move while the architecture is held, and nothing is ranked for it', () => {
    const { p10, p90 } = doubt.fixed.structuralComplexity as Quantiles;
    expect(p10).toBe(p90);
    expect(doubt.ranking.structuralComplexity).toEqual([]);
    expect(doubt.measureFirst.structuralComplexity).toBeNull();
  });

  test('what is ranked is ranked in order, and the first is named in the sentence', () => {
    for (const metric of FIGURE_IDS) {
      const indices = doubt.ranking[metric].map(({ totalIndex }) => totalIndex);
      expect(indices).toEqual(indices.toSorted((a, b) => b - a));
      const first = doubt.ranking[metric][0];
      if (first !== undefined) expect(doubt.measureFirst[metric]).toContain(first.name);
    }
    expect(doubt.ranking.totalUsdPerMonth.length).toBeGreaterThan(5);
  });
});

test('results come step by step, the last one complete', () => {
  const steps = study(PRESETS.growth, { ...SMALL, sampleCounts: [8, 16, 32] });
  expect(steps.map(({ samples, complete }) => [samples, complete])).toEqual([
    [8, false],
    [16, false],
    [16, false],
    [32, true],
  ]);
  expect(steps.map(({ ranking }) => ranking.totalUsdPerMonth.length > 0)).toEqual([false, false, true, true]);
});

test('the same seed gives the same study, another seed another', () => {
  expect(finished(PRESETS.startup)).toEqual(DOUBTS[0]?.doubt);
  expect(finished(PRESETS.startup, { ...SMALL, seed: 1 }).fixed).not.toEqual(DOUBTS[0]?.doubt.fixed);
});

test('more futures say the same more surely: seeds agree better', () => {
  const scenario = PRESETS.enterprise;
  const hold = heldFuture(decide(scenario).chosen.architecture, scenario);
  const sample = constantsSampler(uncertainConstants(scenario), STANDARD_VALUES);
  const spread = (futures: number) => {
    const medians = Array.from({ length: 8 }, (_, seed) => {
      const tally = figureTally();
      for (let index = 0; index < futures; index += 1)
        tally.add(hold(sample((dimension) => paddedSobol(index, dimension, seed))).figures);
      return Math.log(tally.quantiles().totalUsdPerMonth?.p50 ?? Number.NaN);
    });
    const mean = medians.reduce((sum, median) => sum + median, 0) / medians.length;
    return Math.sqrt(medians.reduce((sum, median) => sum + (median - mean) ** 2, 0) / (medians.length - 1));
  };
  expect(spread(256)).toBeLessThan(spread(16) / 2);
});

test('without doubt about any constant, every future is the answer itself', () => {
  const ranges = Object.fromEntries(
    (Object.keys(CONSTANTS) as ConstantId[]).map((id) => {
      const { value, unit } = CONSTANTS[id];
      return [id, { value, low: value, high: value, unit }];
    }),
  );
  const doubt = finished(PRESETS.growth, { ...SMALL, ranges });
  const { chosen } = decide(PRESETS.growth);
  expect(doubt.fixed.totalUsdPerMonth?.p10).toBeCloseTo(chosen.cost.totalUsdPerMonth, 6);
  expect(doubt.fixed.totalUsdPerMonth?.p90).toBeCloseTo(chosen.cost.totalUsdPerMonth, 6);
  expect(doubt.fixed.freshnessSeconds?.p10).toBeCloseTo(chosen.freshness.p95Seconds, 6);
  expect(doubt.fixed.lateHoursPerMonth?.p90).toBeCloseTo(chosen.reliability.lateHoursPerMonth, 9);
  expect(doubt.keepAllShare).toBe(1);
  expect(doubt.remade.sameArchitectureShare).toBe(1);
  expect(doubt.remade.nearBestShare).toBe(1);
  expect(doubt.ranking.totalUsdPerMonth).toEqual([]);
});

test('a constant set by hand is in no ranking any more', () => {
  const first = DOUBTS[1]?.doubt.ranking.infrastructureUsdPerMonth[0]?.constant as ConstantId;
  const scenario = { ...PRESETS.growth, constants: { [first]: CONSTANTS[first].value } };
  const ranked = finished(scenario).ranking.infrastructureUsdPerMonth.map(({ constant }) => constant);
  expect(ranked.length).toBeGreaterThan(0);
  expect(ranked).not.toContain(first);
});

test('a promise that nothing keeps leaves no winner and no quantiles of winners', () => {
  const doubt = finished({ ...PRESETS.growth, reliabilityRatio: 0.999999 }, { ...SMALL, sampleCounts: [8] });
  expect(doubt.remade.noneShare).toBe(1);
  expect(doubt.remade.metrics.totalUsdPerMonth).toBeNull();
  expect(doubt.remade.regretRatio).toBeNull();
  expect(doubt.keep.reliability).toBe(0);
  expect(doubt.fixed.totalUsdPerMonth).not.toBeNull();
});

test('without a ranking the futures are the same, and the study is not complete', () => {
  const [first] = study(PRESETS.growth);
  const alone = study(PRESETS.growth, { sampleCounts: [32], rankingReplicates: 0 });
  expect(alone).toHaveLength(1);
  expect(alone[0]).toEqual({ ...first, complete: false });
  expect(Object.values(alone[0]?.ranking ?? {}).flat()).toEqual([]);
});
