/** What the traffic of a scenario can power: users, weeks, effects, tests a month, and what would help. */

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
