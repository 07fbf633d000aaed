/** Months of growth under three policies, and what each comes to. */

import { readFigures } from '../../figures';
import type { Assessment } from '../../laws/assessment';
import type { PromiseId } from '../../promises';
import { DRIVERS, type DriverId, type Scenario } from '../../scenario';
import { decide } from '../../search/decide';
import { DAYS_PER_MONTH } from '../../units';
import {
  addSpreads,
  type Break,
  type CostOfEarly,
  type CostOfLate,
  type Growth,
  type GrowthMonth,
  type GrowthRequest,
  type HeldChoices,
  type Migration,
  type Policy,
  type PolicyId,
  type PolicyMonth,
  type PolicyTotals,
  type TodaysInterval,
} from './growth';
import { listMoves, makeMigrations } from './migration';
import { findBreak, listFollowers, type Move, planMoves, type Settled, settleArchitecture } from './moves';

// The scenario of a later month: traffic and experiments compounded, held at the ends of their sliders; promises and everything set by hand stay.

const compound = (value: number, growth: number, month: number) => value * (1 + growth) ** month;

function held(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  return Math.min(detents.at(-1) as number, Math.max(detents[0] as number, value));
}

const grown = (
  { scenario, trafficGrowthPerMonth, experimentGrowthPerMonth }: GrowthRequest,
  month: number,
) => ({
  traffic: compound(scenario.eventsPerDay, trafficGrowthPerMonth, month),
  experiments: compound(scenario.experimentsPerMonth, experimentGrowthPerMonth, month),
});

export function growScenario(request: GrowthRequest, month: number): Scenario {
  if (month === 0) return request.scenario;
  // What is held stands today; later months are free to leave it.
  const { held: _held, ...free } = request.scenario;
  const { traffic, experiments } = grown(request, month);
  return {
    ...free,
    eventsPerDay: held('traffic', traffic),
    experimentsPerMonth: held('experiments', experiments),
  };
}

/** First month in which the end of a slider holds the driver back, or null. */
export function clampedFrom(request: GrowthRequest, driver: 'traffic' | 'experiments'): number | null {
  for (let month = 1; month <= request.months; month += 1) {
    const value = grown(request, month)[driver];
    if (held(driver, value) !== value) return month;
  }
  return null;
}

/** A policy month by month: what stands, what it costs, what it breaks, and the sums over the months after today. */
export interface Stay {
  readonly standing: HeldChoices;
  readonly settled: Pick<Settled, 'assessment' | 'broken'>;
}

/** `stays` holds what stands in each month, from month 0 on. */
export function followPolicy(id: PolicyId, stays: readonly Stay[], migrations: readonly Migration[]): Policy {
  const months = stays.map((stay, month) => describeMonth(stay, month, migrations));
  return { id, months, migrations, totals: sumMonths(months, migrations) };
}

function describeMonth(
  { standing, settled }: Stay,
  month: number,
  migrations: readonly Migration[],
): PolicyMonth {
  const { architecture, demand } = settled.assessment;
  const figures = readFigures(settled.assessment);
  return {
    month,
    standing,
    intervalSeconds: architecture.intervalSeconds,
    infrastructureUsd: figures.infrastructureUsdPerMonth,
    peopleUsd: figures.peopleUsdPerMonth,
    migrationUsd: migrations
      .filter((migration) => migration.month === month)
      .reduce((sum, { effortUsd, parallelRunUsd }) => sum + effortUsd.value + parallelRunUsd.value, 0),
    freshnessSeconds: figures.freshnessSeconds,
    onTimeRatio: figures.onTimeRatio,
    lateHours: figures.lateHoursPerMonth,
    lostEvents: figures.dataLossRatio * demand.scenario.eventsPerDay * DAYS_PER_MONTH,
    broken: settled.broken,
  };
}

/** Month 0 is today and is not paid again; a migration is paid whenever it lands. */
function sumMonths(months: readonly PolicyMonth[], migrations: readonly Migration[]): PolicyTotals {
  const later = months.slice(1);
  const sum = (of: (month: PolicyMonth) => number, over = later) =>
    over.reduce((total, month) => total + of(month), 0);
  const infrastructureUsd = sum((month) => month.infrastructureUsd);
  const peopleUsd = sum((month) => month.peopleUsd);
  const migrationUsd = sum((month) => month.migrationUsd, [...months]);
  return {
    infrastructureUsd,
    peopleUsd,
    migrationUsd,
    migrationSpreadUsd: addSpreads(
      migrations.flatMap(({ effortUsd, parallelRunUsd }) => [effortUsd, parallelRunUsd]),
    ),
    totalUsd: infrastructureUsd + peopleUsd + migrationUsd,
    brokenMonths: later.filter((month) => month.broken.length > 0).length,
    lostEvents: sum((month) => month.lostEvents),
  };
}

// The price of moving too early, and of not moving at all, each against the plan in time.

/** The promises that lateness breaks: what breaks only a budget or capacity is late no more for it. */
const TIMELY: readonly PromiseId[] = ['freshness', 'reliability'];

export function priceEarly(now: Policy, inTime: Policy): CostOfEarly {
  const landed = now.migrations.at(-1)?.month ?? 0;
  const needed = inTime.migrations.at(-1)?.month ?? landed;
  return {
    infrastructureUsd: now.totals.infrastructureUsd - inTime.totals.infrastructureUsd,
    peopleUsd: now.totals.peopleUsd - inTime.totals.peopleUsd,
    migrationUsd: now.totals.migrationUsd - inTime.totals.migrationUsd,
    totalUsd: now.totals.totalUsd - inTime.totals.totalUsd,
    idleMonths: Math.max(0, needed - landed),
  };
}

export function priceLate(
  never: Policy,
  inTime: Policy,
  firstBreak: Break | null,
  answeredBy: number | null,
): CostOfLate {
  const promises = new Map<PromiseId, CostOfLate['promises'][number]>();
  let [lateHours, inTimeHours] = [0, 0];
  for (const month of never.months.slice(1)) {
    for (const { id } of month.broken) {
      const before = promises.get(id) ?? { months: 0, lateHours: 0 };
      const hours = TIMELY.includes(id) ? (before.lateHours ?? 0) + month.lateHours : null;
      promises.set(id, { id, months: before.months + 1, lateHours: hours });
    }
    if (month.broken.every(({ id }) => !TIMELY.includes(id))) continue;
    lateHours += month.lateHours;
    inTimeHours += inTime.months[month.month]?.lateHours ?? 0;
  }
  return {
    firstBreak,
    answeredBy,
    brokenMonths: never.totals.brokenMonths,
    lateHours,
    extraLateHours: lateHours - inTimeHours,
    extraLostEvents: Math.max(0, never.totals.lostEvents - inTime.totals.lostEvents),
    promises: [...promises.values()],
  };
}

/**
 * Works out growth over months in steps: what wins in each month, what each winner would do in every month, and the plan over them.
 *
 * Yields null between short stretches of work, so that a newer request can cut in, and the result last. Places to move to are the
 * architectures that win in at least one month.
 */
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
