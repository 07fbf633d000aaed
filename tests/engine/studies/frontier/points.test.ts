// The points between which a frontier is drawn: nothing is lost, nothing said twice, and each is what the decision for it costs.

import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { DRIVERS, decide, type Scenario } from '../../../../src/engine/index';
import { loadFrontier } from '../../../../src/engine/lazy';
import { searchCheapest } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../../src/engine/search/space';
import {
  chosenPoint,
  type Frontier,
  type FrontierAxis,
  optionsOfCode,
} from '../../../../src/engine/studies/frontier/frontier';
import {
  cheapestByOptions,
  frontierSteps,
  pointsByComplexity,
  pointsByPromise,
} from '../../../../src/engine/studies/frontier/frontierSteps';
import { finish } from '../../../builders/lattice';
import { scenarioWith } from '../../../builders/scenarios';

const AXES: readonly FrontierAxis[] = ['freshness', 'reliability', 'complexity'];
const PINS = { ingestion: 'object-files', processing: 'incremental' } as const;
const scenario = scenarioWith({ pins: PINS });
const catalog = catalogOf(scenario);
const frontierOf = (axis: FrontierAxis, of: Scenario = scenario): Frontier => {
  for (const frontier of frontierSteps({ scenario: of, axis })) if (frontier !== null) return frontier;
  throw new Error('A frontier ends with a result.');
};
const cheapest = (of: Scenario) => searchCheapest(makeDesignSpace(of, catalog));

describe('points along a promise', () => {
  const axis = 'freshness';
  const trace = () => finish(pointsByPromise(scenario, axis, catalog));
  const places = [...new Set([...DRIVERS[axis].detents, scenario.freshnessSeconds])];

  it('of the same options get cheaper as they promise less, each time by more than rounding', () => {
    const { points } = trace();
    expect(points.length).toBeGreaterThan(10);
    const last = new Map<number, (typeof points)[number]>();
    for (const point of points) {
      const before = last.get(point.code);
      last.set(point.code, point);
      if (before === undefined) continue;
      expect(point.place).toBeGreaterThan(before.place);
      expect(point.objectiveUsdPerMonth).toBeLessThan(before.objectiveUsdPerMonth * (1 - 1e-9));
    }
    expect(last.size).toBeLessThan(points.length);
  });

  it('cost at every place of the slider what is cheapest there', () => {
    const { points } = trace();
    const codes = [...new Set(points.map(({ code }) => code))];
    for (const place of places.filter((_, index) => index % 4 === 0)) {
      const here = cheapestByOptions(makeDesignSpace({ ...scenario, freshnessSeconds: place }, catalog));
      for (const code of codes.slice(0, 40)) {
        const usable = points.filter((point) => point.code === code && point.place <= place);
        const usd = Math.min(...usable.map(({ objectiveUsdPerMonth }) => objectiveUsdPerMonth));
        if (usd === Number.POSITIVE_INFINITY) expect(here.objectiveUsd[code]).toBe(usd);
        else expect((here.objectiveUsd[code] as number) / usd).toBeCloseTo(1, 8);
      }
    }
  });

  it('count the designs kept at every place of the slider, the scenario’s own among them', () => {
    const kept = places.map(
      (place) =>
        cheapestByOptions(makeDesignSpace({ ...scenario, freshnessSeconds: place }, catalog)).keptDesigns,
    );
    expect(trace().keptDesigns).toBe(kept.reduce((sum, one) => sum + one, 0));
  });

  it('are of the scenario’s own promise too, where it lies between two detents', () => {
    const between = { ...scenario, freshnessSeconds: (places[3] as number) * 1.01 };
    expect([...pointsByPromise(between, axis, catalog)]).toHaveLength(DRIVERS[axis].detents.length + 1);
  });
});

describe('points along complexity', () => {
  it('stand where the decision with those options stands, and cost as much', () => {
    const { points, strictness } = pointsByComplexity(scenario, catalog);
    expect(strictness(7)).toBe(7);
    expect(points.length).toBeGreaterThan(10);
    for (const { code, place, objectiveUsdPerMonth } of points.filter((_, index) => index % 7 === 0)) {
      const { chosen, kind } = decide({ ...scenario, pins: optionsOfCode(code) });
      expect(kind).toBe('feasible');
      expect(place).toBeCloseTo(chosen.complexity.structural, 9);
      expect(objectiveUsdPerMonth / chosen.cost.totalUsdPerMonth).toBeCloseTo(1, 9);
    }
  });
});

describe.each(AXES.map((axis) => [axis] as const))('the frontier along %s', (axis) => {
  const placed = () => {
    const free = { ...scenario, pins: {} };
    return axis === 'complexity'
      ? pointsByComplexity(free, catalog)
      : finish(pointsByPromise(free, axis, catalog));
  };

  it('and what it beats are all the points, each once, in full', () => {
    const { efficient, beaten } = frontierOf(axis);
    const row = (code: number, place: number, usd: number) => `${code} ${place} ${usd}`;
    const codeOf = new Map(placed().points.map(({ code }) => [JSON.stringify(optionsOfCode(code)), code]));
    const shown = efficient.map(({ options, place, objectiveUsdPerMonth }) =>
      row(codeOf.get(JSON.stringify(options)) as number, place, objectiveUsdPerMonth),
    );
    const rest = [...beaten.optionCode].map((code, index) =>
      row(code, beaten.place[index] as number, beaten.objectiveUsdPerMonth[index] as number),
    );
    const all = placed().points.map(({ code, place, objectiveUsdPerMonth }) =>
      row(code, place, objectiveUsdPerMonth),
    );
    expect([...shown, ...rest].sort()).toEqual(all.sort());
  });

  it('has the chosen point at its strictest for the money that the decision costs', () => {
    const all = placed();
    const chosen = chosenPoint(scenario, all, catalog);
    const usd = cheapest(scenario)?.objectiveUsd as number;
    const { code, place } = chosen?.point ?? { code: -1, place: Number.NaN };
    expect(optionsOfCode(code)).toMatchObject(PINS);
    const affordable = all.points.filter(
      (one) => one.code === code && one.objectiveUsdPerMonth <= usd * (1 + 1e-9),
    );
    expect(all.strictness(place)).toBe(Math.min(...affordable.map((one) => all.strictness(one.place))));
    expect(chosen?.extraUsdPerMonth).toBeCloseTo(
      usd - (cheapest({ ...scenario, pins: {} })?.objectiveUsd ?? 0),
      6,
    );
  });

  it('has no chosen point where nothing can be chosen', () => {
    const hopeless = { ...scenario, budgetUsdPerMonth: 1 };
    expect(chosenPoint(hopeless, placed(), catalog)).toBeNull();
    expect(chosenPoint(scenario, { ...placed(), points: [] }, catalog)).toBeNull();
  });
});

it('is what is loaded for whoever works it out', async () => {
  expect(await loadFrontier()).toBe(frontierSteps);
});
