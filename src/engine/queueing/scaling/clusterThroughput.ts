/** The work that a cluster of nodes does when nodes get in each other's way. */
import type { ScalabilityLaw } from './scalabilityLaw';

/**
 * Work a second of nodeCount nodes, at least 1: g N/(1 + sigma(N-1) + kappa N(N-1)); falls beyond the peak.
 * Source: Universal Scalability Law, Gunther, Guerrilla Capacity Planning, 2007; R package usl.
 */
export function clusterThroughput(law: ScalabilityLaw, nodeCount: number): number {
  const others = nodeCount - 1;
  return (
    (law.perNodePerSecond * nodeCount) / (1 + law.contention * others + law.coherency * nodeCount * others)
  );
}
