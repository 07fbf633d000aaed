/** The ceiling that is reasoned from: the one typed, else the budget that stands, else what the present answer costs. */
import type { Decision, SpendLimit } from '../../engine';

export interface PickedLimit {
  readonly limit: SpendLimit;
  readonly origin: 'typed' | 'budget' | 'present';
}

/** Costs are rounded up to whole dollars, so that the present answer stays within its own. */
export function pickLimit(
  typedUsd: number | null,
  of: SpendLimit['of'],
  { scenario, chosen }: Decision,
): PickedLimit {
  if (typedUsd !== null) return { limit: { of, usdPerMonth: typedUsd }, origin: 'typed' };
  if (of === 'infrastructure' && scenario.budgetUsdPerMonth !== null)
    return { limit: { of, usdPerMonth: scenario.budgetUsdPerMonth }, origin: 'budget' };
  const { totalUsdPerMonth, infrastructureUsdPerMonth } = chosen.cost;
  const usdPerMonth = Math.ceil(of === 'total' ? totalUsdPerMonth : infrastructureUsdPerMonth);
  return { limit: { of, usdPerMonth }, origin: 'present' };
}
