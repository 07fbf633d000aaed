// The course of a held architecture and the pins in its way, each against decisions one by one.

import { describe, expect, it } from 'vitest';
import {
  DRIVERS,
  decide,
  holdToday,
  LAYER_IDS,
  type LayerId,
  type LoadId,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { objectiveUsd } from '../../../../src/engine/search/binding';
import { findHealing, findPinsInTheWay, subsetsOf } from '../../../../src/engine/studies/hold/healing';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { followCourse } from '../../../builders/followCourse';

const without = ({ pins }: Scenario, layers: readonly LayerId[]) =>
  Object.fromEntries(Object.entries(pins).filter(([layer]) => !layers.some((one) => one === layer)));

describe.each([
  ['startup', 'traffic'],
  ['growth', 'traffic'],
  ['growth', 'experiments'],
  ['enterprise', 'experiments'],
] as const)('the course of %s along %s', (preset, load: LoadId) => {
  const scenario = PRESETS[preset];
  const { field, detents } = DRIVERS[load];
  const follow = () => {
    const { architecture } = decide(scenario).chosen;
    const at = (value: number) => assessFixed(architecture, { ...scenario, [field]: value });
    return { at, course: followCourse(architecture, scenario, load) };
  };

  it('goes from here through every detent above, and says of each what an assessment says', () => {
    const { at, course } = follow();
    expect(course.points.map(({ value }) => value)).toEqual([
      scenario[field],
      ...detents.filter((value) => value > scenario[field]),
    ]);
    expect(course).toMatchObject({ load, from: scenario[field] });
    for (const point of course.points) {
      const { promises, parts, freshness, serving, reliability, cost } = at(point.value);
      expect(point.kept).toBe(promises.every(({ kept }) => kept));
      for (const { id, usedRatio } of promises) expect(point.usedRatios[id]).toBe(usedRatio);
      for (const layer of LAYER_IDS)
        expect(point.utilizationRatios[layer]).toBe(parts[layer].limits[0]?.utilizationRatio ?? 0);
      expect(point.figures.freshnessSeconds).toBe(freshness.p95Seconds);
      expect(point.figures.servingSeconds).toBe(serving.dashboardP95Seconds);
      expect(point.figures.onTimeRatio).toBe(reliability.onTimeRatio);
      expect(point.figures.infrastructureUsdPerMonth).toBe(cost.infrastructureUsdPerMonth);
      expect(point.figures.peopleUsdPerMonth).toBe(cost.peopleUsdPerMonth);
    }
  });

  it('breaks each promise once, in order, and names a limit only where it is reached', () => {
    const { at, course } = follow();
    const ids = course.breaks.map(({ promise }) => promise.id);
    expect(new Set(ids).size).toBe(ids.length);
    const ever = new Set(
      course.points.flatMap(({ value }) =>
        at(value)
          .promises.filter(({ kept }) => !kept)
          .map(({ id }) => id),
      ),
    );
    expect(new Set(ids)).toEqual(ever);
    course.breaks.forEach(({ brokenAt, keptAt, promise, limit, layer }, index) => {
      expect(brokenAt).toBeGreaterThanOrEqual(course.breaks[index - 1]?.brokenAt ?? 0);
      expect(promise).toEqual(at(brokenAt).promises.find(({ id }) => id === promise.id));
      const [first] = at(brokenAt).parts[layer].limits;
      expect(limit).toEqual(first !== undefined && first.utilizationRatio >= 1 ? first : null);
      if (keptAt === null) expect(brokenAt).toBe(scenario[field]);
      else if (load === 'traffic') expect(brokenAt / keptAt).toBeLessThanOrEqual(1.001);
      else expect(brokenAt - keptAt).toBe(1);
    });
  });
});

const PINNED: readonly Scenario['pins'][] = [
  { storage: 'postgresql', monitoring: 'metrics-alerts' },
  { storage: 'postgresql', deployment: 'cron', monitoring: 'logs' },
  { storage: 'distributed-postgresql', processing: 'live-sql', ingestion: 'direct-writes' },
  { ingestion: 'direct-writes', storage: 'lakehouse', modeling: 'batch-script', deployment: 'canary' },
  { storage: 'postgresql' },
  { storage: 'warehouse', processing: 'live-sql', monitoring: 'full-observability' },
];

it.each(PINNED.map((pins) => [pins] as const))(
  'the pins in the way are the fewest without which it can be kept, the cheapest of those',
  (pins) => {
    const scenario: Scenario = { ...PRESETS.growth, eventsPerDay: 1e10, budgetUsdPerMonth: null, pins };
    const decision = decide(scenario);
    const way = findPinsInTheWay(decision);
    if (decision.kind === 'feasible') {
      expect(way).toBeNull();
      return;
    }
    const pinned = LAYER_IDS.filter((layer) => pins[layer] !== undefined);
    const sizes = pinned.map((_, index) =>
      subsetsOf(pinned, index + 1).flatMap((layers) => {
        const answer = decide({ ...scenario, pins: without(scenario, layers) });
        return answer.kind === 'feasible' ? [{ layers, usd: objectiveUsd(answer.chosen, scenario) }] : [];
      }),
    );
    const fewest = sizes.find((some) => some.length > 0);
    if (fewest === undefined) expect(way).toBeNull();
    else {
      const usd = Math.min(...fewest.map((one) => one.usd));
      expect(way?.layers).toEqual(fewest.find((one) => one.usd === usd)?.layers);
      expect(way?.scenario.pins).toEqual(without(scenario, way?.layers ?? []));
      expect(way?.broken).toEqual(decision.chosen.promises.filter(({ kept }) => !kept));
      expect(way?.exclude).toBe(decision.broken.includes('pins'));
    }
  },
);

it.each([[1e7], [3e7], [1e9], [1e11]])(
  'what heals at %d events a day costs what it says, keeps pins, and lists its changes',
  (eventsPerDay) => {
    const { scenario } = holdToday({
      ...PRESETS.startup,
      budgetUsdPerMonth: null,
      pins: { monitoring: 'logs' },
    });
    const busier: Scenario = { ...scenario, eventsPerDay };
    const before = decide(busier);
    const healing = findHealing(busier);
    expect(healing.kind === 'kept').toBe(before.kind === 'feasible');
    if (healing.kind !== 'healed') return;
    const after = decide(healing.scenario);
    expect(after.kind).toBe('feasible');
    expect(healing.extraUsdPerMonth).toBeCloseTo(
      objectiveUsd(after.chosen, busier) - objectiveUsd(before.chosen, busier),
      4,
    );
    expect(after.chosen.parts.monitoring.option).toBe('logs');
    const held = scenario.held?.choices;
    const options = LAYER_IDS.filter((layer) => after.chosen.parts[layer].option !== held?.[layer].option);
    expect(healing.changes.flatMap((change) => (change.kind === 'option' ? [change.layer] : []))).toEqual(
      options,
    );
    for (const layers of subsetsOf(LAYER_IDS, options.length - 1)) {
      // Whatever fewer layers are let go of, with the rest pinned, can't be kept.
      const pins = Object.fromEntries(
        LAYER_IDS.filter((layer) => !layers.includes(layer)).map((layer) => [layer, held?.[layer].option]),
      );
      const { held: _held, ...released } = busier;
      expect(decide({ ...released, pins }).kind).toBe('infeasible');
    }
  },
);
