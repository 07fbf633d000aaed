/** How many A/B tests the traffic can power and the platform can carry, which limits first, and what would help. */

import {
  cupedVarianceFactor,
  detectableEffect,
  poweredTests,
  type TestAudience,
  type TestPlan,
  unitsPerArm,
  unitsSeen,
  weeksToGather,
} from '../../math/power';
import { bisectFalling } from '../../math/search';
import { ASSUMPTIONS } from '../assumptions';
import { catalogOf } from '../data/catalog';
import type { Assessment } from '../laws/assessment';
import { deriveDemand } from '../laws/demand';
import { testAudience, testPlan } from '../laws/experiments';
import type { PromiseCheck } from '../promises';
import type { Scenario } from '../scenario';
import { DAYS_PER_MONTH } from '../units';

// What the traffic of a scenario can power: users, weeks, effects, tests a month, and what would help.

/** How users are shared: one test has them all, every test has users of its own, or users are in one test a layer. */
export type Sharing = 'alone' | 'exclusive' | 'layers';

/** One test of the kind that was asked for, while the tests asked for run. */
export interface SharedTest {
  readonly sharing: Sharing;
  /** Tests among which the users of a layer are split. */
  readonly splitAmong: number;
  /** Whole weeks until the test has its users; null when that is longer than a test may take. */
  readonly weeks: number | null;
  /** Smallest relative change that it finds at the length that was set; null when even a rate of 1 would be missed. */
  readonly effectRatio: number | null;
  /** The same two with variance reduction. */
  readonly reducedWeeks: number | null;
  readonly reducedEffectRatio: number | null;
}

export interface PoweredPerMonth {
  /** Whole tests side by side on different users. */
  readonly lanes: number;
  readonly layers: number;
  readonly atOnce: number;
  readonly perMonth: number;
}

/** One change that lets the traffic power more tests, everything else held. */
export interface Lever {
  readonly change: 'length' | 'effect' | 'variance' | 'traffic' | 'layers';
  /** Weeks, relative effect, share of variance removed, events a day, layers; null when no such change is enough. */
  readonly to: number | null;
  /** Tests a month that can be powered then. */
  readonly perMonth: number;
  readonly isEnough: boolean;
}

/** Whole weeks to find an effect; null when they are more than a test may take. */
export interface EffectPoint {
  readonly effectRatio: number;
  /** The effect that was set. */
  readonly isSet: boolean;
  readonly aloneWeeks: number | null;
  /** In layers, as users are shared among the tests asked for. */
  readonly weeks: number | null;
  readonly reducedWeeks: number | null;
}

export interface ExperimentPlan {
  readonly askedPerMonth: number;
  /** Tests alive at once at the length that was set. */
  readonly liveTests: number;
  readonly days: number;
  readonly baselineRate: number;
  readonly effectRatio: number;
  readonly arms: number;
  readonly usersPerArm: number;
  /** With variance reduction. */
  readonly reducedUsersPerArm: number;
  readonly varianceRemovedRatio: number;
  readonly usersPerDay: number;
  /** Of those, the users that a running test has not seen. */
  readonly newUsersPerDay: number;
  /** Over the length of a test. */
  readonly usersSeen: number;
  readonly tests: readonly SharedTest[];
  readonly exclusive: PoweredPerMonth;
  readonly layered: PoweredPerMonth;
  /** In layers and with variance reduction. */
  readonly reduced: PoweredPerMonth;
  /** Weeks that a test may take at most. */
  readonly longestWeeks: number;
  /** From the smallest effect to the largest. */
  readonly effects: readonly EffectPoint[];
  /** Empty when what is asked can be powered. */
  readonly levers: readonly Lever[];
}

/** Among how many tests the users of one layer are split while so many run. */
export function splitAmong(sharing: Sharing, liveTests: number, { layerCount }: TestAudience): number {
  switch (sharing) {
    case 'alone':
      return 1;
    case 'exclusive':
      return Math.max(1, Math.ceil(liveTests));
    case 'layers':
      return Math.max(1, Math.ceil(liveTests / Math.floor(layerCount)));
  }
}

