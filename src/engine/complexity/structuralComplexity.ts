/** Structural complexity of a system: what its parts, its interfaces and their arrangement add up to. */
import { adjacencyMatrix } from './adjacencyMatrix';
import type { Edge } from './edge';
import { graphEnergy } from './graphEnergy';

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
