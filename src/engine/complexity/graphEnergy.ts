/** The energy of a graph: how far its connections are from hanging together in a simple way. */
import { jacobiEigenvalues } from './jacobiEigenvalues';

/**
 * Sum of the absolute eigenvalues of a symmetric adjacency matrix; no unit.
 * Source: Gutman 1978; values of named graphs in FindStat St000422.
 */
export function graphEnergy(adjacency: readonly (readonly number[])[]): number {
  return jacobiEigenvalues(adjacency).reduce((sum, eigenvalue) => sum + Math.abs(eigenvalue), 0);
}
