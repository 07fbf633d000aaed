// The studies behind a doubt on models whose answers are known: which inputs matter, by how much, and in what order.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConstantId } from '../../../../src/engine/data/catalog';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import { FIGURE_IDS } from '../../../../src/engine/figures';
import {
  paddedSobol,
  rankConstants,
  type SwapModel,
  screenConstants,
  swapStudy,
} from '../../../../src/engine/studies/uncertainty/influence';
import { finish } from '../../../builders/lattice';

const IDS = Object.keys(CONSTANTS).slice(0, 14) as ConstantId[];
const uncertain = IDS.map((id) => ({ id, law: { kind: 'known' as const, value: 0 } }));

/** Every figure is a weighted sum of even numbers between 0 and 1; the last figure does not move. */
function weighted(weights: readonly number[], count: () => void = () => undefined): SwapModel {
  return {
    inputCount: weights.length,
    outputCount: FIGURE_IDS.length,
    drawInput: (_input, probability) => probability,
    evaluate: (values) => {
      count();
      const sum = weights.reduce((total, weight, input) => total + weight * (values[input] as number), 0);
      return FIGURE_IDS.map((_, output) => (output === FIGURE_IDS.length - 1 ? 7 : sum * (output + 1)));
    },
  };
}

describe('a swap study', () => {
  it('sums moves of each input: a sixth of the square of its weight on average, a third of the weight in size', () => {
    const weights = [3, 1, 0];
    const [sums] = finish(
      swapStudy(weighted(weights), { inputs: [0, 2, 1], rowCount: 1024, replicateCount: 1, seed: 4 }),
    );
    [3, 0, 1].forEach((weight, place) => {
      const [squared, absolute] = [sums?.squaredMoves[0]?.[place] ?? 0, sums?.absoluteMoves[0]?.[place] ?? 0];
      expect(Math.abs(squared / 1024 - weight ** 2 / 6)).toBeLessThanOrEqual(0.05 * weight ** 2);
      expect(Math.abs(absolute / 1024 - weight / 3)).toBeLessThanOrEqual(0.05 * weight);
      expect(sums?.squaredMoves[1]?.[place]).toBeCloseTo(4 * (sums?.squaredMoves[0]?.[place] as number), 6);
    });
    const mean = (sums?.sums[0] as number) / 1024;
    expect((sums?.squares[0] as number) / 1024 - mean ** 2).toBeCloseTo(10 / 12, 2);
  });

  it('asks once a row for the world and once for each swap, pauses between rows, and has its replicates apart', () => {
    let asked = 0;
    const model = weighted([1, 2, 3, 4], () => {
      asked += 1;
    });
    const design = { inputs: [1, 3], rowCount: 8, replicateCount: 3, seed: 1 };
    const steps = swapStudy(model, design);
    let pauses = 0;
    let step = steps.next();
    while (!step.done) {
      pauses += 1;
      step = steps.next();
    }
    expect([asked, pauses]).toEqual([8 * 3 * 3, 24]);
    expect(step.value).toHaveLength(3);
    expect(new Set(step.value.map(({ sums }) => sums[0])).size).toBe(3);
  });
});

describe('screening', () => {
  const weights = [0, 5, 0, 1, 3, 0, 0.5, 0.4, 0.3, 0.2, 0.1, 2, 0.05, 0.01];

  it('orders constants by what they move, and keeps the ten strongest of each figure that moves', () => {
    const { ordered, strongest } = finish(screenConstants(weighted(weights), uncertain, 11));
    expect(ordered.slice(0, 4).map(({ id }) => id)).toEqual([IDS[1], IDS[4], IDS[11], IDS[3]]);
    expect(new Set(ordered.map(({ id }) => id)).size).toBe(IDS.length);
    expect(
      ordered
        .slice(-3)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([IDS[0], IDS[2], IDS[5]].sort());
    expect(strongest).toHaveLength(FIGURE_IDS.length);
    expect(strongest[0]?.size).toBe(10);
    expect(strongest[0]?.has(IDS[13] as ConstantId)).toBe(false);
    expect(strongest.at(-1)?.size).toBe(0);
  });

  it('asks again only about those that moved anything', () => {
    let asked = 0;
    const few = weights.map((weight) => (weight >= 2 ? weight : 0));
    finish(
      screenConstants(
        weighted(few, () => {
          asked += 1;
        }),
        uncertain,
        11,
      ),
    );
    expect(asked).toBe(4 * (1 + 14) + 32 * (1 + 3));
  });

  it('and ranking share the variance out by the squares of weights', () => {
    const screened = finish(screenConstants(weighted(weights), uncertain, 11));
    const inOrder = weighted(screened.ordered.map(({ id }) => weights[IDS.indexOf(id)] as number));
    const ranking = finish(rankConstants(inOrder, screened, { rowCount: 256, replicateCount: 4, seed: 9 }));
    const total = weights.reduce((sum, weight) => sum + weight ** 2, 0);
    const [metric] = FIGURE_IDS;
    const ranked = ranking[metric as (typeof FIGURE_IDS)[number]];
    expect(ranked.slice(0, 4).map(({ constant }) => constant)).toEqual([IDS[1], IDS[4], IDS[11], IDS[3]]);
    expect(ranked).toHaveLength(10);
    for (const { constant, name, kind, totalIndex, error } of ranked) {
      expect(totalIndex).toBeCloseTo((weights[IDS.indexOf(constant)] as number) ** 2 / total, 1);
      expect([name, kind]).toEqual([CONSTANTS[constant].name, CONSTANTS[constant].kind]);
      expect(error).toBeLessThan(0.05);
    }
    expect(ranking[FIGURE_IDS.at(-1) as (typeof FIGURE_IDS)[number]]).toEqual([]);
  });
});

describe('points', () => {
  it('fall one into each equal part, in every dimension, for the first power of two of them', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.nat(1e6), fc.integer({ min: 0, max: 7 }), (dimension, seed, power) => {
        const count = 2 ** power;
        const parts = Array.from(
          { length: count },
          (_, index) => paddedSobol(index, dimension, seed) * count,
        );
        expect(new Set(parts.map(Math.floor)).size).toBe(count);
        for (const part of parts) expect(part / count).toBeGreaterThan(0);
      }),
    );
  });

  it('differ by dimension and by seed, across copies too', () => {
    const column = (dimension: number, seed = 1) =>
      Array.from({ length: 16 }, (_, index) => paddedSobol(index, dimension, seed)).join();
    expect(new Set([0, 1, 63, 64, 65, 127, 128, 192].map((dimension) => column(dimension))).size).toBe(8);
    expect(column(70, 1)).not.toBe(column(70, 2));
  });
});
