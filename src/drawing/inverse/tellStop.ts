/** Why a driver goes no further, in one or two sentences. */
import { BREAKS } from '../../content/inverse';
import { LAYER_NAMES, type PromiseId, type Stop } from '../../engine';
import { formatRatio } from '../format/formatRatio';
import { formatUsd } from '../format/formatUsd';

/** Less above the limit than this is growth, not a jump. */
const JUMP_RATIO = 1.01;

function nameBreak(id: PromiseId, { held }: Stop): string {
  if (id !== 'capacity') return BREAKS[id];
  if (held === null) return 'a part runs full';
  const { layer, limit } = held.tightest;
  return `${LAYER_NAMES[layer].toLowerCase()} runs full (${limit.name}: ${formatRatio(limit.utilizationRatio)})`;
}

function listBreaks(ids: readonly PromiseId[], stop: Stop): string {
  return ids.map((id) => nameBreak(id, stop)).join(', and ');
}

export function tellStop(stop: Stop, limitUsdPerMonth: number | null): string {
  const heldBreaks = stop.held?.broken.filter((id) => id !== 'budget') ?? [];
  switch (stop.kind) {
    case 'promises':
      return `One step further ${listBreaks(heldBreaks.length > 0 ? heldBreaks : stop.broken, stop)}; no money buys more of it.`;
    case 'limit': {
      const least = formatUsd(stop.leastUsdPerMonth);
      if (heldBreaks.length > 0)
        return `One step further, with these options, ${listBreaks(heldBreaks, stop)}; what keeps every promise there costs ${least} at least.`;
      return limitUsdPerMonth !== null && stop.leastUsdPerMonth > limitUsdPerMonth * JUMP_RATIO
        ? `One step further costs ${least} at least.`
        : 'The ceiling stops it: from here on every step costs more.';
    }
  }
}
