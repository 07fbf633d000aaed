/** Sums of money by category. */
import { COST_CATEGORIES, type CostBreakdown, type CostCategory } from './part';

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
