/** What has to be changed to get from one architecture to another, in the order of the data's way. */
import type { Architecture } from '../assessment/assessment';
import { LAYER_IDS } from '../scenario/layers';
import type { HealingChange } from './hold';

/** Settings of a layer that gets another option belong to that change. */
export function listChanges(before: Architecture, after: Architecture): readonly HealingChange[] {
  return LAYER_IDS.flatMap((layer): HealingChange[] => {
    const [from, to] = [before.choices[layer], after.choices[layer]];
    if (from.option !== to.option) return [{ kind: 'option', layer, from: from.option, to: to.option }];
    const [fromSeconds, toSeconds] = [before.intervalSeconds, after.intervalSeconds];
    const moved: HealingChange[] = [];
    if (from.redundancy !== to.redundancy)
      moved.push({ kind: 'redundancy', layer, from: from.redundancy, to: to.redundancy });
    if (layer === 'processing' && fromSeconds !== null && toSeconds !== null && fromSeconds !== toSeconds)
      moved.push({ kind: 'interval', layer, fromSeconds, toSeconds });
    return moved;
  });
}
