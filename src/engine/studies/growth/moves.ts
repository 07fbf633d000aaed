/** Which layers move in which month, and the promise that would break without the move. */

import type { ProcessingId } from '../../architecture';
import { ASSUMPTIONS } from '../../assumptions';
import { catalogOf } from '../../data/catalog';
import { assess } from '../../laws/assess';
import type { Assessment } from '../../laws/assessment';
import { type Demand, resolveAssumptions } from '../../laws/demand';
import { type Design, sizeArchitecture } from '../../laws/design';
import type { PromiseCheck, PromiseUse } from '../../promises';
import type { Scenario } from '../../scenario';
import { intervalsFor } from '../../search/space';
import { complexityLookup, measureDesign } from '../uncertainty/futures';
import type { Break, Follower, HeldChoices } from './growth';

/** Assumptions that nobody set by hand and that follow traffic: where they stand today and in the last month. */
export function listFollowers(today: Scenario, last: Scenario): readonly Follower[] {
  const [from, to] = [resolveAssumptions(today), resolveAssumptions(last)];
  return ASSUMPTIONS.filter(({ id }) => from[id] !== to[id]).map(({ id }) => ({
    assumption: id,
    from: from[id],
    to: to[id],
  }));
}

// The first month in which an architecture that is kept breaks a promise, which promise that is, and the layer that answers for it.

/** `counts` says whether a month's broken promises count; those that no architecture could keep may not. */
export function findBreak(
  kept: readonly Settled[],
  from: number,
  counts: (month: number) => boolean,
): Break | null {
  for (let month = from; month < kept.length; month += 1) {
    const settled = kept[month] as Settled;
    if (settled.broken.length === 0 || !counts(month)) continue;
    const before = new Set((kept[month - 1]?.broken ?? []).map(({ id }) => id));
    const fresh = settled.broken.filter(({ id }) => !before.has(id));
    const promise = worstOf(fresh.length > 0 ? fresh : settled.broken);
    return { month, promise, layer: promise.layer };
  }
  return null;
}

/** What can't carry the load comes first; then the promise that is overspent by most. */
function worstOf(broken: readonly PromiseCheck[]): PromiseCheck {
  return broken.reduce((worst, promise) =>
    worst.id === 'capacity' || (promise.id !== 'capacity' && promise.usedRatio <= worst.usedRatio)
      ? worst
      : promise,
  );
}

/** An architecture in one month: options and redundancy held, sizes following the load, the run interval set anew to the cheapest that keeps every promise. */
export interface Settled {
  readonly assessment: Assessment;
  readonly broken: readonly PromiseCheck[];
  readonly grade: Grade;
  /** What the decision minimises, USD a month. */
  readonly objectiveUsd: number;
}

/** 0 keeps every promise, 1 breaks some, 2 can't carry the load. */
export type Grade = 0 | 1 | 2;

/** More than any sum of logarithms below it. */
const HOPELESS = 1e6;

const complexityOf = complexityLookup();

export function settleArchitecture(standing: HeldChoices, scenario: Scenario): Settled {
  const catalog = catalogOf(scenario);
  let best: { readonly design: Design; readonly demand: Demand } | null = null;
  let bestMiss = Number.POSITIVE_INFINITY;
  let bestUsd = Number.POSITIVE_INFINITY;
  const { option } = standing.processing;
  for (const intervalSeconds of intervalsFor(option as ProcessingId, scenario)) {
    const sized = sizeArchitecture({ choices: standing, intervalSeconds }, scenario, catalog);
    const { promises, objectiveUsd } = measureDesign(
      sized.design,
      sized.demand,
      catalog.constants,
      complexityOf,
    );
    const miss = missOf(promises.filter(({ kept }) => !kept));
    if (best === null || miss < bestMiss || (miss === bestMiss && objectiveUsd < bestUsd)) {
      best = sized;
      bestMiss = miss;
      bestUsd = objectiveUsd;
    }
  }
  if (best === null) throw new Error('An architecture has at least one run interval.');
  const assessment = assess(best.design, best.demand, catalog);
  const broken = assessment.promises.filter(({ kept }) => !kept);
  return { assessment, broken, grade: gradeOf(broken), objectiveUsd: bestUsd };
}

