/** The options of a layer as rows of its menu: what stands first, then those that keep every promise by cost, then the rest. */
import { type Decision, LAYER_IDS, type LayerId, type OptionId, previewSwaps, type Swap } from '../../engine';
import { optionName } from '../../words/options';
import { PROMISE_NAMES } from '../../words/promises';
import { tellBrokenPromise } from '../metrics/tellBrokenPromise';
import { compareFigures, type Figure } from './compareFigures';
import { tellRelease } from './tellRelease';

export type SwapOutcome = 'stands' | 'keeps' | 'toss-up' | 'breaks' | 'clash';

export interface SwapRow {
  readonly option: OptionId;
  readonly name: string;
  readonly outcome: SwapOutcome;
  /** Empty where the option does not fit the layers that are kept. */
  readonly figures: readonly Figure[];
  /** What it breaks, in words; empty when it keeps every promise. */
  readonly broken: readonly string[];
  /** What would stand in other layers, by name: "Kafka". */
  readonly others: readonly string[];
  /** Kept by hand. */
  readonly kept: boolean;
}

export interface SwapChoices {
  readonly layer: LayerId;
  /** What the model would choose; null where nothing is kept. */
  readonly release: string | null;
  /** What becomes of the other layers: chosen anew, some of them kept, all held. */
  readonly others: 'free' | 'kept' | 'held';
  readonly rows: readonly SwapRow[];
}

const LAST = Number.POSITIVE_INFINITY;

function outcomeOf({ stands, fits, decision, tossUp }: Swap): SwapOutcome {
  if (stands) return 'stands';
  if (!fits) return 'clash';
  if (decision.kind === 'infeasible') return 'breaks';
  return tossUp ? 'toss-up' : 'keeps';
}

function viewRow(swap: Swap, now: Decision, layer: LayerId): SwapRow {
  const { option, stands, fits, decision, broken, moved } = swap;
  const { chosen } = decision;
  return {
    option,
    name: optionName(option),
    outcome: outcomeOf(swap),
    figures: fits ? compareFigures(chosen, stands ? null : now.chosen) : [],
    broken: fits
      ? broken.map((promise) => `${PROMISE_NAMES[promise.id].toLowerCase()} (${tellBrokenPromise(promise)})`)
      : [],
    others: fits ? moved.map((id) => optionName(chosen.parts[id].option)) : [],
    kept: now.scenario.pins[layer] === option,
  };
}

function costOf({ fits, decision: { scenario, chosen } }: Swap): number {
  if (!fits) return LAST;
  return scenario.objective === 'total'
    ? chosen.cost.totalUsdPerMonth
    : chosen.cost.infrastructureUsdPerMonth;
}

/** About a decision an option: for when the menu opens. Each row is what choosing the option leads to. */
export function weighSwaps(decision: Decision, layer: LayerId): SwapChoices {
  const { scenario } = decision;
  const breaks = ({ fits, decision: { kind } }: Swap) => Number(!fits || kind === 'infeasible');
  const swaps = [...previewSwaps(decision, layer)].sort(
    (a, b) => Number(b.stands) - Number(a.stands) || breaks(a) - breaks(b) || costOf(a) - costOf(b),
  );
  return {
    layer,
    release: scenario.pins[layer] === undefined ? null : tellRelease(decision, layer),
    others: scenario.held
      ? 'held'
      : LAYER_IDS.some((id) => id !== layer && scenario.pins[id] !== undefined)
        ? 'kept'
        : 'free',
    rows: swaps.map((swap) => viewRow(swap, decision, layer)),
  };
}
