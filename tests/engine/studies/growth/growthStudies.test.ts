// Growth over months in studies of their own: what moves, what it costs, and what is said of each move.

import { describe, expect, it } from 'vitest';
import { decide, type GrowthRequest, POLICY_IDS, PRESETS } from '../../../../src/engine/index';
import { loadGrowth } from '../../../../src/engine/lazy';
import { growthSteps } from '../../../../src/engine/studies/growth/growthSteps';
import { listMoves } from '../../../../src/engine/studies/growth/migration';
import { settleArchitecture } from '../../../../src/engine/studies/growth/moves';
import { type Grown, grow, growAny, HELD_CHOICES, withFreeMigrations } from '../../../builders/growth';

const STARTUP: GrowthRequest = {
  scenario: PRESETS.startup,
  trafficGrowthPerMonth: 0.2,
  experimentGrowthPerMonth: 0.1,
  months: 36,
};
/** Few months of steep growth: quick, and with moves. */
const STEEP: GrowthRequest = { ...STARTUP, trafficGrowthPerMonth: 1, months: 12 };
const FREE = { ...PRESETS.startup, budgetUsdPerMonth: null };

describe('growth', () => {
  it('moves nothing when nothing grows', () => {
    for (const scenario of Object.values(PRESETS)) {
      const { policies, early, late } = grow({
        ...STARTUP,
        scenario,
        trafficGrowthPerMonth: 0,
        experimentGrowthPerMonth: 0,
      });
      for (const id of POLICY_IDS) expect(policies[id].migrations).toEqual([]);
      expect(policies['just-in-time'].months).toEqual(policies.never.months);
      expect(early.totalUsd).toBe(0);
      expect(late.brokenMonths).toBe(0);
    }
  });

  it('can cost more in time than at once when moves cost, because there is more to move later', () => {
    const { early } = grow({ ...STARTUP, scenario: PRESETS.growth });
    expect(early.migrationUsd).toBeLessThan(0);
  });

  it('breaks no promise in time that the month allows to keep, unless a move could not land', () => {
    const { policies } = grow(STARTUP);
    expect(policies['just-in-time'].totals.brokenMonths).toBe(0);
    expect(policies.never.totals.brokenMonths).toBeGreaterThan(12);
  });

  it('holds a driver at the end of its slider and says from when', () => {
    const growth = grow({ ...STARTUP, trafficGrowthPerMonth: 1, experimentGrowthPerMonth: 0 });
    expect(growth.clampedFrom).toEqual({ traffic: 25, experiments: null });
    expect(growth.months.at(-1)?.scenario.eventsPerDay).toBe(1e13);
  });

  it('says in which months nothing keeps every promise, and what breaks', () => {
    const { months } = grow({
      ...STARTUP,
      scenario: { ...PRESETS.startup, budgetUsdPerMonth: 600 },
    });
    const first = months.find(({ unkeepable }) => unkeepable.length > 0);
    expect(first?.month).toBeGreaterThan(0);
    expect(first?.unkeepable.map(({ id }) => id)).toContain('budget');
  });

  it('names the assumptions that follow traffic, and leaves those set by hand', () => {
    const names = (scenario: (typeof PRESETS)['startup']) =>
      grow({ ...STARTUP, scenario }).followers.map(({ assumption }) => assumption);
    expect(names(PRESETS.startup)).toEqual([
      'otherSources',
      'queriesPerDay',
      'detectableEffectRatio',
      'models',
    ]);
    expect(names({ ...PRESETS.startup, assumptions: { models: 3 } })).not.toContain('models');
  });

  it('says that pins clash instead of studying something else', () => {
    const scenario = { ...PRESETS.startup, pins: { storage: 'warehouse', processing: 'live-sql' } } as const;
    expect(growAny({ ...STARTUP, scenario }).kind).toBe('pins-clash');
  });
});

