/** What a cluster loses as it grows: to work that cannot be shared, and to keeping its nodes in step. */
export interface ScalabilityLaw {
  /** Throughput of one node. */
  readonly perNodePerSecond: number;
  /** Contention sigma, 0 … 1: the share that cannot run side by side. */
  readonly contention: number;
  /** Coherency kappa, 0 or above: the cost of each pair of nodes. */
  readonly coherency: number;
}
