/** The decision of a scenario, computed at most once for each scenario object that is still in use. */
import { type Decision, decide, type Scenario } from '../engine';

const known = new WeakMap<Scenario, Decision>();

export function decideOnce(scenario: Scenario): Decision {
  const found = known.get(scenario);
  if (found) return found;
  const decision = decide(scenario);
  known.set(scenario, decision);
  return decision;
}
