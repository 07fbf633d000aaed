/** What becomes of the scenario with another option in one layer: exactly what a pin to it would lead to. */
import type { PromiseCheck } from '../assessment/assessment';
import { type Catalog, catalogOf } from '../catalog/catalog';
import { optionName } from '../catalog/options';
import { decide } from '../decision/decide';
import type { Decision } from '../decision/decision';
import { objectiveUsd } from '../decision/findBinding';
import { LAYER_IDS, type LayerId } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';

export interface Swap {
  readonly option: OptionId;
  readonly name: string;
  readonly stands: boolean;
  /** False when it does not fit layers that are held or pinned: then nothing would change but the pin. */
  readonly fits: boolean;
  readonly decision: Decision;
  readonly broken: readonly PromiseCheck[];
  /** Keeps every promise at a cost within 5% of what stands. */
  readonly tossUp: boolean;
  /** Other layers that would get another option with it. */
  readonly moved: readonly LayerId[];
}

const TOSS_UP = 0.05;

/** One decision per option: for when the choice is opened, not for every step of a slider. */
export function previewSwaps(
  decision: Decision,
  layer: LayerId,
  catalog: Catalog = catalogOf(decision.scenario),
): readonly Swap[] {
  const { scenario, chosen } = decision;
  const now = objectiveUsd(chosen, scenario);
  return catalog.options[layer].map((option) => {
    const stands = chosen.parts[layer].option === option;
    const swapped = stands
      ? decision
      : decide({ ...scenario, pins: { ...scenario.pins, [layer]: option } }, catalog);
    const { parts, promises } = swapped.chosen;
    const fits = stands || swapped.kind === 'feasible' || !swapped.broken.includes('pins');
    return {
      option,
      name: optionName(option),
      stands,
      fits,
      decision: swapped,
      broken: promises.filter(({ kept }) => !kept),
      tossUp:
        !stands &&
        swapped.kind === 'feasible' &&
        Math.abs(objectiveUsd(swapped.chosen, scenario) - now) <= TOSS_UP * now,
      moved: LAYER_IDS.filter((id) => id !== layer && parts[id].option !== chosen.parts[id].option),
    };
  });
}
