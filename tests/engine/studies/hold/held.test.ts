// An architecture that is held: nothing else may be chosen, and its promises break where they do.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STANDARD_CATALOG } from '../../../../src/engine/data/catalog';
import {
  axisValue,
  decide,
  explainLayer,
  findNearestScenarios,
  holdToday,
  LAYER_IDS,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { growScenario } from '../../../../src/engine/studies/growth/growthSteps';
import { makeDecider } from '../../../../src/engine/studies/map/decider';
import { tellBecause } from '../../../../src/words/receipts/layer';
import { assessFixed } from '../../../builders/fixedArchitecture';
import { anyScenario, logUniform } from '../../../builders/scenarios';

const RUNS = { numRuns: 60 };
const hold = (scenario: Scenario) => holdToday(scenario, STANDARD_CATALOG).scenario;
const withoutPins = (scenario: Scenario): Scenario => ({ ...scenario, pins: {} });

describe('what is held', () => {
  it('is what stands today, at the same cost', () => {
    fc.assert(
      fc.property(anyScenario, (any) => {
        const scenario = withoutPins(any);
        const [free, held] = [decide(scenario), decide(hold(scenario))];
        expect(held.kind).toBe(free.kind);
        expect(held.chosen.architecture).toEqual(free.chosen.architecture);
        expect(held.chosen.cost.totalUsdPerMonth).toBeCloseTo(free.chosen.cost.totalUsdPerMonth, 6);
      }),
      RUNS,
    );
  });

  it('stays at any load and is judged there by every promise', () => {
    fc.assert(
      fc.property(anyScenario, logUniform(1e3, 1e13), (any, eventsPerDay) => {
        const held = hold(withoutPins(any));
        const { held: architecture, ...moved } = { ...held, eventsPerDay };
        const decision = decide({ ...held, eventsPerDay });
        const alone = assessFixed(architecture as NonNullable<typeof architecture>, moved);
        expect(decision.chosen.architecture).toEqual(architecture);
        expect(decision.kind === 'feasible').toBe(alone.promises.every(({ kept }) => kept));
      }),
      RUNS,
    );
  });

  it('gives way to a pin in that layer alone', () => {
    const held = hold(PRESETS.growth);
    const swapped = decide({ ...held, pins: { storage: 'clickhouse' } });
    expect(swapped.chosen.parts.storage.option).toBe('clickhouse');
    for (const layer of LAYER_IDS.filter((one) => one !== 'storage'))
      expect(swapped.chosen.architecture.choices[layer]).toEqual(held.held?.choices[layer]);
    expect(swapped.chosen.architecture.intervalSeconds).toBe(held.held?.intervalSeconds);
  });

  it('is shown unchanged beside a pin that does not fit it', () => {
    const held = hold(PRESETS.startup);
    const decision = decide({ ...held, pins: { storage: 'warehouse' } });
    expect(decision).toMatchObject({ kind: 'infeasible', broken: ['pins'] });
    expect(decision.chosen.architecture).toEqual(held.held);
  });

  it('that can not stand together is said to clash', () => {
    const { held } = hold(PRESETS.startup) as { held: NonNullable<Scenario['held']> };
    const storage = { option: 'lakehouse', redundancy: 'several-zones' } as const;
    const broken = { ...held, choices: { ...held.choices, storage } };
    expect(decide({ ...PRESETS.startup, held: broken })).toMatchObject({
      kind: 'infeasible',
      broken: ['pins'],
    });
  });

  it('is weighed against the five others as they are held, and against a free choice', () => {
    const held = hold(PRESETS.startup);
    const busier = decide({ ...held, eventsPerDay: 1e8 });
    const receipt = explainLayer(busier, 'storage');
    expect(tellBecause(busier, receipt)).toBe('PostgreSQL stands today and is held.');
    const warehouse = receipt.rejections.find(({ option }) => option === 'warehouse');
    expect(warehouse?.broken).toEqual(['pins']);
    expect(warehouse?.best).not.toBeNull();
    const { held: _held, ...released } = busier.scenario;
    const free = explainLayer(decide(released), 'storage');
    expect(warehouse?.best?.cost).toEqual(
      free.chosen === 'warehouse'
        ? decide(released).chosen.cost
        : free.rejections.find(({ option }) => option === 'warehouse')?.best?.cost,
    );
  });

  it('holds on the map as in a decision', () => {
    const held = hold(PRESETS.startup);
    const { decideAt } = makeDecider({ scenario: held, x: 'traffic', y: 'experiments' }, 12, 6);
    for (let x = 0; x <= 12; x += 1) {
      const eventsPerDay = axisValue('traffic', x / 12);
      const there = decide({ ...held, eventsPerDay, experimentsPerMonth: axisValue('experiments', 1 / 3) });
      const found = decideAt(x, 2, -1);
      expect(found !== null).toBe(there.kind === 'feasible');
      if (found) expect(found.objectiveUsd / there.chosen.cost.totalUsdPerMonth).toBeCloseTo(1, 9);
    }
  });

  it('stands in the first month of growth, and may be left in later ones', () => {
    const scenario = hold(PRESETS.startup);
    const request = { scenario, trafficGrowthPerMonth: 0.2, experimentGrowthPerMonth: 0, months: 24 };
    expect(growScenario(request, 0).held).toEqual(scenario.held);
    expect(growScenario(request, 12)).not.toHaveProperty('held');
  });

  it('can always be released as a way out, where a free choice keeps the promises', () => {
    const broken = decide({ ...hold(PRESETS.startup), eventsPerDay: 1e8 });
    const [first] = findNearestScenarios(broken).filter(({ change }) => change.of === 'hold');
    expect(first && decide(first.scenario).kind).toBe('feasible');
  });
});
