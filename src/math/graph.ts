/** Graphs of connected parts: how complex their arrangement is. */

/** A connection between two nodes, by their index from 0. */
export interface Edge {
  readonly from: number;
  readonly to: number;
}

/** Symmetric, of 0 and 1. Edges that are given twice, or once in each direction, count once; loops are left out. */
export function adjacencyMatrix(nodeCount: number, edges: readonly Edge[]): readonly (readonly number[])[] {
  const matrix = Array.from({ length: nodeCount }, () => new Array<number>(nodeCount).fill(0));
  for (const { from, to } of edges) {
    if (from === to) continue;
    const [fromRow, toRow] = [matrix[from], matrix[to]];
    if (!fromRow || !toRow) throw new RangeError(`Edge ${from}-${to} leaves a graph of ${nodeCount} nodes.`);
    fromRow[to] = 1;
    toRow[from] = 1;
  }
  return matrix;
}

/** Sweeps over all pairs; convergence is quadratic, ten are plenty below a hundred rows. */
const MAXIMUM_SWEEPS = 50;

/** Eigenvalues of a small symmetric matrix, unsorted. Source: cyclic Jacobi rotations, Golub & Van Loan, Matrix Computations (4th ed.), section 8.5. */
function jacobiEigenvalues(symmetric: readonly (readonly number[])[]): readonly number[] {
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

/**
 * Sum of the absolute eigenvalues of a symmetric adjacency matrix; no unit.
 * Source: Gutman 1978; values of named graphs in FindStat St000422.
 */
export function graphEnergy(adjacency: readonly (readonly number[])[]): number {
  return jacobiEigenvalues(adjacency).reduce((sum, eigenvalue) => sum + Math.abs(eigenvalue), 0);
}

export interface StructuralComplexity {
  /** C1, the sum over components. */
  readonly components: number;
  /** C2, the sum over interfaces, each undirected one once. */
  readonly interfaces: number;
  /** C3, graph energy per component: low for a hub, high for a mesh. */
  readonly topology: number;
  /** C1 + C2 C3. */
  readonly total: number;
}

/** An undirected interface with its own complexity; give each once. */
export interface WeightedEdge extends Edge {
  readonly complexity: number;
}

/**
 * Component and interface complexities carry one free unit, and so does the total.
 * The order of two systems is defensible, the absolute number is not: C3 varies by a factor of about two among small
 * systems, so the calibration of components and interfaces decides.
 * Source: Sinha & de Weck, IEEE SysCon 2013 and ICED 2013; Sinha, PhD thesis, MIT 2014.
 */
export function structuralComplexity(
  componentComplexities: readonly number[],
  edges: readonly WeightedEdge[],
): StructuralComplexity {
  const nodeCount = componentComplexities.length;
  const components = componentComplexities.reduce((sum, complexity) => sum + complexity, 0);
  const interfaces = edges.reduce((sum, edge) => sum + edge.complexity, 0);
  const topology = nodeCount === 0 ? 0 : graphEnergy(adjacencyMatrix(nodeCount, edges)) / nodeCount;
  return { components, interfaces, topology, total: components + interfaces * topology };
}
