/** The receipt of a layer: what else was weighed, what each alternative breaks or costs, and the runner-up. */

import type { OptionId } from '../architecture';
import { type Catalog, catalogOf } from '../data/catalog';
import type { Assessment } from '../laws/assessment';
import { LAYER_IDS, type LayerId, TIERS } from '../layers';
import { OPTIONS, optionName } from '../options/options';
import type { Scenario } from '../scenario';
import { objectiveUsd } from '../search/binding';
import { type Decision, decide, type LayerReceipt, type Rejection } from '../search/decide';
import { promiseWords, usd } from './receipt';

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
  return { layer, chosen, because: because(decision, layer, rejections, runnerUp), rejections, runnerUp };
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
    name: optionName(option),
    best,
    extraUsdPerMonth: extra,
    broken: swapped.kind === 'infeasible' ? swapped.broken : [],
    reason: reason(chosen, layer, swapped, free, extra),
    tossUp: extra !== null && Math.abs(extra) <= TOSS_UP * now,
  };
}

function reason(
  chosen: Assessment,
  layer: LayerId,
  swapped: Decision,
  free: Decision,
  extra: number | null,
): string {
  if (free.kind === 'infeasible' || extra === null) return breaks(free);
  const price =
    Math.abs(extra) < 1 ? 'the same cost' : `${usd(Math.abs(extra))} a month ${extra < 0 ? 'less' : 'more'}`;
  if (swapped.kind === 'feasible') return `Keeps every promise, at ${price}.`;
  const moved = LAYER_IDS.filter(
    (id) => id !== layer && free.chosen.parts[id].option !== chosen.parts[id].option,
  );
  const alone = swapped.broken.includes('pins')
    ? 'does not fit its neighbours'
    : breaks(swapped)
        .replace(/^Breaks/, 'breaks')
        .replace(/\.$/, '');
  if (moved.length === 0) return `Keeps every promise, at ${price}.`;
  const names = moved.map((id) => free.chosen.parts[id].name).join(', ');
  return `Alone it ${alone}; with ${names} it keeps every promise, at ${price}.`;
}

function breaks(decision: Decision): string {
  if (decision.kind === 'feasible') return 'Keeps every promise.';
  if (decision.broken.includes('pins')) return 'Does not fit the layers that are kept.';
  const words = decision.chosen.promises.filter((promise) => !promise.kept).map(promiseWords);
  return `Breaks ${words.join('; ')}.`;
}

function because(
  decision: Decision,
  layer: LayerId,
  rejections: readonly Rejection[],
  runnerUp: Rejection | null,
): string {
  const part = decision.chosen.parts[layer];
  if (decision.scenario.pins[layer] !== undefined) return `${part.name} is kept by choice.`;
  if (decision.scenario.held !== undefined) return `${part.name} stands today and is held.`;
  if (decision.kind === 'infeasible')
    return `${part.name} comes nearest to the promises, none of the options keeps them all.`;
  const rank = (option: OptionId) => TIERS.indexOf(OPTIONS[option].tier);
  const simpler = rejections
    .filter((one) => rank(one.option) < rank(part.option) && one.best === null)
    .at(-1);
  const next =
    runnerUp === null
      ? ''
      : ` Next is ${runnerUp.name}, ${usd(runnerUp.extraUsdPerMonth ?? 0)} a month dearer${runnerUp.tossUp ? ': a toss-up' : ''}.`;
  if (simpler !== undefined) {
    const why = simpler.reason
      .replace(/^Breaks/, 'breaks')
      .replace(/^Does/, 'does')
      .replace(/\.$/, '');
    return `${simpler.name} ${why}.${next}`;
  }
  return `The cheapest of those that keep every promise.${next}`;
}
