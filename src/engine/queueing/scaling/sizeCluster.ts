/** The nodes that a cluster needs for a given work, if it can do it at all. */
import { clusterPeak } from './clusterPeak';
import { clusterThroughput } from './clusterThroughput';
import type { ScalabilityLaw } from './scalabilityLaw';

export type SizedCluster =
  | { readonly kind: 'sized'; readonly nodeCount: number }
  /** One cluster cannot do it at any size: split it. */
  | { readonly kind: 'infeasible'; readonly maximumPerSecond: number };

/** Whole nodes, never beyond the peak. */
export function sizeCluster(law: ScalabilityLaw, workPerSecond: number): SizedCluster {
  const maximumPerSecond = maximumThroughput(law);
  if (workPerSecond > maximumPerSecond) return { kind: 'infeasible', maximumPerSecond };
  // X(N) = work is the quadratic work kappa N² - (g - work (sigma - kappa)) N + work (1 - sigma) = 0; the smaller root.
  const square = workPerSecond * law.coherency;
  const linear = law.perNodePerSecond - workPerSecond * (law.contention - law.coherency);
  const constant = workPerSecond * (1 - law.contention);
  const root = Math.sqrt(Math.max(0, linear * linear - 4 * square * constant));
  const roundedDown = Math.max(1, Math.floor((2 * constant) / (linear + root)));
  const enough = clusterThroughput(law, roundedDown) >= workPerSecond;
  return { kind: 'sized', nodeCount: enough ? roundedDown : roundedDown + 1 };
}

function maximumThroughput(law: ScalabilityLaw): number {
  const peak = clusterPeak(law);
  if (peak.kind === 'unbounded') {
    return law.contention === 0 ? Number.POSITIVE_INFINITY : law.perNodePerSecond / law.contention;
  }
  const below = Math.floor(peak.nodeCount);
  return Math.max(clusterThroughput(law, below), clusterThroughput(law, below + 1));
}
