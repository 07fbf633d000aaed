// What a limit means, how values are rounded, and why a driver stops: each against what the decision says there.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import {
  DRIVER_IDS,
  DRIVERS,
  type DriverId,
  decide,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { loadInverse } from '../../../../src/engine/lazy';
import {
  DRIVER_SCALES,
  explainStop,
  findReach,
  inverseSteps,
  limitedScenario,
  type Reach,
  type SpendLimit,
  searchWithin,
} from '../../../../src/engine/studies/budget';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { finish } from '../../../builders/lattice';
import { logUniform, scenarioWith } from '../../../builders/scenarios';

const catalog = catalogOf(PRESETS.growth);
const of = (kind: SpendLimit['of'], usdPerMonth: number): SpendLimit => ({ of: kind, usdPerMonth });
const reachOf = (driver: DriverId, scenario: Scenario, limit: SpendLimit | null) =>
  finish(findReach(driver, { scenario, limit }, catalogOf(scenario)));

describe('a value of a driver', () => {
  const inside: Readonly<Record<DriverId, fc.Arbitrary<number>>> = {
    traffic: logUniform(1e3, 1e13),
    experiments: logUniform(1, 1e4),
    reliability: logUniform(1e-5, 0.1).map((late) => 1 - late),
    freshness: logUniform(0.1, 86_400),
  };

  it.each(DRIVER_IDS.map((id) => [id] as const))(
    'of %s comes back from its scale, and is rounded to the easier side by little',
    (id) => {
      const { toScale, fromScale, roundEasier } = DRIVER_SCALES[id];
      fc.assert(
        fc.property(inside[id], inside[id], (value, other) => {
          expect(fromScale(toScale(value)) / value).toBeCloseTo(1, 9);
          if (value !== other) expect(toScale(value) < toScale(other)).toBe(value < other);
          const rounded = roundEasier(value);
          const eased = id === 'freshness' ? rounded - value : value - rounded;
          expect(eased).toBeGreaterThanOrEqual(-1e-12 * value);
          if (id === 'experiments') expect(eased).toBeLessThan(1);
          else expect(eased).toBeLessThan((id === 'reliability' ? 1 - value : value) * 1.001e-3);
        }),
      );
    },
  );

  it('keeps four digits, of lateness for reliability, and whole tests', () => {
    expect(DRIVER_SCALES.traffic.roundEasier(123_456_789)).toBe(123_400_000);
    expect(DRIVER_SCALES.traffic.roundEasier(9999.9)).toBe(9999);
    expect(DRIVER_SCALES.freshness.roundEasier(12.3412)).toBe(12.35);
    expect(DRIVER_SCALES.freshness.roundEasier(0.123401)).toBe(0.1235);
    expect(DRIVER_SCALES.freshness.roundEasier(54_321)).toBe(54_330);
    expect(DRIVER_SCALES.reliability.roundEasier(0.993_171_2)).toBe(0.993_171);
    expect(DRIVER_SCALES.experiments.roundEasier(41.9)).toBe(41);
  });

  it('is halved on the scale of its slider', () => {
    const middle = (id: DriverId, one: number, other: number) =>
      DRIVER_SCALES[id].fromScale((DRIVER_SCALES[id].toScale(one) + DRIVER_SCALES[id].toScale(other)) / 2);
    expect(middle('traffic', 100, 10_000)).toBeCloseTo(1000, 6);
    expect(middle('freshness', 1, 100)).toBeCloseTo(10, 9);
    expect(middle('experiments', 0, 8)).toBeCloseTo(2, 9);
    expect(1 - middle('reliability', 0.9, 0.999)).toBeCloseTo(0.01, 12);
  });
});

describe('a limit', () => {
  const scenario = scenarioWith({ budgetUsdPerMonth: 5000, objective: 'infrastructure' });

  it('on the bill takes the place of the budget; on everything makes everything what is minimised; none lets the budget go', () => {
    expect(limitedScenario({ scenario, limit: of('infrastructure', 900) })).toEqual({
      ...scenario,
      budgetUsdPerMonth: 900,
    });
    expect(limitedScenario({ scenario, limit: of('total', 900) })).toEqual({
      ...scenario,
      objective: 'total',
    });
    expect(limitedScenario({ scenario, limit: null })).toEqual({ ...scenario, budgetUsdPerMonth: null });
  });

  it('on everything is kept by what costs as much, and broken by a cent more; on the bill it is a promise', () => {
    const total = PRESETS.growth;
    const usd = searchWithin(total, null, catalog)?.found.objectiveUsd as number;
    expect(searchWithin(total, of('total', usd), catalog)?.found.objectiveUsd).toBe(usd);
    expect(searchWithin(total, of('total', usd * 1.01), catalog)).not.toBeNull();
    expect(searchWithin(total, of('total', usd - 0.01), catalog)).toBeNull();
    expect(searchWithin(total, of('infrastructure', 1), catalog)).not.toBeNull();
    expect(searchWithin({ ...total, budgetUsdPerMonth: 1 }, null, catalog)).toBeNull();
  });
});

