/** Which constants the spread of a figure comes from. */

import { type SwapModel, swapStudy, totalIndices } from '../../../math/sensitivity';
import { lawQuantile } from '../../data/constantLaw';
import { CONSTANTS } from '../../data/constants';
import type { ConstantId, ConstantValues } from '../../data/constantValues';
import { FIGURE_IDS, type FigureId, type Figures } from '../../figures';
import type { HeldFuture } from './futures';
import type { UncertainConstant } from './sample';
import { DOUBT_METRIC_NAMES, type RankedConstant } from './uncertainty';

// The held architecture as a model of its uncertain constants: figures on the scale on which their variance is shared out.

/** Below this a figure counts as nothing. */
const NOTHING = 1e-15;
/** Above this a figure counts as endless. */
const ENDLESS = 1e15;

/**
 * Logarithms, so that a doubling counts as much as a halving and a few extreme worlds do not decide alone;
 * reliability by its late share. A figure that the scenario does not have never moves.
 */
function spreadScale(figures: Figures, metric: FigureId): number {
  const figure = figures[metric] ?? 1;
  return Math.log(Math.min(ENDLESS, Math.max(NOTHING, metric === 'onTimeRatio' ? 1 - figure : figure)));
}

export function constantsModel(
  uncertain: readonly UncertainConstant[],
  known: ConstantValues,
  held: HeldFuture,
): SwapModel {
  const constants: Record<ConstantId, number> = { ...known };
  const laws = uncertain.map(({ law }) => law);
  const ids = uncertain.map(({ id }) => id);
  const written = new Float64Array(uncertain.length).fill(Number.NaN);
  return {
    inputCount: uncertain.length,
    outputCount: FIGURE_IDS.length,
    drawInput(input, probability) {
      const law = laws[input];
      return law === undefined ? 0 : lawQuantile(law, probability);
    },
    evaluate(values) {
      // Between two worlds of a study one number differs; writing them all would cost as much as sizing an architecture.
      for (let input = 0; input < values.length; input += 1) {
        const value = values[input] as number;
        if (written[input] === value) continue;
        written[input] = value;
        constants[ids[input] as ConstantId] = value;
      }
      const { figures } = held(constants);
      return FIGURE_IDS.map((metric) => spreadScale(figures, metric));
    },
  };
}

/** Which constants can matter to the held architecture: a few swaps each, before anything costly is spent on them. */
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
  return FIGURE_IDS.map((_, output) => {
    const moves = sums?.absoluteMoves[output] ?? new Float64Array();
    const total = moves.reduce((sum, move) => sum + move, 0);
    const effect = new Array<number>(model.inputCount).fill(0);
    if (total > 0) for (const [place, input] of inputs.entries()) effect[input] = (moves[place] ?? 0) / total;
    return effect;
  });
}

/** Ranks the constants by how much of the spread of each figure they cause. */
export type Ranking = Readonly<Record<FigureId, readonly RankedConstant[]>>;

export interface RankingEffort {
  readonly rowCount: number;
  readonly replicateCount: number;
  readonly seed: number;
}

export const NO_RANKING = Object.fromEntries(
  FIGURE_IDS.map((metric): [FigureId, readonly RankedConstant[]] => [metric, []]),
) as Ranking;

/** Only constants that came out of the screening are swapped; all of them vary, so that shares are of the whole variance. */
export function* rankConstants(
  model: SwapModel,
  { ordered, strongest }: Screened,
  { rowCount, replicateCount, seed }: RankingEffort,
): Generator<null, Ranking> {
  const inputs = [...ordered.keys()].filter((input) => {
    const constant = ordered[input]?.id;
    return constant !== undefined && strongest.some((some) => some.has(constant));
  });
  const replicates = yield* swapStudy(model, { inputs, rowCount, replicateCount, seed });
  const entries = FIGURE_IDS.map((metric, output): [FigureId, readonly RankedConstant[]] => {
    const indices = totalIndices(replicates, output, rowCount);
    const ranked = inputs.flatMap((input, place): RankedConstant[] => {
      const constant = ordered[input]?.id;
      const index = indices[place];
      if (constant === undefined || index === undefined || !strongest[output]?.has(constant)) return [];
      const { name, kind } = CONSTANTS[constant];
      return [{ constant, name, kind, totalIndex: index.total, error: index.error }];
    });
    return [metric, ranked.sort((a, b) => b.totalIndex - a.totalIndex)];
  });
  return Object.fromEntries(entries) as Ranking;
}

// The sentence that follows from a ranking: what to measure first.

const PERCENT = 100;
/** Below this share, no constant stands out. */
const STANDS_OUT = 0.1;

const percent = (share: number) => `${Math.round(Math.min(1, share) * PERCENT)}%`;

/** Null where nothing moves the figure, or nothing has been worked out yet. */
export function measureFirst(metric: FigureId, ranked: readonly RankedConstant[]): string | null {
  const [first, second] = ranked;
  if (first === undefined || first.totalIndex <= 0) return null;
  const figure = DOUBT_METRIC_NAMES[metric];
  if (first.totalIndex < STANDS_OUT)
    return `No single constant stands out behind the doubt about ${figure}: the strongest, “${first.name}”, causes ${percent(first.totalIndex)}.`;
  const source = first.kind === 'estimate' ? 'an estimate' : `from sources (${first.kind})`;
  const margin = Math.max(1, Math.round(first.error * PERCENT));
  const isTied = second !== undefined && first.totalIndex - second.totalIndex < first.error + second.error;
  const next =
    second === undefined || second.totalIndex < STANDS_OUT
      ? ''
      : isTied
        ? ` “${second.name}” (${percent(second.totalIndex)}) matters as much.`
        : ` Next: “${second.name}” (${percent(second.totalIndex)}).`;
  return `Measure “${first.name}” first: ${source}, it causes ${percent(first.totalIndex)} (± ${margin}) of the doubt about ${figure}.${next}`;
}
