/** Why a driver goes no further, in one or two sentences. */

import type { BrokenId, ReachStop } from '../../engine';
import { joinNames } from '../../words/fill';
import { formatUsd } from '../../words/format/usd';
import { GOES_NO_FURTHER, NOTHING_KEEPS } from '../../words/freedom';
import { BREAKS } from '../../words/inverse';
import { LAYER_NAMES } from '../../words/layers';
import { LIMIT_NAMES } from '../../words/parts';
import type { Freedom } from '../hold/freedomOf';

/** Less above the limit than this is growth, not a jump. */
const JUMP_RATIO = 1.01;

function nameBreak(id: BrokenId, { held }: ReachStop): string {
  if (id !== 'capacity') return BREAKS[id];
  if (held === null) return 'a part runs full';
  const { layer, limit } = held.tightest;
  return `${LAYER_NAMES[layer].toLowerCase()} runs full (${LIMIT_NAMES[limit.id]})`;
}

function listBreaks(ids: readonly BrokenId[], stop: ReachStop): string {
  return joinNames(ids.map((id) => nameBreak(id, stop)));
}

export interface StopContext {
  readonly limitUsdPerMonth: number | null;
  readonly freedom: Freedom;
}

export function tellStop(stop: ReachStop, { limitUsdPerMonth, freedom }: StopContext): string {
  const heldBreaks = stop.held?.broken.filter((id) => id !== 'budget') ?? [];
  switch (stop.kind) {
    case 'promises': {
      if (stop.held === null)
        return `Whatever is paid, ${listBreaks(stop.broken, stop)}: ${NOTHING_KEEPS[freedom]}.`;
      const breaks = listBreaks(heldBreaks.length > 0 ? heldBreaks : stop.broken, stop);
      return `One step further ${breaks}, and ${GOES_NO_FURTHER[freedom]}.`;
    }
    case 'limit': {
      const least = formatUsd(stop.leastUsdPerMonth);
      const isHeld = freedom === 'held';
      if (heldBreaks.length > 0)
        return `One step further, with these options, ${listBreaks(heldBreaks, stop)}; what keeps every promise there costs ${least} at least.`;
      return limitUsdPerMonth !== null && stop.leastUsdPerMonth > limitUsdPerMonth * JUMP_RATIO
        ? `One step further ${isHeld ? 'the held design costs' : 'costs'} ${least} at least.`
        : 'The ceiling stops it: from here on every step costs more.';
    }
  }
}