describe('the stop of a driver', () => {
  const strict = scenarioWith({ freshnessSeconds: 0.1, reliabilityRatio: 0.99999 });
  const dear = (limit: SpendLimit) => limitedScenario({ scenario: PRESETS.growth, limit });

  it('is the money where money helps: the least of what the limit counts', () => {
    const bill = of('infrastructure', 10);
    const least = decide(scenarioWith({ objective: 'infrastructure', budgetUsdPerMonth: null })).chosen.cost;
    expect(explainStop(dear(bill), bill, null, catalog)).toEqual({
      kind: 'limit',
      leastUsdPerMonth: expect.closeTo(least.infrastructureUsdPerMonth, 6),
      held: null,
    });
    const all = of('total', 10);
    expect(explainStop(dear(all), all, null, catalog)).toEqual({
      kind: 'limit',
      leastUsdPerMonth: expect.closeTo(decide(PRESETS.growth).chosen.cost.totalUsdPerMonth, 6),
      held: null,
    });
  });

  it('is what the nearest design breaks where none helps', () => {
    const { broken } = { broken: [], ...decide({ ...strict, budgetUsdPerMonth: null }) };
    expect(broken.length).toBeGreaterThan(0);
    for (const limit of [null, of('total', 1e9), of('infrastructure', 1e9)])
      expect(explainStop(limitedScenario({ scenario: strict, limit }), limit, null, catalog)).toMatchObject({
        kind: 'promises',
        broken: expect.arrayContaining([...broken]),
      });
  });

  it('says what happens there to the architecture that stands before it, held', () => {
    const { architecture } = decide(PRESETS.growth).chosen;
    const { held } = explainStop(strict, null, architecture, catalog);
    const there = assessFixed(architecture, strict);
    expect(held?.broken).toEqual(there.promises.filter(({ kept }) => !kept).map(({ id }) => id));
    expect(held?.broken.length).toBeGreaterThan(0);
    expect(held?.broken.length).toBeLessThan(there.promises.length);
    expect(held?.tightest).toEqual(there.tightest);
  });
});

describe('a reach', () => {
  const uneven: Scenario = { ...PRESETS.enterprise, experimentsPerMonth: 10_000, reliabilityRatio: 0.9995 };
  const gapsOf = (reach: Reach) => (reach.kind === 'nothing' ? [] : reach.gaps);

  it('names every stretch of the slider before it at which nothing can be kept, and no other', () => {
    const places = [...new Set([...DRIVERS.traffic.detents, uneven.eventsPerDay])].sort((a, b) => a - b);
    const free = { ...uneven, budgetUsdPerMonth: null };
    const kept = places.map((eventsPerDay) => decide({ ...free, eventsPerDay }).kind === 'feasible');
    const last = kept.lastIndexOf(true);
    const gaps = gapsOf(reachOf('traffic', uneven, null));
    const inGap = places.map((place) => gaps.some(({ from, to }) => from <= place && place <= to));
    expect(inGap.slice(0, last + 1)).toEqual(kept.slice(0, last + 1).map((one) => !one));
    const runs = kept.slice(0, last).filter((one, at) => !one && (at === 0 || kept[at - 1] === true));
    expect(gaps).toHaveLength(runs.length);
  });

  it('starts at the easiest end of the slider, whichever way it runs', () => {
    const limit = of('total', 100);
    const easiest = {
      traffic: 1000,
      experiments: 0,
      reliability: DRIVERS.reliability.detents[0],
      freshness: 86_400,
    };
    for (const driver of DRIVER_IDS)
      expect(reachOf(driver, PRESETS.growth, limit)).toMatchObject({
        kind: 'nothing',
        driver,
        value: easiest[driver],
      });
  });

  it('ends between the places on both sides of it, on a round value, with the tests that the traffic there can power', () => {
    const reach = reachOf('traffic', PRESETS.startup, of('total', 12_000));
    if (reach.kind !== 'reached') throw new Error(reach.kind);
    expect(Number(reach.value.toPrecision(4))).toBe(reach.value);
    const { chosen } = decide(reach.scenario);
    expect(reach.poweredTestsPerMonth).toBe(chosen.experiments.poweredPerMonth);
    expect(reach.figures.totalUsdPerMonth).toBeCloseTo(chosen.cost.totalUsdPerMonth, 6);
    const further = decide({ ...reach.scenario, eventsPerDay: reach.value * 1.0012 });
    expect(further.chosen.cost.totalUsdPerMonth).toBeGreaterThan(12_000);
    expect(reach.stop.held).not.toBeNull();
  });

  it('comes driver by driver, and is complete with the last', () => {
    const seen = [...inverseSteps({ scenario: PRESETS.startup, limit: of('total', 100) })].filter(
      (one) => one !== null,
    );
    expect(seen.map(({ reaches }) => reaches.map(({ driver }) => driver))).toEqual(
      DRIVER_IDS.map((_, index) => DRIVER_IDS.slice(0, index + 1)),
    );
    expect(seen.map(({ complete }) => complete)).toEqual([false, false, false, true]);
  });
});

it('is what is loaded for whoever works it out', async () => {
  expect(await loadInverse()).toBe(inverseSteps);
});
