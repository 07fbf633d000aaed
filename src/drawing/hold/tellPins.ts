/** Says which pins make a promise impossible, what they break, and what would stand without them. */
import { HOLD } from '../../content/hold';
import { type Assessment, LAYER_NAMES, type PinsInTheWay, type Scenario } from '../../engine';
import { tellBrokenPromise } from '../diagram/tellBrokenPromise';
import { formatUsd } from '../format/formatUsd';
import { fillWords } from './fillWords';

const list = new Intl.ListFormat('en-US');

export interface PinsWords {
  readonly obstacle: string;
  readonly without: string;
  readonly letGo: string;
}

export function tellPins(
  { layers, broken, exclude, answer }: PinsInTheWay,
  { pins }: Scenario,
  chosen: Assessment,
): PinsWords {
  const named = layers.map((layer) => {
    const isShown = chosen.parts[layer].option === pins[layer];
    return isShown ? `${LAYER_NAMES[layer]} (${chosen.parts[layer].name})` : LAYER_NAMES[layer];
  });
  const words = exclude ? HOLD.pinsExclude : layers.length === 1 ? HOLD.pinsOne : HOLD.pinsMany;
  const { parts, cost } = answer.chosen;
  return {
    obstacle: fillWords(words, {
      pins: list.format(named),
      broken: broken.map(tellBrokenPromise).join('; '),
    }),
    without: fillWords(HOLD.pinsWithout, {
      changes: layers.map((layer) => `${LAYER_NAMES[layer]} becomes ${parts[layer].name}`).join(', '),
      cost: formatUsd(
        answer.scenario.objective === 'total' ? cost.totalUsdPerMonth : cost.infrastructureUsdPerMonth,
      ),
    }),
    letGo: fillWords(HOLD.letGo, { pins: list.format(layers.map((layer) => LAYER_NAMES[layer])) }),
  };
}
