/** What stands in each layer, with the redundancy where only that differs, and what is pinned. */

import { LAYER_IDS, type LayerId } from '../../engine';
import { COMPARE } from '../../words/compare';
import { LAYER_NAMES } from '../../words/layers';
import { optionName } from '../../words/options';
import type { CompareColumn, CompareRow } from './compareColumn';
import { compareTexts } from './compareTexts';

function hasOtherRedundancy(columns: readonly CompareColumn[], layer: LayerId): boolean {
  const parts = columns.map(({ decision }) => decision.chosen.parts[layer]);
  return parts.some((part) =>
    parts.some((other) => other.option === part.option && other.redundancy !== part.redundancy),
  );
}

export function compareLayers(columns: readonly CompareColumn[]): readonly CompareRow[] {
  return LAYER_IDS.map((layer) => {
    const saysRedundancy = hasOtherRedundancy(columns, layer);
    return compareTexts(layer, LAYER_NAMES[layer], columns, ({ decision: { chosen, scenario } }) => {
      const { option, redundancy } = chosen.parts[layer];
      return [
        optionName(option),
        ...(saysRedundancy ? [redundancy.replace('-', ' ')] : []),
        ...(scenario.pins[layer] === undefined ? [] : [COMPARE.pinned]),
      ].join(', ');
    });
  });
}
