/** The receipt of a layer: what else was weighed, what each alternative breaks or costs, and the runner-up. */

import type { OptionId } from '../architecture';
import { type Catalog, catalogOf } from '../data/catalog';
import { LAYER_IDS, type LayerId, TIERS } from '../layers';
import { OPTIONS } from '../options/options';
import type { Scenario } from '../scenario';
import { objectiveUsd } from '../search/binding';
import { type Decision, decide, type LayerReceipt, type Rejection, type SwapOutcome } from '../search/decide';

const TOSS_UP = 0.05;

/** About two decisions per alternative: for when a layer is opened, not for every step of a slider. */
export function explainLayer(
  decision: Decision,
  layer: LayerId,
  catalog: Catalog = catalogOf(decision.scenario),
): LayerReceipt {
  const chosen = decision.chosen.parts[layer].option;
  const rejections = catalog.options[layer]
    .filter((option) => option !== chosen)
    .map((option) => reject(decision, layer, option, catalog));
  const kept = rejections.filter((rejection) => rejection.extraUsdPerMonth !== null);
  const runnerUp = kept.reduce<Rejection | null>(
    (best, one) =>
      (one.extraUsdPerMonth as number) < (best?.extraUsdPerMonth ?? Number.POSITIVE_INFINITY) ? one : best,
    null,
  );
  const rank = (option: OptionId) => TIERS.indexOf(OPTIONS[option].tier);
  const simpler = rejections.filter((one) => rank(one.option) < rank(chosen) && one.best === null).at(-1);
  return { layer, chosen, simpler: simpler ?? null, rejections, runnerUp };
}

function reject(decision: Decision, layer: LayerId, option: OptionId, catalog: Catalog): Rejection {
  const { scenario, chosen } = decision;
  const others = Object.fromEntries(LAYER_IDS.map((id) => [id, chosen.parts[id].option])) as Scenario['pins'];
  const swapped = decide({ ...scenario, pins: { ...others, [layer]: option } }, catalog);
  const { held: _held, ...released } = scenario;
  const { [layer]: _own, ...elsewhere } = scenario.pins;
  const free = decide({ ...released, pins: { ...elsewhere, [layer]: option } }, catalog);
  const best = free.kind === 'feasible' ? free.chosen : null;
  const now = objectiveUsd(chosen, scenario);
  const extra = best === null ? null : objectiveUsd(best, scenario) - now;
  return {
    option,
    redundancy: best?.parts[layer].redundancy ?? OPTIONS[option].redundancies[0],
    best,
    extraUsdPerMonth: extra,
    broken: swapped.kind === 'infeasible' ? swapped.broken : [],
    alone: outcomeOf(swapped),
    freely: outcomeOf(free),
    moved: LAYER_IDS.filter((id) => id !== layer && free.chosen.parts[id].option !== chosen.parts[id].option),
    tossUp: extra !== null && Math.abs(extra) <= TOSS_UP * now,
  };
}

function outcomeOf(decision: Decision): SwapOutcome {
  if (decision.kind === 'feasible') return { clashes: false, broken: [] };
  return {
    clashes: decision.broken.includes('pins'),
    broken: decision.chosen.promises.filter(({ kept }) => !kept),
  };
}
