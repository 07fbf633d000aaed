// Pins that make a promise impossible: the smallest set that stands in the way.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  decide,
  findPinsInTheWay,
  LAYER_IDS,
  OPTION_IDS,
  type OptionId,
  PRESETS,
} from '../../../../src/engine/index';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario, scenarioWith } from '../../../builders/scenarios';

const manyPins = fc.record(
  Object.fromEntries(LAYER_IDS.map((layer) => [layer, fc.constantFrom<OptionId>(...OPTION_IDS[layer])])),
  { requiredKeys: [] },
);

it('is such that the promises are kept without it, and that no smaller set is enough', () => {
  let found = 0;
  fc.assert(
    fc.property(anyScenario, manyPins, (any, pins) => {
      const scenario = { ...any, pins };
      const decision = decide(scenario);
      const way = findPinsInTheWay(decision);
      const free = decide({ ...scenario, pins: {} });
      if (decision.kind === 'feasible' || free.kind === 'infeasible') {
        expect(way).toBeNull();
        return;
      }
      if (way === null) throw new Error('Pins stand in the way, and were not found.');
      found += 1;
      expect(decide(way.scenario).kind).toBe('feasible');
      const pinned = Object.keys(pins) as (keyof typeof pins)[];
      for (let mask = 0; mask < 2 ** pinned.length; mask += 1) {
        const dropped = pinned.filter((_, index) => mask & (2 ** index));
        if (dropped.length >= way.layers.length) continue;
        const rest = Object.fromEntries(Object.entries(pins).filter(([layer]) => !dropped.includes(layer)));
        expect(decide({ ...scenario, pins: rest }).kind).toBe('infeasible');
      }
    }),
    { numRuns: scenarioRuns(30) },
  );
  expect(found).toBeGreaterThan(scenarioRuns(5, 1));
}, 120_000);

it('names what breaks with the pin, and what would stand without it', () => {
  const way = findPinsInTheWay(
    decide(scenarioWith({ pins: { storage: 'postgresql', monitoring: 'metrics-alerts' } })),
  );
  expect(way?.layers).toEqual(['storage']);
  expect(way?.broken.map(({ id }) => id)).toContain('capacity');
  expect(way?.answer.chosen.parts.monitoring.option).toBe('metrics-alerts');
  expect(way?.answer.kind).toBe('feasible');
});

it('is said of pins that exclude each other', () => {
  const pins = { ingestion: 'direct-writes', storage: 'warehouse' } as const;
  expect(findPinsInTheWay(decide({ ...PRESETS.startup, pins }))).toMatchObject({ exclude: true });
});
