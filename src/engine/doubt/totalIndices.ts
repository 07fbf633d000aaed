/** Total-order Sobol indices of one output from the sums of a swap study, each with its standard error. */
import type { SwapSums } from './swapStudy';

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