function gradeOf(broken: readonly PromiseUse[]): Grade {
  if (broken.length === 0) return 0;
  return broken.some(({ id }) => id === 'capacity') ? 2 : 1;
}

/** How far the broken promises are overspent, as logarithms; what can't carry the load is worse than anything late. */
function missOf(broken: readonly PromiseUse[]): number {
  return broken.reduce(
    (sum, { usedRatio }) => sum + Math.log1p(Math.min(HOPELESS, Math.max(0, usedRatio))),
    gradeOf(broken) * HOPELESS,
  );
}

/**
 * The plan in time: when to move, and whereto, so that as few months as can be break a promise, and the months cost least.
 *
 * Exact over the given places by dynamic programming over landings. Nobody moves without a reason: a move lands when what stands breaks
 * a promise that another place keeps, or costs more than the new place. One team works on one move at a time, from today on: a move
 * lands no sooner than its lead time after the landing before it. Staying wins ties.
 */
export interface MoveCost {
  readonly usd: number;
  /** Whole months between start and landing. */
  readonly leadMonths: number;
}

export interface PlanProblem {
  /** Months after today; month 0 is today and costs nothing more. */
  readonly months: number;
  /** Place 0 stands today. */
  readonly places: number;
  readonly costUsd: (month: number, place: number) => number;
  /** How much worse than the best place this one is in that month, 0 where it is as good. */
  readonly penalty: (month: number, place: number) => number;
  readonly move: (from: number, to: number, landing: number) => MoveCost;
}

export interface Move {
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

interface Landing {
  readonly place: number;
  readonly month: number;
  readonly penalty: number;
  readonly usd: number;
  readonly before: Landing | null;
}

/** Rounding of sums of money must not decide. */
const SAME_USD = 1e-6;

const isBetter = (a: Landing, b: Landing | undefined) =>
  b === undefined ||
  a.penalty < b.penalty ||
  (a.penalty === b.penalty && a.usd < b.usd - SAME_USD * Math.max(1, Math.abs(b.usd)));

export function planMoves({ months, places, costUsd, penalty, move }: PlanProblem): readonly Move[] {
  const landings = Array.from({ length: months + 1 }, () => new Map<number, Landing>());
  landings[0]?.set(0, { place: 0, month: 0, penalty: 0, usd: 0, before: null });
  let best: Landing | undefined;
  for (let from = 0; from <= months; from += 1) {
    for (const start of (landings[from] as Map<number, Landing>).values()) {
      let { penalty: penalties, usd } = start;
      for (let month = from; month <= months; month += 1) {
        for (let place = 0; place < places; place += 1) {
          if (place === start.place) continue;
          if (penalty(month, start.place) === 0 && costUsd(month, place) >= costUsd(month, start.place))
            continue;
          const cost = move(start.place, place, month);
          if (month - from < cost.leadMonths) continue;
          const there = { place, month, penalty: penalties, usd: usd + cost.usd, before: start };
          const known = landings[month]?.get(place);
          if (isBetter(there, known)) landings[month]?.set(place, there);
        }
        penalties += month === 0 ? 0 : penalty(month, start.place);
        usd += month === 0 ? 0 : costUsd(month, start.place);
      }
      const end = { ...start, penalty: penalties, usd };
      if (isBetter(end, best)) best = end;
    }
  }
  return movesTo(best as Landing);
}

function movesTo(end: Landing): readonly Move[] {
  const moves: Move[] = [];
  for (let at = end; at.before !== null; at = at.before)
    moves.unshift({ month: at.month, from: at.before.place, to: at.place });
  return moves;
}
