// When nothing fits, the answer says what breaks, and each way out leads to a scenario that can be kept.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, findNearestScenarios, LAYER_IDS, type Scenario } from '../../../src/engine/index';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario } from '../../builders/scenarios';

const TIME = 240_000;
const RUNS = scenarioRuns(60);

const impossible = fc
  .tuple(anyScenario, fc.constantFrom('budget', 'reliability', 'none'))
  .map(([scenario, harder]): Scenario => {
    if (harder === 'budget') return { ...scenario, budgetUsdPerMonth: 300 };
    return harder === 'reliability' ? { ...scenario, reliabilityRatio: 0.9999 } : scenario;
  })
  .filter((scenario) => decide(scenario).kind === 'infeasible');

describe('an answer that cannot be kept', () => {
  it(
    'names the promises that break, and its ways out can be kept',
    () => {
      let ways = 0;
      fc.assert(
        fc.property(impossible, (scenario) => {
          const decision = decide(scenario);
          expect(decision.kind === 'infeasible' && decision.broken.length).toBeGreaterThan(0);
          for (const way of findNearestScenarios(decision)) {
            ways += 1;
            expect(decide(way.scenario).kind).toBe('feasible');
            expect(way.steps).toBeGreaterThan(0);
          }
        }),
        { numRuns: RUNS },
      );
      expect(ways).toBeGreaterThan(RUNS / 3);
    },
    TIME,
  );

  it(
    'shows the part that is over its limit when capacity is what breaks',
    () => {
      fc.assert(
        fc.property(anyScenario, (scenario) => {
          const { kind, chosen } = decide(scenario);
          const capacity = chosen.promises.find((promise) => promise.id === 'capacity');
          if (kind === 'feasible' || capacity === undefined || capacity.kept) return;
          const used = LAYER_IDS.flatMap((layer) =>
            chosen.parts[layer].limits.map((limit) => limit.utilizationRatio),
          );
          expect(Math.max(...used)).toBeGreaterThan(1);
        }),
        { numRuns: scenarioRuns(1500) },
      );
    },
    TIME,
  );
});
