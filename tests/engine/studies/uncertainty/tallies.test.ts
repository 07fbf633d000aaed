// Counting over futures: who wins, what is kept, what is said to measure first.

import { describe, expect, test } from 'vitest';
import { FIGURE_IDS, type Figures } from '../../../../src/engine/figures';
import { decide, mapLayers, type OptionId, type PerLayer, PRESETS } from '../../../../src/engine/index';
import type { Winner } from '../../../../src/engine/studies/uncertainty/futures';
import { measureFirst } from '../../../../src/engine/studies/uncertainty/influence';
import { keepTally, quantilesOf, winnerTally } from '../../../../src/engine/studies/uncertainty/tallies';
import type { RankedConstant } from '../../../../src/engine/studies/uncertainty/uncertainty';
import { type TotalIndex, totalIndices } from '../../../../src/math/sensitivity';

const { parts } = decide(PRESETS.growth).chosen;
const chosen: PerLayer<OptionId> = mapLayers((layer) => parts[layer].option);
const figures = Object.fromEntries(FIGURE_IDS.map((id) => [id, 1])) as Figures;
const winner = (options: PerLayer<OptionId>, objectiveUsd = 100): Winner =>
  ({ options, objectiveUsd, figures }) as Winner;
const held = (objectiveUsd: number, keepsAll = true) => ({ keepsAll, objectiveUsd });

describe('winners', () => {
  const other = { ...chosen, storage: 'clickhouse', processing: 'live-sql' } as const;

  test('are shares of all futures, options of the answered ones', () => {
    const tally = winnerTally(chosen);
    for (let future = 0; future < 5; future += 1) tally.add(winner(chosen), held(100));
    for (let future = 0; future < 3; future += 1) tally.add(winner(other), held(110));
    for (let future = 0; future < 2; future += 1) tally.add(null, held(100));
    const decision = tally.decision();
    expect(decision.sameArchitectureShare).toBe(0.5);
    expect(decision.noneShare).toBeCloseTo(0.2, 12);
    expect(decision.others).toEqual([
      { options: other, changedLayers: ['storage', 'processing'], share: 0.3 },
    ]);
    expect(decision.sameOptionShare.storage).toBe(5 / 8);
    expect(decision.sameOptionShare.ingestion).toBe(1);
    expect(decision.metrics.totalUsdPerMonth?.p50).toBe(1);
  });

  test('leave the chosen one near the best within five percent of cost, and where it keeps its promises', () => {
    const tally = winnerTally(chosen);
    tally.add(winner(other), held(104));
    tally.add(winner(other), held(106));
    tally.add(winner(other), held(100, false));
    tally.add(winner(other), held(99));
    const { nearBestShare, regretRatio } = tally.decision();
    expect(nearBestShare).toBe(0.5);
    expect(regretRatio?.p10).toBe(0);
    expect(regretRatio?.p90).toBeCloseTo(0.06, 2);
  });

  test('that are not chosen are listed by frequency, five at most', () => {
    const tally = winnerTally(chosen);
    const stores = ['postgresql', 'distributed-postgresql', 'clickhouse', 'lakehouse'] as const;
    const more = (['kafka', 'direct-writes'] as const).map((ingestion) => ({ ...chosen, ingestion }));
    const all = [...stores.map((storage) => ({ ...chosen, storage })), ...more];
    all.forEach((options, index) => {
      for (let times = 0; times <= index; times += 1) tally.add(winner(options), held(100));
    });
    const { others } = tally.decision();
    expect(others).toHaveLength(5);
    expect(others.map(({ options }) => options)).toEqual(all.toReversed().slice(0, 5));
  });

  test('are none where nothing was answered', () => {
    const tally = winnerTally(chosen);
    tally.add(null, held(1));
    const decision = tally.decision();
    expect([decision.noneShare, decision.sameArchitectureShare, decision.sameOptionShare.storage]).toEqual([
      1, 0, 0,
    ]);
    expect(decision.regretRatio).toBeNull();
  });
});

describe('promises over futures', () => {
  const promise = (id: 'freshness' | 'budget', kept: boolean) =>
    ({ id, kept, name: id, promised: 1, actual: 1, unit: 'ratio', usedRatio: 1 }) as const;

  test('are kept in a share of them, all in the share in which none breaks', () => {
    const tally = keepTally();
    expect(tally.add([promise('freshness', true), promise('budget', true)])).toBe(true);
    expect(tally.add([promise('freshness', true), promise('budget', false)])).toBe(false);
    expect(tally.add([promise('freshness', false), promise('budget', false)])).toBe(false);
    expect(tally.add([promise('freshness', true)])).toBe(true);
    expect(tally.shares()).toEqual({ freshness: 0.75, budget: 0.5 });
    expect(tally.allShare()).toBe(0.5);
  });
});

