// The map held against full decisions, over random scenarios, pins, budgets, axes and places.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import {
  axisValue,
  DRIVER_IDS,
  LAYER_IDS,
  type MapPicture,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { designOptions } from '../../../../src/engine/laws/design';
import { searchCheapest } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../../src/engine/search/space';
import { makeDecider } from '../../../../src/engine/studies/map/decider';
import { scenarioAt } from '../../../../src/engine/studies/map/map';
import { mapSteps } from '../../../../src/engine/studies/map/mapSteps';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario } from '../../../builders/scenarios';

const TICKS = 1000;

const decideFully = (scenario: Scenario) => searchCheapest(makeDesignSpace(scenario, catalogOf(scenario)));
const nameOf = (found: ReturnType<typeof decideFully>) =>
  found === null ? 'nothing' : LAYER_IDS.map((layer) => designOptions(found.design)[layer]).join();

const anyAxes = fc
  .shuffledSubarray([...DRIVER_IDS], { minLength: 2, maxLength: 2 })
  .map(([x, y]) => ({ x: x ?? 'traffic', y: y ?? 'experiments' }));

function pictures(
  scenario: Scenario,
  lastStage: MapPicture['stage'],
  axes = ['traffic', 'experiments'] as const,
) {
  const request = { scenario, x: axes[0], y: axes[1] };
  return [...mapSteps(request, lastStage)].filter((step) => step !== null);
}

describe('a decision of the map', () => {
  it('is the decision of the page at any place, whichever family is guessed first', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyAxes,
        fc.array(fc.tuple(fc.nat(TICKS), fc.nat(TICKS), fc.integer({ min: -1, max: 17 })), {
          minLength: 8,
          maxLength: 8,
        }),
        (scenario, { x, y }, places) => {
          const { decideAt } = makeDecider({ scenario, x, y }, TICKS, TICKS);
          for (const [atX, atY, guess] of places) {
            const there = scenarioAt(
              scenario,
              [x, axisValue(x, atX / TICKS)],
              [y, axisValue(y, atY / TICKS)],
            );
            const full = decideFully(there);
            const quick = decideAt(atX, atY, scenario.pins.storage || scenario.pins.processing ? -1 : guess);
            expect(nameOf(quick)).toBe(nameOf(full));
            if (full && quick) expect(quick.objectiveUsd / full.objectiveUsd).toBeCloseTo(1, 9);
          }
        },
      ),
      { numRuns: scenarioRuns(60, 5) },
    );
  }, 60_000);
});

it('of equals takes the same as the page, whichever family is guessed first', () => {
  // Live SQL and roll-ups on write cost the same infrastructure here, to the last digit.
  const scenario: Scenario = {
    ...PRESETS.growth,
    eventsPerDay: 1000,
    experimentsPerMonth: 0,
    reliabilityRatio: 0.9984999974408668,
    freshnessSeconds: 0.1,
    budgetUsdPerMonth: null,
    objective: 'infrastructure',
    assumptions: {},
  };
  const [x, y] = ['freshness', 'experiments'] as const;
  const there = scenarioAt(scenario, [x, axisValue(x, 0.808)], [y, axisValue(y, 0.392)]);
  const { decideAt } = makeDecider({ scenario, x, y }, TICKS, TICKS);
  for (let guess = -1; guess <= 17; guess += 1)
    expect(nameOf(decideAt(808, 392, guess)), `guess ${guess}`).toBe(nameOf(decideFully(there)));
});

describe('a refined map', () => {
  it('agrees with full decisions at random places of every cell whose corners agree', () => {
    const scenario: Scenario = { ...PRESETS.growth, reliabilityRatio: 0.99 };
    const picture = pictures(scenario, 'refined').at(-1) as MapPicture;
    const { columns, rows, answers, palette } = picture;
    const place = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
    );
    const checked = fc.sample(place, { numRuns: scenarioRuns(400) }).filter(([x, y]) => {
      const [column, row] = [
        Math.min(columns - 1, Math.floor(x * columns)),
        Math.min(rows - 1, Math.floor(y * rows)),
      ];
      const node = row * (columns + 1) + column;
      const corners = [node, node + 1, node + columns + 1, node + columns + 2].map(
        (at) => answers[at] as number,
      );
      if (new Set(corners).size > 1) return false;
      const full = decideFully(
        scenarioAt(
          scenario,
          ['traffic', axisValue('traffic', x)],
          ['experiments', axisValue('experiments', y)],
        ),
      );
      const options = palette[corners[0] as number]?.options;
      const drawn = options ? LAYER_IDS.map((layer) => options[layer]).join() : 'nothing';
      expect(drawn, `at ${x}, ${y}`).toBe(nameOf(full));
      return true;
    });
    expect(checked.length).toBeGreaterThan(scenarioRuns(300, 5));
  }, 60_000);

  it('comes after a coarse one, with as many nodes and more of them decided', () => {
    const [coarse, refined] = pictures(PRESETS.startup, 'refined');
    expect(coarse?.stage).toBe('coarse');
    expect(refined?.stage).toBe('refined');
    expect(refined?.answers.length).toBe(coarse?.answers.length);
    expect(refined?.decided).toBeGreaterThan(coarse?.decided ?? 0);
  }, 60_000);

  it('is the same wherever the point stands along its own axes', () => {
    const [here] = pictures(PRESETS.growth, 'coarse');
    const [there] = pictures({ ...PRESETS.growth, eventsPerDay: 1e6, experimentsPerMonth: 400 }, 'coarse');
    expect(there?.answers).toEqual(here?.answers);
    expect(there?.costsUsd).toEqual(here?.costsUsd);
  }, 60_000);

  it('keeps a pinned layer everywhere, and marks where nothing keeps every promise', () => {
    const scenario: Scenario = { ...PRESETS.growth, pins: { storage: 'postgresql' } };
    const picture = pictures(scenario, 'coarse').at(-1) as MapPicture;
    expect(picture.answers).toContain(0);
    for (const architecture of picture.palette)
      if (architecture) expect(architecture.options.storage).toBe('postgresql');
  }, 60_000);

  it('encloses every answer: each frontier ends where others begin', () => {
    const picture = pictures(PRESETS.growth, 'coarse').at(-1) as MapPicture;
    const ends = new Map<string, number>();
    const count = (answer: number, x: number | undefined, y: number | undefined, by: number) => {
      const key = `${answer} ${x?.toFixed(6)} ${y?.toFixed(6)}`;
      ends.set(key, (ends.get(key) ?? 0) + by);
    };
    for (const { left, right, points } of picture.frontiers) {
      const [startX, startY, endX, endY] = [points[0], points[1], points.at(-2), points.at(-1)];
      count(left, startX, startY, 1);
      count(left, endX, endY, -1);
      if (right === null) continue;
      count(right, endX, endY, 1);
      count(right, startX, startY, -1);
    }
    expect([...ends].filter(([, balance]) => balance !== 0)).toEqual([]);
  }, 60_000);
});
