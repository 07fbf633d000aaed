/**
 * Works out growth over months in steps: what wins in each month, what each winner would do in every month, and the plan over them.
 *
 * Yields null between short stretches of work, so that a newer request can cut in, and the result last. Places to move to are the
 * architectures that win in at least one month.
 */
import type { Assessment } from '../assessment/assessment';
import { decide } from '../decision/decide';
import { priceEarly, priceLate } from './compareOutcomes';
import { findBreak } from './findBreak';
import { followPolicy } from './followPolicy';
import { clampedFrom, growScenario } from './growScenario';
import type { Break, Growth, GrowthMonth, GrowthRequest, HeldChoices, TodaysInterval } from './growth';
import { listFollowers } from './listFollowers';
import { listMoves } from './listMoves';
import { makeMigrations } from './makeMigrations';
import { type Move, planMoves } from './planMoves';
import { type Settled, settleArchitecture } from './settleArchitecture';

export type GrowthSteps = (request: GrowthRequest) => Generator<Growth | null, void>;

export function* growthSteps(request: GrowthRequest): Generator<Growth | null, void> {
  const months: GrowthMonth[] = [];
  const places: HeldChoices[] = [];
  let today: Assessment | null = null;
  for (let month = 0; month <= request.months; month += 1) {
    const scenario = growScenario(request, month);
    const { held: _held, ...free } = scenario;
    const decision = decide(free);
    if (decision.kind === 'infeasible' && decision.broken.includes('pins')) {
      yield { kind: 'pins-clash', request };
      return;
    }
    // What is held stands today; the plan may move away from it.
    if (month === 0 && scenario.held !== undefined) today = decide(scenario).chosen;
    for (const chosen of [...(month === 0 && today !== null ? [today] : []), decision.chosen]) {
      const standing = chosen.architecture.choices;
      if (!places.some((place) => listMoves(place, standing).length === 0)) places.push(standing);
    }
    months.push({
      month,
      scenario,
      unkeepable: decision.kind === 'infeasible' ? decision.chosen.promises.filter(({ kept }) => !kept) : [],
    });
    yield null;
  }

  const settled: Settled[][] = places.map(() => []);
  for (const { scenario } of months) {
    for (const [place, standing] of places.entries())
      settled[place]?.push(settleArchitecture(standing, scenario));
    yield null;
  }

  yield conclude({ request, months, places, settled, today });
}

const brokenBy = ({ promises }: Assessment) => promises.filter(({ kept }) => !kept);

/** A break of today is told with the figures that what is held has today. */
function asToday(found: Break | null, today: Assessment | null): Break | null {
  if (found === null || found.month > 0) return found;
  const promise = today && brokenBy(today).find(({ id }) => id === found.promise.id);
  return promise ? { ...found, promise } : found;
}

function findBetterInterval(today: Assessment, better: Settled): TodaysInterval | null {
  const broken = brokenBy(today).filter(({ id }) => better.broken.every((promise) => promise.id !== id));
  const { intervalSeconds } = today.architecture;
  const betterSeconds = better.assessment.architecture.intervalSeconds;
  if (broken.length === 0 || intervalSeconds === null || betterSeconds === null) return null;
  return { intervalSeconds, betterSeconds, broken };
}

/** The first move whose architecture, when the promise breaks or once it stands, keeps that promise. */
function findAnswer(
  { month, promise }: Break,
  moves: readonly Move[],
  at: (month: number, place: number) => Settled,
): number | null {
  const answer = moves.findIndex((move) =>
    at(Math.max(move.month, month), move.to).broken.every(({ id }) => id !== promise.id),
  );
  return answer < 0 ? null : answer;
}

interface Ground {
  readonly request: GrowthRequest;
  readonly months: readonly GrowthMonth[];
  readonly places: readonly HeldChoices[];
  /** By place, then by month. */
  readonly settled: readonly (readonly Settled[])[];
  /** What is held, as it runs today; null where nothing is. */
  readonly today: Assessment | null;
}

function conclude({ request, months, places, settled, today }: Ground): Growth {
  const at = (month: number, place: number) => (settled[place] as readonly Settled[])[month] as Settled;
  const leastGrade = months.map(({ month }) => Math.min(...places.map((_, place) => at(month, place).grade)));
  const excess = (month: number, place: number) => at(month, place).grade - (leastGrade[month] as number);
  const migrations = makeMigrations({ places, settled, excess });
  const moves = planMoves({
    months: request.months,
    places: places.length,
    costUsd: (month, place) => at(month, place).objectiveUsd,
    penalty: excess,
    move: migrations.costOf,
  });
  const goal = moves.at(-1)?.to ?? 0;
  const landing = months.find(({ month }) => month >= migrations.costOf(0, goal, month).leadMonths)?.month;
  const early = goal === 0 || landing === undefined ? [] : [{ month: landing, from: 0, to: goal }];

  const follow = (id: 'just-in-time' | 'everything-now' | 'never', path: typeof moves) =>
    followPolicy(
      id,
      months.map(({ month }) => {
        const place = path.findLast((move) => move.month <= month)?.to ?? 0;
        const isToday = month === 0 && place === 0 && today !== null;
        return {
          standing: places[place] as HeldChoices,
          settled: isToday ? { assessment: today, broken: brokenBy(today) } : at(month, place),
        };
      }),
      migrations.describe(path),
    );
  const policies = {
    'just-in-time': follow('just-in-time', moves),
    'everything-now': follow('everything-now', early),
    never: follow('never', []),
  };
  const firstBreak = asToday(
    findBreak(settled[0] as readonly Settled[], 0, () => true),
    today,
  );
  return {
    kind: 'grown',
    request,
    months,
    policies,
    early: priceEarly(policies['everything-now'], policies['just-in-time']),
    late: priceLate(
      policies.never,
      policies['just-in-time'],
      firstBreak,
      firstBreak && findAnswer(firstBreak, moves, at),
    ),
    todaysInterval: today === null ? null : findBetterInterval(today, at(0, 0)),
    followers: listFollowers(request.scenario, growScenario(request, request.months)),
    clampedFrom: {
      traffic: clampedFrom(request, 'traffic'),
      experiments: clampedFrom(request, 'experiments'),
    },
  };
}
