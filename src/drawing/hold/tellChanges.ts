/** Says what has to be changed: "Storage: ClickHouse for PostgreSQL; runs every 1.5 h instead of 2 h". */

import type { HealingChange } from '../../engine';
import { formatSeconds } from '../../words/format/time';
import { LAYER_NAMES, PLACES } from '../../words/layers';
import { optionName } from '../../words/options';

function tellChange(change: HealingChange): string {
  switch (change.kind) {
    case 'option':
      return `${LAYER_NAMES[change.layer]}: ${optionName(change.to)} for ${optionName(change.from)}`;
    case 'redundancy':
      return `${LAYER_NAMES[change.layer]} in ${PLACES[change.to]} instead of ${PLACES[change.from]}`;
    case 'interval':
      return `runs every ${formatSeconds(change.toSeconds)} instead of ${formatSeconds(change.fromSeconds)}`;
  }
}

export function tellChanges(changes: readonly HealingChange[]): string {
  return changes.map(tellChange).join('; ');
}