describe('a study', () => {
  const objective = ({ request }: Grown, month: { infrastructureUsd: number; peopleUsd: number }) =>
    month.infrastructureUsd + (request.scenario.objective === 'total' ? month.peopleUsd : 0);

  it.each([['total'], ['infrastructure']] as const)(
    'says of every move in time why, from when, and what it takes (%s)',
    (kind) => {
      const growth = grow({ ...STEEP, scenario: { ...FREE, objective: kind } });
      const { migrations, months, totals } = growth.policies['just-in-time'];
      expect(migrations.length).toBeGreaterThan(0);
      let [standing, since] = [months[0]?.standing, 0];
      for (const { moves, month, startMonth, leadMonths, cause, lateMonths } of migrations) {
        if (standing === undefined) throw new Error('nothing stands');
        const before = settleArchitecture(standing, growth.months[month]?.scenario ?? PRESETS.startup);
        const landed = months[month];
        expect(listMoves(standing, landed?.standing ?? standing)).toEqual(moves);
        expect(month - startMonth).toBe(Math.ceil(leadMonths.value));
        expect(startMonth).toBeGreaterThanOrEqual(since);
        if (cause.kind === 'saving') {
          expect(before.broken).toEqual([]);
          expect(lateMonths).toBe(0);
          expect(cause.savedUsdPerMonth).toBeCloseTo(
            before.objectiveUsd - objective(growth, landed ?? { infrastructureUsd: 0, peopleUsd: 0 }),
            6,
          );
        } else {
          expect(lateMonths).toBe(month - cause.month);
          const broken = settleArchitecture(
            standing,
            growth.months[cause.month]?.scenario ?? PRESETS.startup,
          ).broken;
          expect(broken.map(({ id }) => id)).toContain(cause.promise.id);
        }
        [standing, since] = [landed?.standing, month];
      }
      const paid = migrations.reduce((sum, one) => sum + one.effortUsd.value + one.parallelRunUsd.value, 0);
      expect(totals.migrationUsd).toBeCloseTo(paid, 6);
      for (const { month, migrationUsd } of months) {
        const lands = migrations.filter((one) => one.month === month);
        expect(migrationUsd).toBeCloseTo(
          lands.reduce((sum, one) => sum + one.effortUsd.value + one.parallelRunUsd.value, 0),
          6,
        );
      }
    },
  );

  it('moves everything at once to where the plan in time ends, as soon as that can land', () => {
    const { policies, early } = grow(STEEP);
    const [now, inTime] = [policies['everything-now'], policies['just-in-time']];
    expect(now.migrations).toHaveLength(1);
    const [move] = now.migrations;
    expect(now.months.at(-1)?.standing).toEqual(inTime.months.at(-1)?.standing);
    expect(move?.startMonth).toBe(0);
    expect(early.totalUsd).toBeCloseTo(now.totals.totalUsd - inTime.totals.totalUsd, 6);
    expect(early.idleMonths).toBe((inTime.migrations.at(-1)?.month ?? 0) - (move?.month ?? 0));
    expect(early.idleMonths).toBeGreaterThan(0);
  });

  it('says what breaks first if nobody moves, and for how long each promise is broken', () => {
    const { policies, late } = grow(STEEP);
    const { months } = policies.never;
    const first = months.findIndex(({ broken }) => broken.length > 0);
    expect(late.firstBreak?.month).toBe(first);
    expect(months[first]?.broken.map(({ id }) => id)).toContain(late.firstBreak?.promise.id);
    expect(late.brokenMonths).toBe(months.slice(1).filter(({ broken }) => broken.length > 0).length);
    for (const { id, months: count } of late.promises)
      expect(count).toBe(months.slice(1).filter(({ broken }) => broken.some((one) => one.id === id)).length);
    const hoursIn = (of: typeof months) => (one: (typeof months)[number]) => of[one.month]?.lateHours ?? 0;
    const timely = months
      .slice(1)
      .filter(({ broken }) => broken.some(({ id }) => id === 'freshness' || id === 'reliability'));
    const sum = (of: typeof months) => timely.map(hoursIn(of)).reduce((total, hours) => total + hours, 0);
    expect(timely.length).toBeGreaterThan(0);
    expect(late.lateHours).toBeCloseTo(sum(months), 6);
    expect(late.extraLateHours).toBeCloseTo(sum(months) - sum(policies['just-in-time'].months), 6);
  });

  it('blames no late hours on moving never where only capacity breaks', () => {
    const { late, policies } = grow({
      scenario: { ...PRESETS.growth, eventsPerDay: 10_000_000_000 },
      trafficGrowthPerMonth: 0.08,
      experimentGrowthPerMonth: 0.04,
      months: 36,
    });
    expect(late.promises).toEqual([{ id: 'capacity', months: 28, lateHours: null }]);
    expect(late).toMatchObject({ lateHours: 0, extraLateHours: 0 });
    for (const { month, lateHours } of policies.never.months.slice(9))
      expect(lateHours).toBeLessThan(policies['just-in-time'].months[month]?.lateHours ?? 0);
  });

  it('is no longer than asked for, month by month, with today as it is', () => {
    const { months, policies } = grow(STEEP);
    expect(months.map(({ month }) => month)).toEqual(Array.from({ length: 13 }, (_, month) => month));
    for (const id of POLICY_IDS) expect(policies[id].months).toHaveLength(13);
    expect(months[0]?.scenario).toBe(STEEP.scenario);
  });

  it('starts from what is held, and may leave it', () => {
    const { architecture } = decide(PRESETS.enterprise).chosen;
    const held = { ...STEEP, months: 6, scenario: { ...FREE, held: architecture } };
    const { policies, months } = grow(withFreeMigrations(held));
    expect(
      policies.never.months.every(({ standing }) => listMoves(architecture.choices, standing).length === 0),
    ).toBe(true);
    expect(policies['just-in-time'].migrations.length).toBeGreaterThan(0);
    expect(months[1]?.scenario).not.toHaveProperty('held');
  });

  it('is today what the console says of a held design, run interval and all', () => {
    const free = { ...PRESETS.growth, eventsPerDay: 31_500_000_000 };
    const held = { choices: HELD_CHOICES, intervalSeconds: 2700 };
    const scenario = { ...free, held };
    const { chosen } = decide(scenario);
    const request = { scenario, trafficGrowthPerMonth: 0.08, experimentGrowthPerMonth: 0.04, months: 6 };
    const { policies, todaysInterval, late } = grow(request);
    for (const id of POLICY_IDS)
      expect(policies[id].months[0]).toMatchObject({
        intervalSeconds: 2700,
        infrastructureUsd: chosen.cost.infrastructureUsdPerMonth,
        peopleUsd: chosen.cost.peopleUsdPerMonth,
        freshnessSeconds: chosen.freshness.p95Seconds,
        lateHours: chosen.reliability.lateHoursPerMonth,
        broken: chosen.promises.filter(({ kept }) => !kept),
      });
    expect(policies.never.months[1]).toMatchObject({ intervalSeconds: 1800, broken: [] });
    expect(todaysInterval).toMatchObject({
      intervalSeconds: 2700,
      betterSeconds: 1800,
      broken: [{ id: 'freshness' }, { id: 'reliability' }],
    });
    expect(late.firstBreak).toBeNull();
    expect(grow({ ...request, scenario: free }).todaysInterval).toBeNull();
    const shorter = { ...free, held: { ...held, intervalSeconds: 1800 } };
    expect(grow({ ...request, scenario: shorter }).todaysInterval).toBeNull();
  });

  it('tells what breaks today at any interval with the figures of the one that is held', () => {
    const scenario = {
      ...PRESETS.growth,
      eventsPerDay: 31_500_000_000,
      budgetUsdPerMonth: 10_000,
      held: { choices: HELD_CHOICES, intervalSeconds: 2700 },
    };
    const { late } = grow({ ...STEEP, scenario, months: 2 });
    expect(late.firstBreak?.month).toBe(0);
    const { promises } = decide(scenario).chosen;
    expect(promises).toContainEqual(late.firstBreak?.promise);
  });

  it('pauses month by month, and ends with its one result', () => {
    const steps = [...growthSteps({ ...STARTUP, months: 3 })];
    expect(steps.map((step) => step === null)).toEqual([...new Array(8).fill(true), false]);
  });

  it('is what is loaded for whoever runs it', async () => {
    expect(await loadGrowth()).toBe(growthSteps);
  });
});
