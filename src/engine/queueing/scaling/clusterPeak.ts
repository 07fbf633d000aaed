/** The size beyond which a further node makes a cluster slower. */
import type { ScalabilityLaw } from './scalabilityLaw';

export type ClusterPeak =
  | { readonly kind: 'peak'; readonly nodeCount: number }
  /** Without coherency cost more nodes never hurt. */
  | { readonly kind: 'unbounded' };

/** sqrt((1 - sigma)/kappa), not rounded, at least one node. Source: Gunther 2007. */
export function clusterPeak(law: ScalabilityLaw): ClusterPeak {
  if (law.coherency === 0) return { kind: 'unbounded' };
  return { kind: 'peak', nodeCount: Math.max(1, Math.sqrt((1 - law.contention) / law.coherency)) };
}
