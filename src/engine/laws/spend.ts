/** Ceilings of a part and how much of each is used; sums of money by category. */

// Limits of a part: how much of a ceiling is used.

/** What a part is counted in. */
export type UnitId =
  | 'application'
  | 'collector-vcpu'
  | 'shard'
  | 'stream'
  | 'broker'
  | 'vcpu'
  | 'credit-per-hour'
  | 'stream-core'
  | 'run-vcpu'
  | 'run-credit-per-hour'
  | 'model'
  | 'carried-vcpu'
  | 'watched-job';

/** What a ceiling is measured in: bytes, records, requests, reads and rows are a second. */
export type LimitUnit =
  | UnitId
  | 'bytes'
  | 'records'
  | 'requests'
  | 'reads'
  | 'rows'
  | 'terabyte'
  | 'core'
  | 'second'
  | 'share';

export type LimitId =
  | 'shard-bytes'
  | 'shard-records'
  | 'broker-disk'
  | 'broker-network'
  | 'broker-size'
  | 'collectors'
  | 'transactions'
  | 'inserts'
  | 'load'
  | 'size'
  | 'disk'
  | 'interval'
  | 'stream-cores'
  | 'model-servers'
  | 'feature-reads'
  | 'machine'
  | 'none';

/** One published or estimated ceiling of a part, and how much of it the demand uses. */
export interface Limit {
  readonly id: LimitId;
  readonly used: number;
  readonly capacity: number;
  readonly unit: LimitUnit;
  /** used / capacity; 1 is 100 %. */
  readonly utilizationRatio: number;
}

/** Used to the full, with room for rounding: what was sized to hold must not break on the last digit. */
export const FULL = 1 + 1e-9;

export function limit(id: LimitId, unit: LimitUnit, [used, capacity]: readonly [number, number]): Limit {
  return { id, used, capacity, unit, utilizationRatio: used / capacity };
}

export function tightestFirst(limits: readonly Limit[]): readonly Limit[] {
  return [...limits].sort((a, b) => b.utilizationRatio - a.utilizationRatio);
}

// Sums of money by category.

/** Kinds of money on a bill. */
export const COST_CATEGORIES = [
  'compute',
  'storage',
  'requests',
  'transfer',
  'licences',
  'observability',
] as const;

export type CostCategory = (typeof COST_CATEGORIES)[number];

/** USD a month by category. */
export type CostBreakdown = Readonly<Record<CostCategory, number>>;

/** A breakdown from the categories named; the rest are zero. USD a month. */
export function spend(amounts: Partial<Record<CostCategory, number>>): CostBreakdown {
  return {
    compute: amounts.compute ?? 0,
    storage: amounts.storage ?? 0,
    requests: amounts.requests ?? 0,
    transfer: amounts.transfer ?? 0,
    licences: amounts.licences ?? 0,
    observability: amounts.observability ?? 0,
  };
}

export function totalSpend(breakdown: CostBreakdown): number {
  return (
    breakdown.compute +
    breakdown.storage +
    breakdown.requests +
    breakdown.transfer +
    breakdown.licences +
    breakdown.observability
  );
}

export function scaleSpend(breakdown: CostBreakdown, factor: number): CostBreakdown {
  return {
    compute: breakdown.compute * factor,
    storage: breakdown.storage * factor,
    requests: breakdown.requests * factor,
    transfer: breakdown.transfer * factor,
    licences: breakdown.licences * factor,
    observability: breakdown.observability * factor,
  };
}

export function addSpend(parts: readonly CostBreakdown[]): CostBreakdown {
  const sum = {} as Record<CostCategory, number>;
  for (const category of COST_CATEGORIES)
    sum[category] = parts.reduce((total, part) => total + part[category], 0);
  return sum;
}
