// Options have causes: none stands where nothing asks for it, and every driver is felt at every preset.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  DRIVER_IDS,
  DRIVERS,
  decide,
  LAYER_IDS,
  PRESETS,
  resolveAssumptions,
  type Scenario,
} from '../../../src/engine/index';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const TIME = 240_000;
const RUNS = { numRuns: scenarioRuns(1500) };

/** Promises that a file, a database or one managed stream keep with ease. */
const asksForALog = (scenario: Scenario): boolean => {
  const { streamConsumers, dataLossRatio } = resolveAssumptions(scenario);
  return scenario.freshnessSeconds < 60 || streamConsumers > 1 || dataLossRatio < 1e-4;
};

const figures = ({ freshness, serving, cost, reliability, complexity }: Assessment): readonly number[] => [
  freshness.p50Seconds,
  freshness.p95Seconds,
  serving.dashboardP95Seconds,
  serving.decisionP99Seconds ?? 0,
  cost.infrastructureUsdPerMonth,
  cost.peopleUsdPerMonth,
  reliability.onTimeRatio,
  complexity.structural,
];

describe('an option has a cause', () => {
  it(
    'no Kafka at ten thousand events a day unless freshness, loss or fan-out asks for it',
    () => {
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const small = { ...scenario, eventsPerDay: Math.min(1e4, scenario.eventsPerDay), pins: {} };
          const { kind, chosen } = decide(small);
          if (kind === 'infeasible' || asksForALog(small)) return;
          expect(chosen.parts.ingestion.option).not.toBe('kafka');
        }),
        RUNS,
      );
    },
    TIME,
  );

  it(
    'no PostgreSQL at ten billion events a day or more',
    () => {
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const large = { ...scenario, eventsPerDay: Math.max(1e10, scenario.eventsPerDay) };
          const { kind, chosen } = decide(large);
          if (kind === 'feasible') expect(chosen.parts.storage.option).not.toBe('postgresql');
        }),
        RUNS,
      );
    },
    TIME,
  );

  it('no part of a kept answer is used beyond its limit', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { kind, chosen } = decide(scenario);
        if (kind === 'infeasible') return;
        for (const layer of LAYER_IDS)
          for (const limit of chosen.parts[layer].limits)
            expect(limit.utilizationRatio, limit.id).toBeLessThanOrEqual(1 + 1e-9);
      }),
      RUNS,
    );
  });
});

describe('each driver is felt', () => {
  const cases = Object.entries(PRESETS).flatMap(([preset, scenario]) =>
    DRIVER_IDS.map((driver) => [preset, driver, scenario] as const),
  );
  it.each(cases)('at the %s preset the labelled ticks of %s change a metric', (_preset, driver, scenario) => {
    const { field, ticks } = DRIVERS[driver];
    const now = figures(decide(scenario).chosen);
    const elsewhere = ticks.filter((tick) => tick !== scenario[field]);
    const felt = elsewhere.filter((tick) => {
      const moved = figures(decide({ ...scenario, [field]: tick }).chosen);
      return moved.some((figure, index) => figure !== now[index]);
    });
    expect(felt.length).toBeGreaterThan(elsewhere.length / 2);
  });
});
