// One architecture held while a driver or a constant moves: what may rise, and what may not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeCatalog } from '../../../src/engine/data/catalog';
import { CONSTANTS } from '../../../src/engine/data/constants';
import type { ConstantId } from '../../../src/engine/data/constantValues';
import { decide, type Scenario } from '../../../src/engine/index';
import { assessFixed, withAssumptionsHeld } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, logUniform } from '../../builders/scenarios';

const TIME = 240_000;
const RUNS = { numRuns: scenarioRuns(1200) };
/** Not cut down for mutation tests: the counterexample must be met. */
const UNTIL_IT_FAILS = { numRuns: 1200, endOnFailure: true };
const ROUNDING = 1 - 1e-9;

const factor = fc.oneof(logUniform(1.0001, 1.1), logUniform(1.1, 1000));
const gap = fc.constantFrom(...(Object.keys(CONSTANTS) as ConstantId[]).filter((id) => id.endsWith('Gap')));

/** The architecture that was chosen, and the scenario with every assumption held. */
const chosen = (scenario: Scenario) => {
  const { architecture } = decide(scenario).chosen;
  const held = withAssumptionsHeld(scenario);
  return { architecture, held, now: assessFixed(architecture, held) };
};

const busier = (scenario: Scenario, times: number): Scenario => ({
  ...scenario,
  eventsPerDay: Math.min(1e13, scenario.eventsPerDay * times),
});
const moreTests = (scenario: Scenario, times: number): Scenario => ({
  ...scenario,
  experimentsPerMonth: Math.min(10_000, scenario.experimentsPerMonth * times + 1),
});

describe('an architecture that is held', () => {
  it(
    'never costs less when traffic grows, nor when tests do',
    () => {
      fc.assert(
        fc.property(anyScenario, factor, (scenario, times) => {
          const { architecture, held, now } = chosen(scenario);
          for (const more of [busier(held, times), moreTests(held, times)]) {
            const { cost } = assessFixed(architecture, more);
            const floor = now.cost.infrastructureUsdPerMonth * ROUNDING;
            expect(cost.infrastructureUsdPerMonth).toBeGreaterThanOrEqual(floor);
            expect(cost.totalUsdPerMonth).toBeGreaterThanOrEqual(now.cost.totalUsdPerMonth * ROUNDING);
          }
        }),
        RUNS,
      );
    },
    TIME,
  );

  // Room that the store keeps for scorecards also shortens its runs: more tests, a larger machine, fresher tables.
  it.fails(
    'is never more on time with more experiments',
    () => {
      fc.assert(
        fc.property(anyScenario, factor, (scenario, times) => {
          const { architecture, held, now } = chosen(scenario);
          const { onTimeRatio } = assessFixed(architecture, moreTests(held, times)).reliability;
          expect(onTimeRatio).toBeLessThanOrEqual(now.reliability.onTimeRatio + 1e-12);
        }),
        UNTIL_IT_FAILS,
      );
    },
    TIME,
  );

  it(
    'is never more on time when something that it depends on is down more often',
    () => {
      fc.assert(
        fc.property(anyScenario, gap, factor, (scenario, id, times) => {
          const { architecture, held, now } = chosen(scenario);
          const worse = makeCatalog({}, { [id]: Math.min(1, CONSTANTS[id].value * times) });
          const { onTimeRatio } = assessFixed(architecture, held, worse).reliability;
          expect(onTimeRatio).toBeLessThanOrEqual(now.reliability.onTimeRatio + 1e-12);
        }),
        RUNS,
      );
    },
    TIME,
  );
});
