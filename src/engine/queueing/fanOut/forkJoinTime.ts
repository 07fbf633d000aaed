/** The mean time of a request that splits over parallel M/M/1 stations and waits for the last part. */

import { saturatedStation } from '../saturatedStation';
import type { SaturatedStation } from '../station';
import { harmonicNumber } from './harmonicNumber';

export interface ForkJoinLoad {
  readonly branchCount: number;
  readonly arrivalsPerSecond: number;
  /** Of the single server in each branch. */
  readonly servicesPerSecond: number;
}

export type ForkJoinTime =
  | { readonly kind: 'stable'; readonly meanSeconds: number; readonly exact: boolean }
  | SaturatedStation;

/** Flatto & Hahn's exact mean for two branches, (12 - rho)/8 times that of one, and Nelson & Tantawi's fit to simulations. */
const TWO_BRANCHES = 12 / 8;
const TWO_BRANCHES_SLOPE = 1 / 8;
const FITTED_SLOPE = 4 / 11;

/**
 * Exact for one and two branches; for up to 32 within 2% of simulation.
 * Source: Nelson & Tantawi, IEEE Transactions on Computers 37 (1988) 739.
 */
export function forkJoinTime(load: ForkJoinLoad): ForkJoinTime {
  const { branchCount, arrivalsPerSecond, servicesPerSecond } = load;
  const saturated = saturatedStation({ arrivalsPerSecond, servicesPerSecond, serverCount: 1 });
  if (saturated) return saturated;
  const busy = arrivalsPerSecond / servicesPerSecond;
  const single = 1 / (servicesPerSecond - arrivalsPerSecond);
  if (branchCount <= 1) return { kind: 'stable', meanSeconds: single, exact: true };
  const pair = (TWO_BRANCHES - TWO_BRANCHES_SLOPE * busy) * single;
  const growth = harmonicNumber(branchCount) / harmonicNumber(2);
  const meanSeconds = (growth + (1 - growth) * FITTED_SLOPE * busy) * pair;
  return { kind: 'stable', meanSeconds, exact: branchCount === 2 };
}
