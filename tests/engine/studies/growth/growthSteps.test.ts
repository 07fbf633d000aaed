// Laws of growth over months, over presets and random scenarios.

import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import {
  CONSTANT_BOUNDS,
  decide,
  type Growth,
  isMigrationConstant,
  POLICY_IDS,
  PRESETS,
} from '../../../../src/engine/index';
import { settleArchitecture } from '../../../../src/engine/studies/growth/moves';
import { arbitraryGrowth, type Grown, grow, withFreeMigrations } from '../../../builders/growth';

const STARTUP = {
  scenario: PRESETS.startup,
  trafficGrowthPerMonth: 0.2,
  experimentGrowthPerMonth: 0.1,
  months: 36,
};
vi.setConfig({ testTimeout: 60_000 });
const RANDOM = 20;
const PATIENCE_MS = 120_000;

const bill = ({ request }: Grown, totals: Grown['policies']['never']['totals']) =>
  request.scenario.objective === 'total' ? totals.totalUsd : totals.infrastructureUsd;

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** Random scenarios are studied once and held against every law. */
const grown: Grown[] = [];
const grownFree: Grown[] = [];
beforeAll(() => {
  const requests = [
    STARTUP,
    ...[0.3, 0.5, 1].map((trafficGrowthPerMonth) => ({ ...STARTUP, trafficGrowthPerMonth })),
    { ...STARTUP, scenario: PRESETS.growth },
    { ...STARTUP, scenario: PRESETS.enterprise, trafficGrowthPerMonth: -0.1 },
    ...fc.sample(arbitraryGrowth, RANDOM),
  ];
  grown.push(...requests.map((request) => grow(request)));
  grownFree.push(...requests.map((request) => grow(withFreeMigrations(request))));
}, PATIENCE_MS);

function everyGrowth(law: (growth: Grown) => void, over: readonly Grown[] = grown): void {
  for (const growth of over) {
    try {
      law(growth);
    } catch (error) {
      throw new Error(JSON.stringify(growth.request), { cause: error });
    }
  }
}