describe('quantiles of drawn values', () => {
  test('take each value for the middle of its share', () => {
    const values = Float64Array.from([5, 1, 4, 2, 3]);
    expect(quantilesOf(values)).toMatchObject({ p10: 1, p50: 3, p90: 5 });
    expect(quantilesOf(Float64Array.from([1, 2]))?.p50).toBe(1.5);
    const hundred = quantilesOf(Float64Array.from({ length: 100 }, (_, index) => index));
    expect(hundred?.p10).toBeCloseTo(9.5, 12);
    expect(hundred?.twentieths[0]).toBeCloseTo(2, 12);
    expect(hundred?.twentieths[19]).toBeCloseTo(97, 12);
  });

  test('of infinities are infinite, of one value that value, of none nothing', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(quantilesOf(Float64Array.from([infinite, infinite]))?.p50).toBe(infinite);
    expect(quantilesOf(Float64Array.from([7]))).toMatchObject({ p10: 7, p90: 7 });
    expect(quantilesOf(new Float64Array())).toBeNull();
  });
});

describe('what to measure first', () => {
  const ranked = (
    name: string,
    totalIndex: number,
    error = 0.02,
    kind: RankedConstant['kind'] = 'estimate',
  ) => ({ constant: 'kafkaHours', name, kind, totalIndex, error }) as RankedConstant;
  const said = (...some: readonly RankedConstant[]) => measureFirst('totalUsdPerMonth', some);

  test('is said with its share and its error, and the second only where it counts', () => {
    expect(said(ranked('A', 0.42), ranked('B', 0.2))).toBe(
      'Measure “A” first: an estimate, it causes 42% (± 2) of the doubt about the total cost. Next: “B” (20%).',
    );
    expect(said(ranked('A', 0.42), ranked('B', 0.09))).toMatch(/total cost\.$/);
    expect(said(ranked('A', 0.42), ranked('B', 0.1))).toMatch(/Next: “B” \(10%\)\.$/);
    expect(said(ranked('A', 0.42))).toMatch(/total cost\.$/);
    expect(said(ranked('A', 1.2, 0.001, 'measured'))).toMatch(
      /from sources \(measured\), it causes 100% \(± 1\)/,
    );
  });

  test('names two that cannot be told apart', () => {
    expect(said(ranked('A', 0.42, 0.05), ranked('B', 0.4, 0.05))).toMatch(/“B” \(40%\) matters as much\.$/);
    expect(said(ranked('A', 0.5, 0.04), ranked('B', 0.4, 0.04))).toMatch(/Next: “B”/);
  });

  test('says when nothing stands out, and nothing when nothing moves', () => {
    expect(said(ranked('A', 0.099))).toMatch(
      /^No single constant stands out .+ the strongest, “A”, causes 10%\.$/,
    );
    expect(said(ranked('A', 0.1))).toMatch(/^Measure/);
    expect(said(ranked('A', 0))).toBeNull();
    expect(said()).toBeNull();
  });
});

describe('total indices from sums', () => {
  const sums = (sum: number, square: number, move: number) => ({
    sums: Float64Array.of(sum),
    squares: Float64Array.of(square),
    absoluteMoves: [Float64Array.of(move)],
    squaredMoves: [Float64Array.of(move)],
  });

  test('are half the mean squared move over the variance, with the jackknife of the replicates', () => {
    const rows = 4;
    // Variance of all: 24/8 − (4/8)² = 2.75; of each replicate alone 12/4 − (2/4)² = 2.75.
    const [index] = totalIndices([sums(2, 12, 8), sums(2, 12, 4)], 0, rows) as [TotalIndex];
    expect(index.total).toBeCloseTo(12 / (2 * 8 * 2.75), 12);
    const [first, second] = [4 / (2 * 4 * 2.75), 8 / (2 * 4 * 2.75)];
    const mean = (first + second) / 2;
    expect(index.error).toBeCloseTo(Math.sqrt(((first - mean) ** 2 + (second - mean) ** 2) / 2), 12);
  });

  test('are nothing where the output does not vary', () => {
    expect(totalIndices([sums(0, 0, 0), sums(0, 0, 0)], 0, 4)).toEqual([{ total: 0, error: 0 }]);
    expect(totalIndices([], 0, 4)).toEqual([]);
  });
});
