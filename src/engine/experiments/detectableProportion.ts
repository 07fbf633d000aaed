/** The smallest raised proportion that a test of a given size can tell from its baseline. */
import { bisectFalling } from '../probability/bisectFalling';
import { proportionsPower } from './proportionsPower';

export interface ProportionSearch {
  readonly baselineRatio: number;
  readonly unitsPerArm: number;
  readonly alpha: number;
  readonly power: number;
}

export type DetectableProportion =
  | { readonly kind: 'detectable'; readonly otherRatio: number }
  /** Even a proportion of 1 would be missed too often. */
  | { readonly kind: 'undetectable' };

/** By bisection of proportionsPower between the baseline and 1. Source: R stats::power.prop.test. */
export function detectableProportion(search: ProportionSearch): DetectableProportion {
  const { baselineRatio, unitsPerArm, alpha, power } = search;
  const room = 1 - baselineRatio;
  const shortfall = (share: number) =>
    power - proportionsPower({ baselineRatio, otherRatio: baselineRatio + share * room, unitsPerArm, alpha });
  if (shortfall(1) > 0) return { kind: 'undetectable' };
  return { kind: 'detectable', otherRatio: baselineRatio + room * bisectFalling(shortfall, 0, 1) };
}
