/** A scenario drawn at random over the whole range of every slider, now and then with assumptions set by hand. */

import type { RandomStream } from '../../math/random';
import { ASSUMPTIONS, type AssumptionId } from '../assumptions';
import type { Scenario } from '../scenario';

const TRAFFIC = [1e3, 1e13] as const;
const TESTS = [1, 10_000] as const;
const FRESHNESS = [0.1, 86_400] as const;
const BROKEN_SHARE = [1e-5, 0.1] as const;
const MOST_BY_HAND = 3;
/** Where a range begins at nothing, as a share of its end. */
const NEXT_TO_NOTHING = 1e-4;

export function randomScenario(next: RandomStream): Scenario {
  const between = ([low, high]: readonly [number, number]) => low * (high / low) ** next();
  const assumptions: Partial<Record<AssumptionId, number>> = {};
  for (let left = Math.floor(next() * (MOST_BY_HAND + 1)); left > 0; left -= 1) {
    const { id, low, high, wholeNumber } = ASSUMPTIONS[
      Math.floor(next() * ASSUMPTIONS.length)
    ] as (typeof ASSUMPTIONS)[number];
    const value = between([low > 0 ? low : high * NEXT_TO_NOTHING, high]);
    assumptions[id] = wholeNumber ? Math.round(value) : value;
  }
  return {
    eventsPerDay: between(TRAFFIC),
    experimentsPerMonth: between(TESTS),
    reliabilityRatio: 1 - between(BROKEN_SHARE),
    freshnessSeconds: between(FRESHNESS),
    budgetUsdPerMonth: null,
    objective: next() < 0.5 ? 'total' : 'infrastructure',
    assumptions,
    pins: {},
  };
}
