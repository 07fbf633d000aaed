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
  return listMoves(best as Landing);
}

function listMoves(end: Landing): readonly Move[] {
  const moves: Move[] = [];
  for (let at = end; at.before !== null; at = at.before)
    moves.unshift({ month: at.month, from: at.before.place, to: at.place });
  return moves;
}
