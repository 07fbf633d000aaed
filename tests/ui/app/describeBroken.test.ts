// Tests how the verdict names the promises that nothing keeps.
import { expect, test } from 'vitest';
import { decide, type Scenario } from '../../../src/engine';
import { describeBroken } from '../../../src/ui/app/describeBroken';
import { scenarioWith } from '../../builders/scenarios';

function broken(scenario: Scenario): string {
  const decision = decide(scenario);
  if (decision.kind !== 'infeasible') throw new Error('Something keeps every promise.');
  return describeBroken(decision);
}

test('too few people on call are counted, and no promise that is kept is named', () => {
  const scenario = scenarioWith({ reliabilityRatio: 0.9995, assumptions: { peopleOnCall: 3 } });
  expect(broken(scenario)).toBe('on-call staffing (3 of 8 on call)');
});

test('several promises are joined', () => {
  const scenario = scenarioWith({
    reliabilityRatio: 0.9995,
    assumptions: { peopleOnCall: 3 },
    pins: { monitoring: 'logs' },
    budgetUsdPerMonth: 50,
  });
  expect(broken(scenario)).toMatch(
    /on-call staffing \(nobody on call\) and budget \(\$\S+ over the \$50 budget\)/,
  );
});