describe('growth', () => {
  it('stands in month 0 where the decision stands, under every policy', () => {
    everyGrowth(({ request, policies }) => {
      const { choices } = decide(request.scenario).chosen.architecture;
      for (const id of POLICY_IDS) expect(policies[id].months[0]?.standing).toEqual(choices);
    });
  });

  it('is as if nobody moved until the first move lands', () => {
    everyGrowth(({ policies }) => {
      for (const id of POLICY_IDS) {
        const landed = policies[id].migrations[0]?.month ?? Number.POSITIVE_INFINITY;
        const before = policies[id].months.filter(({ month }) => month < landed);
        expect(before).toEqual(policies.never.months.slice(0, before.length));
      }
    });
  });

  it('costs in total what its months and its migrations cost', () => {
    everyGrowth(({ policies }) => {
      for (const { months, migrations, totals } of Object.values(policies)) {
        const run = months
          .slice(1)
          .reduce((sum, month) => sum + month.infrastructureUsd + month.peopleUsd, 0);
        const moves = migrations.reduce(
          (sum, { effortUsd, parallelRunUsd }) => sum + effortUsd.value + parallelRunUsd.value,
          0,
        );
        expect(Math.abs(totals.totalUsd - run - moves)).toBeLessThanOrEqual(1e-9 * totals.totalUsd);
      }
    });
  });

  it('never pays more for moving in time than for moving at once, where moves are free and both keep every promise', () => {
    let compared = 0;
    const law = (growth: Grown) => {
      const [inTime, now] = [growth.policies['just-in-time'], growth.policies['everything-now']];
      if (inTime.totals.brokenMonths + now.totals.brokenMonths > 0) return;
      compared += 1;
      expect(bill(growth, inTime.totals)).toBeLessThanOrEqual(bill(growth, now.totals) * (1 + 1e-9));
    };
    everyGrowth(law, grownFree);
    expect(compared).toBeGreaterThan(2);
  });

  it('moves because a promise breaks in that month and not before, or because the new place is cheaper', () => {
    let promises = 0;
    const law = ({ policies, months }: Grown) => {
      const { migrations } = policies['just-in-time'];
      for (const [index, { cause, month, lateMonths }] of migrations.entries()) {
        if (cause.kind === 'saving') {
          expect(cause.savedUsdPerMonth).toBeGreaterThan(0);
          if (cause.wouldBreak !== null) expect(cause.wouldBreak.month).toBeGreaterThan(month);
          continue;
        }
        promises += 1;
        expect(lateMonths).toBe(month - cause.month);
        expect(cause.promise.kept).toBe(false);
        const since = migrations[index - 1]?.month ?? 0;
        if (cause.month <= since || index > 0) continue;
        const [then, before] = [policies.never.months[cause.month], policies.never.months[cause.month - 1]];
        expect(then?.broken.map(({ id }) => id)).toContain(cause.promise.id);
        if (months[cause.month - 1]?.unkeepable.length === 0) expect(before?.broken).toEqual([]);
      }
    };
    everyGrowth(law);
    expect(promises).toBeGreaterThan(1);
  });

  it('answers the first broken promise with the first move after which the plan keeps it', () => {
    let answers = 0;
    everyGrowth(({ policies, late: { firstBreak, answeredBy } }) => {
      const { migrations, months } = policies['just-in-time'];
      const breaksIt = (month: number) =>
        months[month]?.broken.some(({ id }) => id === firstBreak?.promise.id) ?? false;
      if (firstBreak === null || answeredBy === null) return;
      answers += 1;
      const answer = migrations[answeredBy];
      const next = migrations[answeredBy + 1]?.month ?? Number.POSITIVE_INFINITY;
      const from = Math.max(firstBreak.month, answer?.month ?? Number.NaN);
      if (next > from) expect(breaksIt(from)).toBe(false);
      const before = from - 1;
      if (answeredBy > 0 && before >= firstBreak.month && before >= (migrations[answeredBy - 1]?.month ?? 0))
        expect(breaksIt(Math.max(firstBreak.month, migrations[answeredBy - 1]?.month ?? 0))).toBe(true);
    });
    expect(answers).toBeGreaterThan(1);
  });

  it('has one team: a move starts when the one before has landed, and takes its lead time', () => {
    everyGrowth(({ policies }) => {
      for (const { migrations } of Object.values(policies)) {
        migrations.forEach(({ startMonth, month, leadMonths }, index) => {
          expect(startMonth).toBeGreaterThanOrEqual(migrations[index - 1]?.month ?? 0);
          expect(month - startMonth).toBeGreaterThanOrEqual(leadMonths.value);
          expect(leadMonths.low).toBeLessThanOrEqual(leadMonths.value);
          expect(leadMonths.high).toBeGreaterThanOrEqual(leadMonths.value);
        });
      }
    });
  });

  it('settles a winner where the search does, to the dollar', () => {
    everyGrowth(({ months }) => {
      for (const { scenario, unkeepable } of months) {
        if (unkeepable.length > 0) continue;
        const { held: _held, ...free } = scenario;
        const { chosen } = decide(free);
        const settled = settleArchitecture(chosen.architecture.choices, scenario);
        expect(settled.broken).toEqual([]);
        const usd =
          scenario.objective === 'total'
            ? chosen.cost.totalUsdPerMonth
            : chosen.cost.infrastructureUsdPerMonth;
        expect(Math.abs(settled.objectiveUsd - usd)).toBeLessThanOrEqual(1e-9 * usd);
      }
    });
  });

  it('gives finite numbers whatever grows', () => {
    everyGrowth((growth: Growth) => {
      expect(numbersIn(growth).every(Number.isFinite)).toBe(true);
    });
  });

  it('gives finite numbers and whole plans with own numbers for moving at either end of their bounds', () => {
    for (const edge of [0, 1] as const) {
      const bounds = Object.entries(CONSTANT_BOUNDS).filter(([id]) => isMigrationConstant(id));
      const constants = Object.fromEntries(bounds.map(([id, ends]) => [id, ends[edge]]));
      for (const [id, value] of [
        ['migrationTeamEngineers', 0.01] as const,
        ['migrationTeamShare', 200] as const,
      ]) {
        const { policies, ...rest } = grow({
          ...STARTUP,
          scenario: { ...PRESETS.startup, constants: { ...constants, [id]: value } },
        });
        expect(numbersIn([policies, rest]).every(Number.isFinite)).toBe(true);
        for (const { migrations } of Object.values(policies))
          for (const { startMonth, effortHours } of migrations) {
            expect(startMonth).toBeGreaterThanOrEqual(0);
            expect(effortHours.low).toBe(effortHours.high);
          }
      }
    }
  });

  it('moves later, or not at all, the longer a move takes', () => {
    const moves = [1, 4, 12].map(
      (months) =>
        grow({
          ...STARTUP,
          scenario: { ...PRESETS.startup, constants: { migrationParallelRunMonths: months } },
        }).policies['just-in-time'].migrations,
    );
    const [short, , long] = moves.map((plan) => plan.map(({ leadMonths }) => leadMonths.value));
    expect(Math.min(...(long ?? []))).toBeGreaterThanOrEqual(12);
    expect(short?.length).toBeGreaterThanOrEqual(long?.length ?? Number.NaN);
    expect(moves[2]?.[0]?.month).toBeGreaterThan(moves[0]?.[0]?.month ?? Number.NaN);
  });
});
