/** The decision of a scenario, computed at most once for each scenario object that is still in use. */
import type { Decision, Scenario } from '../engine';
import { decideNow } from './engineAccess';

const known = new WeakMap<Scenario, Decision>();

export function decideOnce(scenario: Scenario): Decision {
  const found = known.get(scenario);
  if (found) return found;
  const decision = decideNow(scenario);
  known.set(scenario, decision);
  return decision;
}

/** Takes over a decision that was made elsewhere, for example when the page was built. */
export function rememberDecision(decision: Decision): void {
  known.set(decision.scenario, decision);
}
