/** How many shards of an erasure-coded object fail, on average, while one is rebuilt. */
const HOURS_PER_YEAR = 8760;

export interface ShardSet {
  readonly shardCount: number;
  /** Share of devices that fail in a year of 8760 hours. */
  readonly annualFailureRatio: number;
  readonly rebuildHours: number;
}

/** Source: Backblaze, Cloud storage durability, 2018. */
export function shardFailuresMean({ shardCount, annualFailureRatio, rebuildHours }: ShardSet): number {
  return (annualFailureRatio * shardCount * rebuildHours) / HOURS_PER_YEAR;
}