/** How long a test may take at most. */
const DAYS_PER_WEEK = 7;

const longestDays = Math.max(
  ...ASSUMPTIONS.filter(({ id }) => id === 'experimentDays').map(({ high }) => high),
);

/** Whole weeks within the longest test that the assumptions allow. */
const LONGEST_WEEKS = Math.floor(longestDays / DAYS_PER_WEEK);

/** Whole weeks that a test takes with its share of the users; null when that is longer than a test may take. */
export function weeksOf(plan: TestPlan, share: number, audience: TestAudience): number | null {
  const weeks = weeksToGather(plan.armCount * unitsPerArm(plan), share, audience);
  return weeks <= LONGEST_WEEKS ? weeks : null;
}

// How many whole weeks a test takes to find each of several effects: with all users, in layers as they are shared, and with variance reduction.

const ROUND = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1];
/** Effects so many times smaller are still looked at. */
const REACH = 100.001;

/** What says nothing new is left out: small effects that take too long, but the last; large ones that take a week, but the first. */
function isTelling(point: EffectPoint, index: number, points: readonly EffectPoint[]): boolean {
  if (point.isSet) return true;
  const [before, next] = [points[index - 1], points[index + 1]];
  if (point.weeks === null) return next === undefined || next.isSet || next.weeks !== null;
  return point.weeks > 1 || before === undefined || before.isSet || before.weeks !== 1;
}

