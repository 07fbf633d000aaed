// The studies behind a doubt on models whose answers are known: which inputs matter, by how much, and in what order.

import { describe, expect, it } from 'vitest';
import { CONSTANTS } from '../../../../src/engine/data/constants';
import type { ConstantId } from '../../../../src/engine/data/constantValues';
import { FIGURE_IDS } from '../../../../src/engine/figures';
import { rankConstants, screenConstants } from '../../../../src/engine/studies/uncertainty/influence';
import type { SwapModel } from '../../../../src/math/sensitivity';
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
