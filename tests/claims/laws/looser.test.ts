// A looser promise never costs more, and never makes a scenario impossible that could be kept before.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveAssumptions, type Scenario } from '../../../src/engine/index';
import { leastUsd, withAssumptionsHeld } from '../../builders/fixedArchitecture';
import { scenarioRuns } from '../../builders/scenarioRuns';
import { anyScenario, logUniform } from '../../builders/scenarios';

const RUNS = scenarioRuns(700);
const TIME = 240_000;
const ROUNDING = 1 + 1e-9;

type Loosen = (scenario: Scenario, factor: number) => Scenario;

const assume = (scenario: Scenario, field: 'servingPromiseSeconds' | 'dataLossRatio', high: number) => {
  const now = resolveAssumptions(scenario)[field];
  return (factor: number): Scenario => ({
    ...scenario,
    assumptions: { ...scenario.assumptions, [field]: Math.min(high, now * factor) },
  });
};
const lessReliable: Loosen = (scenario, factor) => ({
  ...scenario,
  reliabilityRatio: Math.max(0.9, 1 - (1 - scenario.reliabilityRatio) * factor),
});
const lessFresh: Loosen = (scenario, factor) => ({
  ...scenario,
  freshnessSeconds: Math.min(86_400, scenario.freshnessSeconds * factor),
});

/** Defaults that follow a promise move with it in the second row of each pair. */
const PROMISES: Readonly<Record<string, Loosen>> = {
  'reliability, all assumptions held': (scenario, factor) =>
    lessReliable(withAssumptionsHeld(scenario), factor),
  'reliability, data loss and people on call following it': lessReliable,
  'freshness, all assumptions held': (scenario, factor) => lessFresh(withAssumptionsHeld(scenario), factor),
  'freshness, online decisions following it': lessFresh,
  'serving time': (scenario, factor) => assume(scenario, 'servingPromiseSeconds', 600)(factor),
  'data loss': (scenario, factor) => assume(scenario, 'dataLossRatio', 0.1)(factor),
  budget: (scenario, factor) => ({
    ...scenario,
    budgetUsdPerMonth: (scenario.budgetUsdPerMonth ?? 10_000) * factor,
  }),
};

const someFactor = fc.oneof(logUniform(1.0001, 1.1), logUniform(1.1, 1000));

describe('a looser promise never costs more', () => {
  it.each(Object.entries(PROMISES))(
    '%s',
    (_name, loosen) => {
      fc.assert(
        fc.property(anyScenario, someFactor, (scenario, factor) => {
          const strict = leastUsd(loosen(scenario, 1));
          expect(leastUsd(loosen(scenario, factor))).toBeLessThanOrEqual(strict * ROUNDING);
        }),
        { numRuns: RUNS },
      );
    },
    TIME,
  );
});
