/** The evolution of a design along the scale path: which option stands in each layer from where to where. */
import {
  LAYER_IDS,
  LAYER_NAMES,
  type LayerId,
  OPTION_IDS,
  type OptionId,
  PATH_ENDS,
  type ScalePath,
} from '../../engine';
import { OPTION_NAMES } from '../../words/options';

export interface Band {
  readonly option: OptionId;
  readonly from: number;
  readonly to: number;
  /** 0 for the simplest option of the layer, 1 for the heaviest. */
  readonly strength: number;
  readonly names: readonly [string, string];
}

export interface Lane {
  readonly layer: LayerId;
  readonly title: string;
  readonly bands: readonly Band[];
}

/** A stretch shorter than this is not seen, and is given to the one after it. */
const LEAST_REACH = 0.015;

function strengthOf(layer: LayerId, option: OptionId): number {
  const options: readonly string[] = OPTION_IDS[layer];
  return options.indexOf(option) / Math.max(1, options.length - 1);
}

function bandsOf(layer: LayerId, { first, changes }: ScalePath): readonly Band[] {
  const [low, high] = PATH_ENDS;
  const starts = [
    { from: low, option: first[layer] },
    ...changes
      .filter(({ layers }) => layers.includes(layer))
      .map(({ position, after }) => ({ from: position, option: after[layer] })),
  ];
  const seen = starts.filter(({ from }, index) => (starts[index + 1]?.from ?? high) - from >= LEAST_REACH);
  const merged = seen.filter(({ option }, index) => seen[index - 1]?.option !== option);
  return merged.map(({ from, option }, index) => ({
    option,
    from: index === 0 ? low : from,
    to: merged[index + 1]?.from ?? high,
    strength: strengthOf(layer, option),
    names: [OPTION_NAMES[option].name, OPTION_NAMES[option].short],
  }));
}

export function viewLanes(path: ScalePath): readonly Lane[] {
  return LAYER_IDS.map((layer) => ({ layer, title: LAYER_NAMES[layer], bands: bandsOf(layer, path) }));
}
