/** Which pins make a promise impossible: the smallest set without which every promise can be kept, then the cheapest. */
import { type Catalog, catalogOf } from '../catalog/catalog';
import { decide } from '../decision/decide';
import type { Decision } from '../decision/decision';
import { objectiveUsd } from '../decision/findBinding';
import { LAYER_IDS, type LayerId } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import type { PinsInTheWay } from './hold';
import { subsetsOf } from './subsetsOf';

/** Null when nothing is broken, or when the promises could not be kept without any pin either. */
export function findPinsInTheWay(
  decision: Decision,
  catalog: Catalog = catalogOf(decision.scenario),
): PinsInTheWay | null {
  if (decision.kind === 'feasible') return null;
  const { scenario, chosen, broken } = decision;
  const pinned = LAYER_IDS.filter((layer) => scenario.pins[layer] !== undefined);
  for (let size = 1; size <= pinned.length; size += 1) {
    const answers = subsetsOf(pinned, size).flatMap((layers) => {
      const answer = decide(withoutPins(scenario, layers), catalog);
      return answer.kind === 'feasible'
        ? [{ layers, answer, usd: objectiveUsd(answer.chosen, scenario) }]
        : [];
    });
    const [first, ...rest] = answers;
    if (first === undefined) continue;
    const { layers, answer } = rest.reduce((best, one) => (one.usd < best.usd ? one : best), first);
    return {
      layers,
      broken: chosen.promises.filter((promise) => !promise.kept),
      exclude: broken.includes('pins'),
      answer,
      scenario: answer.scenario,
    };
  }
  return null;
}

function withoutPins(scenario: Scenario, layers: readonly LayerId[]): Scenario {
  const pins = Object.fromEntries(
    Object.entries(scenario.pins).filter(([layer]) => !layers.some((one) => one === layer)),
  );
  return { ...scenario, pins };
}
