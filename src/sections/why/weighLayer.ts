/** Weighs the options of one layer: what each leads to when only this layer is swapped, and where that does not fit, when the others follow. */
import {
  type Assessment,
  type Decision,
  decide,
  type LayerId,
  OPTION_IDS,
  type OptionId,
  type PromiseCheck,
  type PromiseId,
} from '../../engine';

export interface WeighedLayer {
  readonly layer: LayerId;
  /** In the order of the catalog, the chosen one among them. */
  readonly options: readonly WeighedOption[];
}

export interface WeighedOption {
  readonly option: OptionId;
  readonly isChosen: boolean;
  /** With this option and all other layers held as they are; null where it does not fit beside them. */
  readonly alone: Assessment | null;
  /** Promises that then break. */
  readonly broken: readonly PromiseCheck[];
  /** Against what stands: alone where that fits, else with other layers chosen anew; null where nothing keeps the promises with it. */
  readonly extraUsdPerMonth: number | null;
}

const objectiveUsd = ({ cost }: Assessment, { scenario }: Decision): number =>
  scenario.objective === 'total' ? cost.totalUsdPerMonth : cost.infrastructureUsdPerMonth;

function weigh(decision: Decision, layer: LayerId, option: OptionId): WeighedOption {
  const { scenario, chosen } = decision;
  const now = objectiveUsd(chosen, decision);
  if (chosen.parts[layer].option === option)
    return {
      option,
      isChosen: true,
      alone: chosen,
      broken: chosen.promises.filter(({ kept }) => !kept),
      extraUsdPerMonth: 0,
    };
  const pins = { ...scenario.pins, [layer]: option };
  const swapped = decide({ ...scenario, pins, held: chosen.architecture });
  const fits = swapped.kind === 'feasible' || !swapped.broken.includes('pins');
  if (fits)
    return {
      option,
      isChosen: false,
      alone: swapped.chosen,
      broken: swapped.chosen.promises.filter(({ kept }) => !kept),
      extraUsdPerMonth: objectiveUsd(swapped.chosen, decision) - now,
    };
  const free = decide({ ...scenario, pins });
  return {
    option,
    isChosen: false,
    alone: null,
    broken: [],
    extraUsdPerMonth: free.kind === 'feasible' ? objectiveUsd(free.chosen, decision) - now : null,
  };
}

/** About two decisions an option: for a layer that is looked at, not for every step of a slider. */
export function weighLayer(decision: Decision, layer: LayerId): WeighedLayer {
  return { layer, options: OPTION_IDS[layer].map((option) => weigh(decision, layer, option)) };
}

/**
 * The promise by which the options are told apart: one that breaks here and is this layer's fault, else the one that most others would
 * break; null where only cost tells them apart.
 */
export function decidingPromise(
  { layer, options }: WeighedLayer,
  chosen: Assessment,
  preferred: PromiseId | null,
): PromiseId | null {
  const broken = chosen.promises.filter(({ kept }) => !kept);
  const blamed = broken.find((promise) => promise.layer === layer) ?? broken[0];
  if (blamed !== undefined) return blamed.id;
  const counts = new Map<PromiseId, number>();
  for (const option of options) for (const { id } of option.broken) counts.set(id, (counts.get(id) ?? 0) + 1);
  if (preferred !== null && counts.has(preferred)) return preferred;
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}
