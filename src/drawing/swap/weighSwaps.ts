/** The options of a layer as rows of its menu: what stands first, then those that keep every promise by cost, then the rest. */
import {
  type Assessment,
  type Decision,
  decide,
  explainLayer,
  LAYER_IDS,
  type LayerId,
  type OptionId,
  type Rejection,
  type Scenario,
} from '../../engine';
import { tellBrokenPromise } from '../diagram/tellBrokenPromise';
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
  /** True when some of the other layers are kept. */
  readonly othersKept: boolean;
  readonly rows: readonly SwapRow[];
}

const LAST = Number.POSITIVE_INFINITY;

const breaksOf = ({ promises }: Assessment) =>
  promises
    .filter(({ kept }) => !kept)
    .map((promise) => `${promise.name.toLowerCase()} (${tellBrokenPromise(promise)})`);

function othersOf(layer: LayerId, option: Assessment, stands: Assessment): readonly string[] {
  return LAYER_IDS.filter((id) => id !== layer && option.parts[id].option !== stands.parts[id].option).map(
    (id) => option.parts[id].name,
  );
}

/** The nearest with the option in place, where no answer with it keeps every promise. */
function nearestWith(scenario: Scenario, layer: LayerId, option: OptionId): Assessment | null {
  const nearest = decide({ ...scenario, pins: { ...scenario.pins, [layer]: option } });
  return nearest.kind === 'infeasible' && nearest.broken.includes('pins') ? null : nearest.chosen;
}

function weigh({ scenario, chosen }: Decision, layer: LayerId, rejection: Rejection) {
  const { option, name, best, tossUp } = rejection;
  const answer = best ?? nearestWith(scenario, layer, option);
  const outcome: SwapOutcome = best ? (tossUp ? 'toss-up' : 'keeps') : answer ? 'breaks' : 'clash';
  const row: SwapRow = {
    option,
    name,
    outcome,
    figures: answer ? compareFigures(answer, chosen) : [],
    broken: answer ? breaksOf(answer) : [],
    others: answer ? othersOf(layer, answer, chosen) : [],
    kept: scenario.pins[layer] === option,
  };
  const { cost } = answer ?? {};
  const usd = scenario.objective === 'total' ? cost?.totalUsdPerMonth : cost?.infrastructureUsdPerMonth;
  return { row, keeps: best !== null, usd: usd ?? LAST };
}

/** Two or three decisions an option: for when the menu opens. */
export function weighSwaps(decision: Decision, layer: LayerId): SwapChoices {
  const { scenario, chosen } = decision;
  const { option, name } = chosen.parts[layer];
  const others = explainLayer(decision, layer)
    .rejections.map((rejection) => weigh(decision, layer, rejection))
    .sort((a, b) => Number(b.keeps) - Number(a.keeps) || a.usd - b.usd);
  const stands: SwapRow = {
    option,
    name,
    outcome: 'stands',
    figures: compareFigures(chosen, null),
    broken: breaksOf(chosen),
    others: [],
    kept: scenario.pins[layer] === option,
  };
  return {
    layer,
    release: scenario.pins[layer] === undefined ? null : tellRelease(decision, layer),
    othersKept: LAYER_IDS.some((id) => id !== layer && scenario.pins[id] !== undefined),
    rows: [stands, ...others.map(({ row }) => row)],
  };
}
