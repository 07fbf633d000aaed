/** Tests of two proportions: the units they need, the power they have, and how many of them a stream of units can feed. */
import { normalCdf, normalQuantile } from './normal';
import { bisectFalling } from './search';

/** A kind of test. */
export interface TestPlan {
  readonly baselineRatio: number;
  /** The smallest change worth finding, relative to the baseline. */
  readonly effectRatio: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
  readonly power: number;
  readonly armCount: number;
  /** What is left of the variance, 1 without variance reduction. */
  readonly varianceFactor: number;
  readonly days: number;
}

/** Who passes by. */
export interface TestAudience {
  readonly unitsPerDay: number;
  /** Share of a day's units that a running test has not seen before. */
  readonly newUnitShare: number;
  /** Tests that one unit can be in at once: each layer splits all units anew. */
  readonly layerCount: number;
}

export interface ProportionTest {
  readonly baselineRatio: number;
  /** The smallest difference worth finding, absolute, with sign. */
  readonly differenceRatio: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
  /** Probability of finding a real difference of that size. */
  readonly power: number;
}

/**
 * Units per arm, not rounded up; infinite for no difference. The null variance is that of the mean of both rates.
 * Source: R stats::power.prop.test.
 */
export function sampleSizeProportions(test: ProportionTest): number {
  const first = test.baselineRatio;
  const second = first + test.differenceRatio;
  const underNull =
    normalQuantile(1 - test.alpha / 2) * Math.sqrt(2 * bernoulliVariance((first + second) / 2));
  const underEffect =
    normalQuantile(test.power) * Math.sqrt(bernoulliVariance(first) + bernoulliVariance(second));
  return ((underNull + underEffect) / test.differenceRatio) ** 2;
}

/** Of a yes-or-no outcome. */
function bernoulliVariance(ratio: number): number {
  return ratio * (1 - ratio);
}

export interface ProportionPair {
  readonly baselineRatio: number;
  readonly otherRatio: number;
  readonly unitsPerArm: number;
  /** Two-sided probability of a false alarm. */
  readonly alpha: number;
}

/** The chance to find a real difference. Pooled null variance; finding the difference with the wrong sign does not count. Source: R stats::power.prop.test. */
export function proportionsPower({ baselineRatio, otherRatio, unitsPerArm, alpha }: ProportionPair): number {
  const pooled = 2 * bernoulliVariance((baselineRatio + otherRatio) / 2);
  const separate = bernoulliVariance(baselineRatio) + bernoulliVariance(otherRatio);
  const effect = Math.sqrt(unitsPerArm) * Math.abs(otherRatio - baselineRatio);
  return normalCdf((effect - normalQuantile(1 - alpha / 2) * Math.sqrt(pooled)) / Math.sqrt(separate));
}

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

/** The smallest raised proportion that a test tells from its baseline: by bisection of proportionsPower between the baseline and 1. Source: R stats::power.prop.test. */
export function detectableProportion(search: ProportionSearch): DetectableProportion {
  const { baselineRatio, unitsPerArm, alpha, power } = search;
  const room = 1 - baselineRatio;
  const shortfall = (share: number) =>
    power - proportionsPower({ baselineRatio, otherRatio: baselineRatio + share * room, unitsPerArm, alpha });
  if (shortfall(1) > 0) return { kind: 'undetectable' };
  return { kind: 'detectable', otherRatio: baselineRatio + room * bisectFalling(shortfall, 0, 1) };
}

/** What past values of a metric leave of its variance, 1 - rho²: the same factor shortens the test. Source: Deng et al. 2013 (CUPED), doi 10.1145/2433396.2433413. */
export function cupedVarianceFactor(correlationWithPast: number): number {
  return 1 - correlationWithPast ** 2;
}

/** Units that each arm of a test needs: sampleSizeProportions times what is left of the variance. A raised rate stays below one. */
export function unitsPerArm({
  baselineRatio,
  effectRatio,
  alpha,
  power,
  varianceFactor,
}: Omit<TestPlan, 'days' | 'armCount'>): number {
  const raised = Math.min(1 - Number.EPSILON, baselineRatio * (1 + effectRatio));
  const differenceRatio = raised - baselineRatio;
  return varianceFactor * sampleSizeProportions({ baselineRatio, differenceRatio, alpha, power });
}

/** Units that a running test sees: a day's units at first, then those of each further day that it has not seen; a fraction of a day counts as such. */
export function unitsSeen({ unitsPerDay, newUnitShare }: TestAudience, days: number): number {
  return unitsPerDay * (1 + newUnitShare * (days - 1));
}

const DAYS_PER_WEEK = 7;

/** Whole weeks that a test takes to see its units. Weekdays differ, so tests run whole weeks. Inverse of unitsSeen, for the share of the units that the test gets. */
export function weeksToGather(units: number, share: number, audience: TestAudience): number {
  const dailyUnits = audience.unitsPerDay * share;
  const days = 1 + (units / dailyUnits - 1) / audience.newUnitShare;
  return Math.max(1, Math.ceil(days / DAYS_PER_WEEK));
}

export interface PoweredTests {
  /** Whole tests side by side on different units: a test can't take units from two layers. */
  readonly laneCount: number;
  readonly atOnce: number;
  readonly startsPerDay: number;
}

/** Tests of one kind that the units that pass by can power: lanes times layers; effects in different layers are assumed not to interact. Source: Tang et al. 2010, doi 10.1145/1835804.1835810. */
export function poweredTests(plan: TestPlan, audience: TestAudience): PoweredTests {
  const needed = plan.armCount * unitsPerArm(plan);
  const laneCount = Math.floor(unitsSeen(audience, plan.days) / needed);
  const atOnce = laneCount * Math.floor(audience.layerCount);
  return { laneCount, atOnce, startsPerDay: atOnce / plan.days };
}

/** The smallest relative change that a test can find with the units it gets; null when even a rate of one would be missed too often. */
export function detectableEffect(
  { baselineRatio, alpha, power, armCount, varianceFactor }: TestPlan,
  units: number,
): number | null {
  const found = detectableProportion({
    baselineRatio,
    unitsPerArm: units / armCount / varianceFactor,
    alpha,
    power,
  });
  return found.kind === 'detectable' ? found.otherRatio / baselineRatio - 1 : null;
}
