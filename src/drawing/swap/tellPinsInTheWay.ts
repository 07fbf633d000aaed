/** Says which kept layers make a promise impossible, and what the answer would be without them. */

import type { LayerId, PinsInTheWay, Scenario } from '../../engine';
import { joinNames } from '../../words/fill';
import { formatUsd } from '../../words/format/usd';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import { PINS_IN_THE_WAY } from '../../words/swap';

export interface PinsInTheWayWords {
  readonly cause: string;
  readonly without: string;
  readonly release: string;
}

const lower = (layer: LayerId) => LAYER_NAMES[layer].toLowerCase();

export function tellPinsInTheWay(
  { layers, answer }: PinsInTheWay,
  pins: Scenario['pins'],
): PinsInTheWayWords {
  const several = layers.length > 1;
  const kept = layers.map((layer) => {
    const option = pins[layer];
    return `${lower(layer)} (${option ? optionName(option) : ''})`;
  });
  const { cost, parts } = answer.chosen;
  return {
    cause: PINS_IN_THE_WAY[several ? 'many' : 'one'].replace('{pins}', joinNames(kept)),
    without: PINS_IN_THE_WAY[several ? 'withoutMany' : 'withoutOne']
      .replace('{names}', joinNames(layers.map((layer) => optionName(parts[layer].option))))
      .replace('{cost}', formatUsd(cost.totalUsdPerMonth)),
    release: PINS_IN_THE_WAY.release.replace('{layers}', joinNames(layers.map(lower))),
  };
}
