/** The cheapest choice of one option per layer that stays within a total delay. */
import { excludes } from './excludes';
import type { LayeredProblem } from './layeredChoice';
import { smallestToGo } from './smallestToGo';

export type CheapestChoice =
  | {
      readonly kind: 'found';
      readonly options: readonly number[];
      readonly cost: number;
      readonly delay: number;
    }
  | { readonly kind: 'infeasible' };

/**
 * Exact: depth-first with bounds on what the layers to go cost and delay at least. Ties go to the smaller delay, then to
 * the options named first. Source: multiple-choice knapsack, Kellerer, Pferschy & Pisinger 2004, chapter 11.
 */
export function cheapestChoice(problem: LayeredProblem, delayLimit: number): CheapestChoice {
  const costToGo = smallestToGo(problem.layers, ({ cost }) => cost);
  const delayToGo = smallestToGo(problem.layers, ({ delay }) => delay);
  let best: CheapestChoice = { kind: 'infeasible' };

  const descend = (chosen: readonly number[], cost: number, delay: number): void => {
    const layer = chosen.length;
    if (delay + (delayToGo[layer] ?? 0) > delayLimit) return;
    if (best.kind === 'found' && cost + (costToGo[layer] ?? 0) > best.cost) return;
    const options = problem.layers[layer];
    if (!options) {
      const better = best.kind === 'infeasible' || cost < best.cost || delay < best.delay;
      if (better) best = { kind: 'found', options: chosen, cost, delay };
      return;
    }
    for (const [index, option] of options.entries()) {
      if (!excludes(problem.forbidden, chosen, index)) {
        descend([...chosen, index], cost + option.cost, delay + option.delay);
      }
    }
  };
  descend([], 0, 0);
  return best;
}
