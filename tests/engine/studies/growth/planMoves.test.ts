// The plan in time against brute force over every sequence of moves.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Move, type PlanProblem, planMoves } from '../../../../src/engine/studies/growth/moves';

const MONTHS = 4;
const PLACES = 3;

interface Worth {
  readonly penalty: number;
  readonly usd: number;
}

function worthOf(problem: PlanProblem, moves: readonly Move[]): Worth {
  let [penalty, usd] = [0, 0];
  for (let month = 1; month <= problem.months; month += 1) {
    const place = moves.findLast((move) => move.month <= month)?.to ?? 0;
    penalty += problem.penalty(month, place);
    usd += problem.costUsd(month, place);
  }
  return {
    penalty,
    usd: usd + moves.reduce((sum, { from, to, month }) => sum + problem.move(from, to, month).usd, 0),
  };
}

function allPlans(problem: PlanProblem, moves: readonly Move[] = []): readonly (readonly Move[])[] {
  const [from, since] = [moves.at(-1)?.to ?? 0, moves.at(-1)?.month ?? 0];
  const plans: (readonly Move[])[] = [moves];
  for (let month = since; month <= problem.months; month += 1)
    for (let to = 0; to < problem.places; to += 1) {
      if (to === from || (month === since && moves.length > 0)) continue;
      const reason =
        problem.penalty(month, from) > 0 || problem.costUsd(month, to) < problem.costUsd(month, from);
      if (!reason || month - since < problem.move(from, to, month).leadMonths) continue;
      plans.push(...allPlans(problem, [...moves, { month, from, to }]));
    }
  return plans;
}

const table = (most: number) =>
  fc.array(fc.integer({ min: 0, max: most }), {
    minLength: (MONTHS + 1) * PLACES,
    maxLength: (MONTHS + 1) * PLACES,
  });

it('finds a plan as good as the best of all', () => {
  fc.assert(
    fc.property(
      table(20),
      table(1),
      fc.array(fc.integer({ min: 1, max: 30 }), { minLength: PLACES * PLACES, maxLength: PLACES * PLACES }),
      fc.array(fc.integer({ min: 1, max: 3 }), { minLength: PLACES * PLACES, maxLength: PLACES * PLACES }),
      (costs, penalties, usd, leads) => {
        const problem: PlanProblem = {
          months: MONTHS,
          places: PLACES,
          costUsd: (month, place) => costs[month * PLACES + place] as number,
          penalty: (month, place) => penalties[month * PLACES + place] as number,
          move: (from, to) => ({
            usd: usd[from * PLACES + to] as number,
            leadMonths: leads[from * PLACES + to] as number,
          }),
        };
        const best = allPlans(problem)
          .map((plan) => worthOf(problem, plan))
          .reduce((a, b) => (b.penalty < a.penalty || (b.penalty === a.penalty && b.usd < a.usd) ? b : a));
        expect(worthOf(problem, planMoves(problem))).toEqual(best);
      },
    ),
    { numRuns: 300 },
  );
});
