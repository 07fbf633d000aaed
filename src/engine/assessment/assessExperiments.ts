/** What the traffic can power, statistically, whatever the infrastructure. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { DAYS_PER_MONTH } from '../demand/units';
import { sampleSizeProportions } from '../experiments/sampleSizeProportions';
import type { ExperimentCapacity } from './assessment';

const ARMS = 2;

/**
 * Users per arm of a two-sided test of two proportions (the convention of R's power.prop.test), and the tests a month
 * that the users seen during one test's length can power, each user in several overlapping layers.
 */
export function assessExperiments(d: Demand, k: ConstantValues): ExperimentCapacity {
  const { assumptions: a, usersPerDay } = d;
  const changed = Math.min(1 - Number.EPSILON, a.baselineRate * (1 + a.detectableEffectRatio));
  const usersPerArm = sampleSizeProportions({
    baselineRatio: a.baselineRate,
    differenceRatio: changed - a.baselineRate,
    alpha: k.significance,
    power: k.power,
  });
  const usersSeen = usersPerDay * (1 + k.newUserShare * (a.experimentDays - 1));
  const atOnce = Math.floor((usersSeen * k.layers) / (ARMS * usersPerArm));
  const poweredPerMonth = (atOnce * DAYS_PER_MONTH) / a.experimentDays;
  return {
    poweredPerMonth,
    usersPerArm,
    usersPerDay,
    liveTests: d.liveTests,
    exceedsTraffic: d.scenario.experimentsPerMonth > poweredPerMonth,
  };
}
