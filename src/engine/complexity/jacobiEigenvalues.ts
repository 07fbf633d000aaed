/** The eigenvalues of a small symmetric matrix. */

/** Sweeps over all pairs; convergence is quadratic, ten are plenty below a hundred rows. */
const MAXIMUM_SWEEPS = 50;

/** Unsorted. Source: cyclic Jacobi rotations, Golub & Van Loan, Matrix Computations (4th ed.), section 8.5. */
export function jacobiEigenvalues(symmetric: readonly (readonly number[])[]): readonly number[] {
  const size = symmetric.length;
  const matrix = Float64Array.from(symmetric.flat());
  const enough = Number.EPSILON * Math.hypot(...matrix);
  for (let sweep = 0; sweep < MAXIMUM_SWEEPS && offDiagonal(matrix, size) > enough; sweep += 1) {
    for (let row = 0; row < size - 1; row += 1) {
      for (let column = row + 1; column < size; column += 1) rotate(matrix, size, row, column);
    }
  }
  return Array.from({ length: size }, (_, index) => matrix[index * size + index] as number);
}

function offDiagonal(matrix: Float64Array, size: number): number {
  return Math.hypot(...matrix.filter((_, index) => index % (size + 1) !== 0));
}

/** Turns the plane of two coordinates so that their common entry vanishes. */
function rotate(matrix: Float64Array, size: number, p: number, q: number): void {
  const shared = matrix[p * size + q] as number;
  if (shared === 0) return;
  const half = ((matrix[q * size + q] as number) - (matrix[p * size + p] as number)) / (2 * shared);
  const tangent = (half < 0 ? -1 : 1) / (Math.abs(half) + Math.hypot(1, half));
  const cosine = 1 / Math.hypot(1, tangent);
  const sine = tangent * cosine;
  for (let k = 0; k < size; k += 1) turn(matrix, k * size + p, k * size + q, cosine, sine);
  for (let k = 0; k < size; k += 1) turn(matrix, p * size + k, q * size + k, cosine, sine);
}

function turn(matrix: Float64Array, first: number, second: number, cosine: number, sine: number): void {
  const a = matrix[first] as number;
  const b = matrix[second] as number;
  matrix[first] = cosine * a - sine * b;
  matrix[second] = sine * a + cosine * b;
}
