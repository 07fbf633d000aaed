/** How much each of many inputs moves each of many outputs, by swapping one input of a drawn world for that of another. */
import { hashWord } from './random';
import { paddedSobol, SOBOL_DIMENSIONS } from './sobol';

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

export interface TotalIndex {
  readonly total: number;
  readonly error: number;
}

/**
 * Total-order Sobol indices of one output from the sums of a swap study, each with its standard error:
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
