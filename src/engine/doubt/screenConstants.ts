/** Which constants can matter to the held architecture: a few swaps each, before anything costly is spent on them. */

import { type SwapModel, swapStudy } from '../../math/sensitivity';
import type { ConstantId } from '../catalog/constantId';
import { DOUBT_METRIC_IDS } from './doubtMetrics';
import type { UncertainConstant } from './uncertainConstants';

export interface Screened {
  /** All of them, the most influential on any figure first. */
  readonly ordered: readonly UncertainConstant[];
  /** For each figure in the order of their list, the most influential on it; none where nothing moves it. */
  readonly strongest: readonly ReadonlySet<ConstantId>[];
}

/** Rows in which a constant that never moves anything shows itself, and rows in which the others are compared. */
const FIRST_ROWS = 4;
const ROWS = 32;
/** Kept for each figure. */
const STRONGEST = 10;

/**
 * Mean absolute effects of a radial design (Campolongo, Saltelli & Cariboni 2011, doi 10.1016/j.cpc.2010.12.039), in two rounds:
 * most constants belong to options that the held architecture does not contain.
 */
export function* screenConstants(
  model: SwapModel,
  uncertain: readonly UncertainConstant[],
  seed: number,
): Generator<null, Screened> {
  const all = [...uncertain.keys()];
  const rough = yield* effectsOf(model, all, FIRST_ROWS, seed);
  const moving = all.filter((input) => rough.some((effect) => (effect[input] ?? 0) > 0));
  const effects = yield* effectsOf(model, moving, ROWS, seed + 1);
  const strength = all.map((input) => Math.max(...effects.map((effect) => effect[input] ?? 0)));
  const byStrength = (of: readonly number[]) => all.toSorted((a, b) => (of[b] ?? 0) - (of[a] ?? 0));
  const named = (some: readonly number[]) => some.flatMap((input) => uncertain[input] ?? []);
  return {
    ordered: named(byStrength(strength)),
    strongest: effects.map((effect) => {
      const some = byStrength(effect).filter((input) => (effect[input] ?? 0) > 0);
      return new Set(named(some.slice(0, STRONGEST)).map(({ id }) => id));
    }),
  };
}

/** Figure by figure, the share of each input in all effects; 0 for inputs that were not asked about. */
function* effectsOf(
  model: SwapModel,
  inputs: readonly number[],
  rowCount: number,
  seed: number,
): Generator<null, readonly (readonly number[])[]> {
  const [sums] = yield* swapStudy(model, { inputs, rowCount, replicateCount: 1, seed });
  return DOUBT_METRIC_IDS.map((_, output) => {
    const moves = sums?.absoluteMoves[output] ?? new Float64Array();
    const total = moves.reduce((sum, move) => sum + move, 0);
    const effect = new Array<number>(model.inputCount).fill(0);
    if (total > 0) for (const [place, input] of inputs.entries()) effect[input] = (moves[place] ?? 0) / total;
    return effect;
  });
}
