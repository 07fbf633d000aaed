/** Looks for the cheapest design in reach that keeps every promise in more of the hundred worlds. */
import type { Architecture } from '../../architecture';
import { OPTION_IDS, type OptionId } from '../../architecture';
import type { ConstantValues } from '../../data/constantValues';
import { LAYER_IDS, type PerLayer } from '../../layers';
import type { Scenario } from '../../scenario';
import { objectiveUsd } from '../../search/binding';
import type { Decision } from '../../search/decide';
import { decide } from '../../search/decide';
import { heldFuture } from '../uncertainty/futures';
import type { FirmerDesign } from './futures';

/** A design counts as firmer once it reaches the next of these, out of a hundred. */
const RUNGS = [50, 80, 90, 95];

interface Candidate {
  readonly architecture: Architecture;
  readonly extraUsdPerMonth: number;
}

/**
 * In reach are the winners of the other worlds, and every change of one layer: each at its best, every promise kept as modelled.
 * Yields between candidates.
 */
export function* findFirmer(
  { scenario, chosen }: Decision,
  winners: readonly PerLayer<OptionId>[],
  worlds: readonly ConstantValues[],
  keptCount: number,
): Generator<null, FirmerDesign | null> {
  const rung = RUNGS.find((level) => level > keptCount);
  if (rung === undefined) return null;
  const base = objectiveUsd(chosen, scenario);
  const candidates: Candidate[] = [];
  for (const pins of listPins(scenario, winners)) {
    const { kind, chosen: found } = decide({ ...scenario, pins });
    if (kind === 'feasible')
      candidates.push({
        architecture: found.architecture,
        extraUsdPerMonth: objectiveUsd(found, scenario) - base,
      });
    yield null;
  }
  candidates.sort((a, b) => a.extraUsdPerMonth - b.extraUsdPerMonth);
  for (const { architecture, extraUsdPerMonth } of candidates) {
    const count = countKept(architecture, scenario, worlds, rung);
    yield null;
    const layers = LAYER_IDS.filter(
      (layer) => architecture.choices[layer].option !== chosen.architecture.choices[layer].option,
    );
    if (count >= rung && layers.length > 0)
      return { architecture, layers, keptCount: count, extraUsdPerMonth };
  }
  return null;
}

function listPins(scenario: Scenario, winners: readonly PerLayer<OptionId>[]): readonly Scenario['pins'][] {
  const swaps = LAYER_IDS.flatMap((layer) =>
    scenario.pins[layer] ? [] : OPTION_IDS[layer].map((option) => ({ ...scenario.pins, [layer]: option })),
  );
  const wins = winners.map((options) => ({ ...options, ...scenario.pins }));
  const byKey = new Map([...swaps, ...wins].map((pins) => [JSON.stringify(pins), pins]));
  return [...byKey.values()];
}

/** Gives up as soon as the level can't be reached any more. */
function countKept(
  architecture: Architecture,
  scenario: Scenario,
  worlds: readonly ConstantValues[],
  atLeast: number,
): number {
  const hold = heldFuture(architecture, scenario);
  let kept = 0;
  for (const [index, world] of worlds.entries()) {
    if (hold(world).promises.every((promise) => promise.kept)) kept += 1;
    if (kept + worlds.length - index - 1 < atLeast) return kept;
  }
  return kept;
}
