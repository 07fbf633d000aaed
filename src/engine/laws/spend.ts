/** Ceilings of a part and how much of each is used; sums of money by category. */

// Limits of a part: how much of a ceiling is used.

/** One published or estimated ceiling of a part, and how much of it the demand uses. */
export interface Limit {
  readonly id: string;
  /** For example "write throughput", "scan time in the busy hour". */
  readonly name: string;
  readonly used: number;
  readonly capacity: number;
  readonly unit: string;
  /** used / capacity; 1 is 100 %. */
  readonly utilizationRatio: number;
}

/** Used to the full, with room for rounding: what was sized to hold must not break on the last digit. */
export const FULL = 1 + 1e-9;

export function limit(id: string, name: string, used: number, capacity: number, unit: string): Limit {
  return { id, name, used, capacity, unit, utilizationRatio: used / capacity };
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
