/** Which sentence the verdict is, its blanks still open. Where layers are pinned, what was tried is what the pins leave. */

import type { Decision } from '../../engine';
import { VERDICT } from '../../words/hero';

export function verdictWords({ kind, scenario }: Decision): string {
  if (scenario.held) return kind === 'feasible' ? VERDICT.held : VERDICT.heldBroken;
  if (kind === 'infeasible')
    return Object.keys(scenario.pins).length > 0 ? VERDICT.infeasiblePinned : VERDICT.infeasible;
  return scenario.objective === 'total' ? VERDICT.feasible : VERDICT.cheapestBill;
}
