/** How much each of many inputs moves each of many outputs, by swapping one input of a drawn world for that of another. */
import { hashWord } from '../random/hashWord';
import { paddedSobol, SOBOL_DIMENSIONS } from './paddedSobol';

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
