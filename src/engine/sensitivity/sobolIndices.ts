/** Shares of a model's variance that its inputs cause, alone and together with others. */
import { type PointSource, saltelliRow } from './saltelliRow';
import type { UncertainModel } from './uncertainModel';

export interface SobolIndices {
  readonly variance: number;
  /** Per input, what it explains alone; about 0 … 1, with the noise of sampling. */
  readonly first: readonly number[];
  /** Per input, what would remain unexplained without it. */
  readonly total: readonly number[];
}

export interface SobolStudy {
  /** A power of two when the points are evenly spread. */
  readonly rowCount: number;
  readonly points: PointSource;
}

/**
 * S = mean(f(B)(f(AB) - f(A)))/V by Saltelli 2010, T = mean((f(A) - f(AB))²)/2V by Jansen 1999; f is centred first.
 * A constant model has shares of 0. Correlated inputs break the reading as shares.
 */
export function sobolIndices(model: UncertainModel, { rowCount, points }: SobolStudy): SobolIndices {
  const runs = Array.from({ length: rowCount }, (_, index) => {
    const row = saltelliRow(points, index, model.inputCount);
    return { a: model.evaluate(row.a), b: model.evaluate(row.b), mixed: row.mixed.map(model.evaluate) };
  });
  const mean = runs.reduce((sum, run) => sum + run.a + run.b, 0) / (2 * rowCount);
  const variance =
    runs.reduce((sum, run) => sum + (run.a - mean) ** 2 + (run.b - mean) ** 2, 0) / (2 * rowCount);
  const share = (sum: number) => (variance > 0 ? sum / (rowCount * variance) : 0);
  const inputs = Array.from({ length: model.inputCount }, (_, input) => input);
  const over = (term: (a: number, b: number, mixed: number) => number) =>
    inputs.map((input) =>
      share(runs.reduce((sum, run) => sum + term(run.a, run.b, run.mixed[input] ?? run.a), 0)),
    );
  return {
    variance,
    first: over((a, b, mixed) => (b - mean) * (mixed - a)),
    total: over((a, _, mixed) => (a - mixed) ** 2 / 2),
  };
}
