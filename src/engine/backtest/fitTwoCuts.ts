/** The yardstick: two cuts on traffic alone that sort as many cases as possible into three tiers, fitted to these very cases. */
import { TIERS, type Tier } from '../scenario/layers';

export interface SortedCase {
  readonly eventsPerDay: number;
  readonly tier: Tier;
}

export interface TwoCuts {
  readonly agreed: number;
  readonly scored: number;
  /** Events a day at which the second and the third tier begin. */
  readonly cuts: readonly [number, number];
}

/** Every pair of cuts is tried, each halfway (by ratio) between two neighbours; of equals the lowest cuts. */
export function fitTwoCuts(cases: readonly SortedCase[]): TwoCuts {
  const loads = [...new Set(cases.map(({ eventsPerDay }) => eventsPerDay))].sort((a, b) => a - b);
  const between = loads.slice(1).map((load, index) => Math.sqrt(load * (loads[index] as number)));
  const candidates = [0, ...between, Number.POSITIVE_INFINITY];
  let best: TwoCuts = { agreed: -1, scored: cases.length, cuts: [0, 0] };
  for (const low of candidates) {
    for (const high of candidates) {
      if (high < low) continue;
      const sorted = (load: number) => TIERS[load < low ? 0 : load < high ? 1 : 2];
      const agreed = cases.filter(({ eventsPerDay, tier }) => sorted(eventsPerDay) === tier).length;
      if (agreed > best.agreed) best = { ...best, agreed, cuts: [low, high] };
    }
  }
  return best;
}