export function traceEffects(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly EffectPoint[] {
  const share = 1 / splitAmong('layers', liveTests, audience);
  const isNear = (effect: number) => effect * REACH > plan.effectRatio;
  const isPossible = (effect: number) => plan.baselineRatio * (1 + effect) < 1;
  const effects = [...ROUND.filter(isNear).filter(isPossible), plan.effectRatio];
  return [...new Set(effects)]
    .sort((a, b) => a - b)
    .map((effectRatio) => ({
      effectRatio,
      isSet: effectRatio === plan.effectRatio,
      aloneWeeks: weeksOf({ ...plan, effectRatio }, 1, audience),
      weeks: weeksOf({ ...plan, effectRatio }, share, audience),
      reducedWeeks: weeksOf({ ...reduced, effectRatio }, share, audience),
    }))
    .filter(isTelling);
}

// One test with all the users, with users of its own among all that run, and in layers: how long it takes and what it finds.

const SHARINGS: readonly Sharing[] = ['alone', 'layers', 'exclusive'];

export function shareUsers(
  plan: TestPlan,
  reduced: TestPlan,
  audience: TestAudience,
  liveTests: number,
): readonly SharedTest[] {
  const seen = unitsSeen(audience, plan.days);
  return SHARINGS.map((sharing) => {
    const among = splitAmong(sharing, liveTests, audience);
    return {
      sharing,
      splitAmong: among,
      weeks: weeksOf(plan, 1 / among, audience),
      effectRatio: detectableEffect(plan, seen / among),
      reducedWeeks: weeksOf(reduced, 1 / among, audience),
      reducedEffectRatio: detectableEffect(reduced, seen / among),
    };
  });
}

// What would let the traffic power the tests that are asked for: each change by itself, and how far it gets.

interface Shortage {
  readonly asked: number;
  readonly plan: TestPlan;
  readonly audience: TestAudience;
  /** What is left of the variance once it is reduced. */
  readonly varianceFactor: number;
  readonly eventsPerUser: number;
}

/** Rounding of a bisection must not cost a whole lane. */
const HEADROOM = 1 + 1e-9;
const HIGHEST_EFFECT_RATIO = 1;

const perMonth = (plan: TestPlan, audience: TestAudience) =>
  poweredTests(plan, audience).startsPerDay * DAYS_PER_MONTH;

export function findLevers(shortage: Shortage): readonly Lever[] {
  return [
    pullLength(shortage),
    pullEffect(shortage),
    pullVariance(shortage),
    pullLayers(shortage),
    pullTraffic(shortage),
  ];
}

/** Whole lanes that each layer would need for the tests asked for. */
function lanesNeeded({ asked, plan, audience }: Shortage): number {
  return Math.ceil(((asked / DAYS_PER_MONTH) * plan.days) / Math.floor(audience.layerCount));
}

/** The whole weeks at which most tests a month have power; the shortest of several. */
function pullLength({ asked, plan, audience }: Shortage): Lever {
  let to = 1;
  let most = 0;
  for (let weeks = 1; weeks <= LONGEST_WEEKS; weeks += 1) {
    const powered = perMonth({ ...plan, days: weeks * DAYS_PER_WEEK }, audience);
    if (powered <= most) continue;
    to = weeks;
    most = powered;
  }
  return { change: 'length', to, perMonth: most, isEnough: most >= asked };
}

function pullEffect(shortage: Shortage): Lever {
  const { plan, audience } = shortage;
  const available = unitsSeen(audience, plan.days) / lanesNeeded(shortage) / plan.armCount;
  const highest = Math.min(HIGHEST_EFFECT_RATIO, 1 / plan.baselineRatio - 1);
  const needed = (effectRatio: number) => unitsPerArm({ ...plan, effectRatio });
  if (needed(highest) > available)
    return {
      change: 'effect',
      to: null,
      perMonth: perMonth({ ...plan, effectRatio: highest }, audience),
      isEnough: false,
    };
  const to = Math.min(highest, bisectFalling(needed, available, plan.effectRatio) * HEADROOM);
  return { change: 'effect', to, perMonth: perMonth({ ...plan, effectRatio: to }, audience), isEnough: true };
}

function pullVariance({ asked, plan, audience, varianceFactor }: Shortage): Lever {
  const powered = perMonth({ ...plan, varianceFactor }, audience);
  return { change: 'variance', to: 1 - varianceFactor, perMonth: powered, isEnough: powered >= asked };
}

function pullLayers({ asked, plan, audience }: Shortage): Lever {
  const { laneCount } = poweredTests(plan, audience);
  if (laneCount === 0) return { change: 'layers', to: null, perMonth: 0, isEnough: false };
  const to = Math.ceil(((asked / DAYS_PER_MONTH) * plan.days) / laneCount);
  return {
    change: 'layers',
    to,
    perMonth: perMonth(plan, { ...audience, layerCount: to }),
    isEnough: true,
  };
}

function pullTraffic(shortage: Shortage): Lever {
  const { plan, audience, eventsPerUser } = shortage;
  const unitsNeeded = lanesNeeded(shortage) * plan.armCount * unitsPerArm(plan) * HEADROOM;
  const unitsPerDay = (audience.unitsPerDay * unitsNeeded) / unitsSeen(audience, plan.days);
  return {
    change: 'traffic',
    to: unitsPerDay * eventsPerUser,
    perMonth: perMonth(plan, { ...audience, unitsPerDay }),
    isEnough: true,
  };
}

/** Where a yes on the way up becomes a no: a ladder first, then bisection between two rungs. Pauses after every question. */
export type Found =
  | { readonly kind: 'limit'; readonly last: number; readonly firstBroken: number }
  | { readonly kind: 'beyond'; readonly last: number }
  | { readonly kind: 'never'; readonly firstBroken: number };

/** The start, then all whole numbers of this series up to its end. */
const STEPS = [1, 1.25, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 8];
const DECADES = 6;
const LADDER = Array.from({ length: DECADES }, (_, decade) =>
  STEPS.map((step) => Math.round(step * 10 ** decade)),
)
  .flat()
  .concat(10 ** DECADES)
  .filter((rung, index, all) => all.indexOf(rung) === index);

/**
 * The most whole number that is kept, going up from the start while every rung is kept; where the start is not kept, going down to
 * the first rung that is. More tests now and then help a promise (a larger store refreshes sooner), so that a kept number far above
 * may be missed, and a broken one between two kept rungs.
 */
export function* findLimit(start: number, keeps: (tests: number) => boolean): Generator<null, Found> {
  let kept: number | null = null;
  let broken: number | null = null;
  if (keeps(start)) {
    kept = start;
    for (const rung of LADDER) {
      if (rung <= start) continue;
      yield null;
      if (!keeps(rung)) {
        broken = rung;
        break;
      }
      kept = rung;
    }
  } else {
    broken = start;
    for (const rung of [0, ...LADDER].reverse()) {
      if (rung >= start) continue;
      yield null;
      if (keeps(rung)) {
        kept = rung;
        break;
      }
      broken = rung;
    }
  }
  if (kept === null) return { kind: 'never', firstBroken: broken ?? start };
  if (broken === null) return { kind: 'beyond', last: kept };
  return yield* halve(kept, broken, keeps);
}

function* halve(kept: number, broken: number, keeps: (tests: number) => boolean): Generator<null, Found> {
  let last = kept;
  let firstBroken = broken;
  while (firstBroken - last > 1) {
    const middle = Math.floor((last + firstBroken) / 2);
    yield null;
    if (keeps(middle)) last = middle;
    else firstBroken = middle;
  }
  return { kind: 'limit', last, firstBroken };
}

// How many tests a month a platform can carry, and what stops it.

/** The first number of tests tried at which a promise breaks. */
export interface PlatformStop {
  readonly testsPerMonth: number;
  readonly broken: readonly PromiseCheck[];
  /** The architecture that breaks it: the one that is held, or the nearest that there is. */
  readonly assessment: Assessment;
}

export type PlatformLimit =
  | {
      readonly kind: 'limit';
      readonly testsPerMonth: number;
      /** Infrastructure and people at the limit. */
      readonly totalUsdPerMonth: number;
      readonly stop: PlatformStop;
    }
  /** Keeps every promise as far as was looked. */
  | { readonly kind: 'beyond'; readonly testsPerMonth: number; readonly totalUsdPerMonth: number }
  /** Breaks a promise even without a test. */
  | { readonly kind: 'never'; readonly stop: PlatformStop };

export interface PlatformLimits {
  /** The architecture of the answer, held: sizes follow, options, redundancy and interval stay. */
  readonly held: PlatformLimit;
  /** Whatever can be chosen, within the pins; null as long as it is not known. */
  readonly any: PlatformLimit | null;
}

/** A scenario → what its traffic can power. Cheap: no search, no sizing. */
export function planExperiments(scenario: Scenario): ExperimentPlan {
  const k = catalogOf(scenario).constants;
  const demand = deriveDemand(scenario, k);
  const plan = testPlan({ demand, constants: k });
  const audience = testAudience({ demand, constants: k });
  const varianceFactor = cupedVarianceFactor(k.preperiodCorrelation);
  const reduced = { ...plan, varianceFactor };
  const tests = shareUsers(plan, reduced, audience, demand.liveTests);
  const layered = poweredPerMonth(plan, audience);
  const asked = scenario.experimentsPerMonth;
  return {
    askedPerMonth: asked,
    liveTests: demand.liveTests,
    days: plan.days,
    baselineRate: plan.baselineRatio,
    effectRatio: plan.effectRatio,
    arms: plan.armCount,
    usersPerArm: unitsPerArm(plan),
    reducedUsersPerArm: unitsPerArm(reduced),
    varianceRemovedRatio: 1 - varianceFactor,
    usersPerDay: demand.usersPerDay,
    newUsersPerDay: demand.usersPerDay * k.newUserShare,
    usersSeen: unitsSeen(audience, plan.days),
    tests,
    exclusive: poweredPerMonth(plan, { ...audience, layerCount: 1 }),
    layered,
    reduced: poweredPerMonth(reduced, audience),
    longestWeeks: LONGEST_WEEKS,
    effects: traceEffects(plan, reduced, audience, demand.liveTests),
    levers:
      asked > layered.perMonth
        ? findLevers({
            asked,
            plan,
            audience,
            varianceFactor,
            eventsPerUser: demand.assumptions.eventsPerUserPerDay,
          })
        : [],
  };
}

function poweredPerMonth(plan: TestPlan, audience: TestAudience): PoweredPerMonth {
  const { laneCount, atOnce, startsPerDay } = poweredTests(plan, audience);
  return {
    lanes: laneCount,
    layers: Math.floor(audience.layerCount),
    atOnce,
    perMonth: startsPerDay * DAYS_PER_MONTH,
  };
}
