/** Which constants the spread of a figure comes from. */

import type { ConstantId, ConstantValues } from '../../data/catalog';
import { CONSTANTS } from '../../data/constants';
import { FIGURE_IDS, type FigureId, type Figures } from '../../figures';
import { hashWord } from '../../random/hashWord';
import { owenScramble } from '../../random/owenScramble';
import { scrambledSobol } from '../../random/scrambledSobol';
import type { HeldFuture } from './futures';
import { lawQuantile, type UncertainConstant } from './sample';
import { DOUBT_METRIC_NAMES, type RankedConstant } from './uncertainty';

// Evenly spread random points in any number of dimensions: the Sobol sequence, padded by shuffled copies of itself.

/** Dimensions of one copy; within it all of them are evenly spread together. */
const SOBOL_DIMENSIONS = 64;
const SHUFFLE = 0x5bd1e995;

/**
 * One coordinate, strictly between 0 and 1. The first 64 dimensions are a true scrambled Sobol sequence; each further 64 walk
 * through another scramble of it in another order, which keeps every coordinate even and the copies unrelated.
 * Take the first 2^m indices. Source: B. Burley, Practical Hash-based Owen Scrambling, JCGT 9:4 (2020), section 4.2.
 */
export function paddedSobol(index: number, dimension: number, seed: number): number {
  if (dimension < SOBOL_DIMENSIONS) return scrambledSobol(index, dimension, seed);
  const copy = Math.floor(dimension / SOBOL_DIMENSIONS);
  const own = hashWord(seed, copy + SHUFFLE);
  const shuffled = owenScramble(index, own) >>> 0;
  return scrambledSobol(shuffled, dimension % SOBOL_DIMENSIONS, hashWord(own, SHUFFLE));
}

// How much each of many inputs moves each of many outputs, by swapping one input of a drawn world for that of another.

/** A model whose inputs are drawn one by one and changed in place. */
export interface SwapModel {
  readonly inputCount: number;
  readonly outputCount: number;
  /** Value of an input at a probability strictly between 0 and 1. */
  readonly drawInput: (input: number, probability: number) => number;
  readonly evaluate: (values: Float64Array) => ArrayLike<number>;
}

export interface SwapDesign {
  /** Inputs to be swapped; the others vary all the same. */
  readonly inputs: readonly number[];
  /** Rows of one replicate, a power of two. */
  readonly rowCount: number;
  /** Independent scrambles, whose spread gives the error. */
  readonly replicateCount: number;
  readonly seed: number;
}

/** Sums of one replicate; outputs are taken relative to those of the first row, so that small differences survive. */
export interface SwapSums {
  readonly sums: Float64Array;
  readonly squares: Float64Array;
  /** Output by output, for each swapped input. */
  readonly absoluteMoves: readonly Float64Array[];
  readonly squaredMoves: readonly Float64Array[];
}

/** Runs (inputs + 1) times rows times replicates; yields between rows, so that a newer request can cut in. */
export function* swapStudy(model: SwapModel, design: SwapDesign): Generator<null, readonly SwapSums[]> {
  const { inputs, rowCount, replicateCount, seed } = design;
  const outputs = Array.from({ length: model.outputCount }, (_, output) => output);
  const otherWorld = SOBOL_DIMENSIONS * Math.ceil(model.inputCount / SOBOL_DIMENSIONS);
  const values = new Float64Array(model.inputCount);
  const origin = new Float64Array(model.outputCount);
  const replicates: SwapSums[] = [];
  for (let replicate = 0; replicate < replicateCount; replicate += 1) {
    const scramble = hashWord(seed, replicate);
    const column = () => outputs.map(() => new Float64Array(inputs.length));
    const sums: SwapSums = {
      sums: new Float64Array(model.outputCount),
      squares: new Float64Array(model.outputCount),
      absoluteMoves: column(),
      squaredMoves: column(),
    };
    for (let row = 0; row < rowCount; row += 1) {
      for (let input = 0; input < model.inputCount; input += 1)
        values[input] = model.drawInput(input, paddedSobol(row, input, scramble));
      const before = Float64Array.from(model.evaluate(values));
      if (replicate === 0 && row === 0) origin.set(before);
      for (const output of outputs) {
        const centred = (before[output] as number) - (origin[output] as number);
        (sums.sums[output] as number) += centred;
        (sums.squares[output] as number) += centred * centred;
      }
      for (const [place, input] of inputs.entries()) {
        const kept = values[input] as number;
        values[input] = model.drawInput(input, paddedSobol(row, otherWorld + input, scramble));
        const after = model.evaluate(values);
        values[input] = kept;
        for (const output of outputs) {
          const move = (after[output] as number) - (before[output] as number);
          ((sums.absoluteMoves[output] as Float64Array)[place] as number) += Math.abs(move);
          ((sums.squaredMoves[output] as Float64Array)[place] as number) += move * move;
        }
      }
      yield null;
    }
    replicates.push(sums);
  }
  return replicates;
}

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

/** Total-order Sobol indices of one output from the sums of a swap study, each with its standard error. */
export interface TotalIndex {
  readonly total: number;
  readonly error: number;
}

/**
 * T = mean((f(A) - f(AB))²)/2V (Jansen 1999, doi 10.1016/S0010-4655(98)00154-4), as one ratio of sums over all replicates;
 * the error is their jackknife's. One index per swapped input; 0 where the output does not vary.
 */
export function totalIndices(
  replicates: readonly SwapSums[],
  output: number,
  rowCount: number,
): readonly TotalIndex[] {
  const inputCount = replicates[0]?.squaredMoves[output]?.length ?? 0;
  const variances = variancesWithout(replicates, output, rowCount);
  return Array.from({ length: inputCount }, (_, place) => {
    const moves = replicates.map((sums) => sums.squaredMoves[output]?.[place] ?? 0);
    const all = moves.reduce((sum, move) => sum + move, 0);
    const share = (moved: number, count: number, variance: number) =>
      variance > 0 ? moved / (2 * count * rowCount * variance) : 0;
    const left = moves.map((move, index) =>
      share(all - move, replicates.length - 1, variances.without[index] ?? 0),
    );
    const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
    const squares = left.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    return {
      total: share(all, replicates.length, variances.all),
      error: Math.sqrt((squares * (left.length - 1)) / left.length),
    };
  });
}

/** Of the output over all replicates, and with each replicate left out in turn. */
function variancesWithout(replicates: readonly SwapSums[], output: number, rowCount: number) {
  const sums = replicates.map((replicate) => replicate.sums[output] ?? 0);
  const squares = replicates.map((replicate) => replicate.squares[output] ?? 0);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const variance = (sum: number, square: number, count: number) =>
    Math.max(0, square / count - (sum / count) ** 2);
  const allSums = total(sums);
  const allSquares = total(squares);
  const count = replicates.length * rowCount;
  return {
    all: variance(allSums, allSquares, count),
    without: sums.map((sum, index) =>
      variance(allSums - sum, allSquares - (squares[index] ?? 0), count - rowCount),
    ),
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
