/** Holds the decision function once it is loaded; the first answer comes with the page. */
import type { Decision, Scenario } from '../engine';

type Decide = (scenario: Scenario) => Decision;

let decide: Decide | null = null;

export function provideDecide(loaded: Decide): void {
  decide = loaded;
}

export function decideNow(scenario: Scenario): Decision {
  if (!decide) throw new Error('A decision was asked for before the engine was loaded.');
  return decide(scenario);
}
