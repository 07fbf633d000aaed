// Whatever the scenario, an assessment holds plain numbers: finite, and none below zero.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, LAYER_IDS, type Scenario } from '../../../src/engine/index';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';
import { SEED } from '../../seed';

const RUNS = scenarioRuns(4000);
const TIME = 240_000;
/** Overspent by design: what is left of a budget that is spent twice is a negative number of hours. */
const MAY_BE_NEGATIVE = new Set(['budgetLeftHoursPerMonth']);

function* oddNumbers(value: unknown, path: string): Generator<string> {
  if (typeof value === 'number') {
    const mayBeNegative = MAY_BE_NEGATIVE.has(path.split('.').at(-1) ?? '');
    if (!Number.isFinite(value) || (value < 0 && !mayBeNegative)) yield `${path} is ${value}`;
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* oddNumbers(inner, `${path}.${key}`);
  }
}

const absurd: readonly Partial<Scenario>[] = [
  { eventsPerDay: 1e13, freshnessSeconds: 0.1, reliabilityRatio: 0.99999, experimentsPerMonth: 10_000 },
  { eventsPerDay: 1e3, assumptions: { queriesPerDay: 0, models: 0, otherSources: 0 } },
  { eventsPerDay: 1e13, assumptions: { bytesPerEvent: 1e5, retentionMonths: 84, queriesPerDay: 1e6 } },
  { assumptions: { detectableEffectRatio: 1, baselineRate: 0.9 } },
  { assumptions: { rawQueryShare: 0, queriesPerDay: 1e6 } },
  { assumptions: { rawQueryShare: 1, servingPromiseSeconds: 0.1 } },
  { assumptions: { onlineDecisionShare: 1 }, eventsPerDay: 1e13 },
  { budgetUsdPerMonth: 0.01 },
  { assumptions: { peopleOnCall: 0 }, reliabilityRatio: 0.9999 },
];

describe('the numbers of an assessment', () => {
  it(
    `are finite and not negative in ${RUNS} random scenarios, and no scenario throws`,
    () => {
      const check = (scenario: Scenario) => {
        const { chosen } = decide(scenario);
        expect([...oddNumbers(chosen, 'chosen')]).toEqual([]);
      };
      fc.assert(fc.property(anyScenario, check), { numRuns: RUNS });
    },
    TIME,
  );

  it.each(absurd)('are finite and not negative in an absurd scenario: %j', (changes) => {
    const drivers = {
      eventsPerDay: 1e8,
      experimentsPerMonth: 40,
      reliabilityRatio: 0.97,
      freshnessSeconds: 3600,
    };
    const scenario = {
      ...drivers,
      budgetUsdPerMonth: null,
      objective: 'total',
      assumptions: {},
      pins: {},
    } as const;
    const { chosen } = decide({ ...scenario, ...changes });
    expect([...oddNumbers(chosen, 'chosen')]).toEqual([]);
  });

  it('write a utilisation of 100 % where what is used equals the capacity', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { parts } = decide(scenario).chosen;
        for (const layer of LAYER_IDS)
          for (const { used, capacity, utilizationRatio } of parts[layer].limits)
            expect(utilizationRatio).toBeCloseTo(used / capacity, 9);
      }),
      { numRuns: scenarioRuns(200) },
    );
  });

  it('add up: layers and categories to the bill, causes to the late hours', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { cost, reliability, parts } = decide(scenario).chosen;
        const bill = cost.infrastructureUsdPerMonth;
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        expect(sum(Object.values(cost.byCategory)) / bill).toBeCloseTo(1, 9);
        expect(sum(LAYER_IDS.map((layer) => parts[layer].infrastructureUsdPerMonth)) / bill).toBeCloseTo(
          1,
          9,
        );
        const late = sum(reliability.causes.map((cause) => cause.hoursPerMonth));
        expect(reliability.lateHoursPerMonth).toBeCloseTo(Math.min(730.5, late), 9);
      }),
      { seed: SEED + 1, numRuns: scenarioRuns(200) },
    );
  });
});
