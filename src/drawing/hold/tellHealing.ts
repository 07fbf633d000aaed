/** Says which smallest change heals, where, and at what difference in cost. */

import type { Healing, Scenario } from '../../engine';
import { fill } from '../../words/fill';
import { formatUsdChange } from '../../words/format/usd';
import { HOLD } from '../../words/hold';
import { tellChanges } from './tellChanges';

/** Null where there is nothing to heal. */
export function tellHealing(healing: Healing, { pins }: Scenario, place: string): string | null {
  switch (healing.kind) {
    case 'kept':
      return null;
    case 'none':
      return fill(Object.keys(pins).length > 0 ? HOLD.noHealingPinned : HOLD.noHealing, { place });
    case 'healed':
      return fill(HOLD.healing, {
        place,
        changes: tellChanges(healing.changes),
        cost: formatUsdChange(healing.extraUsdPerMonth),
      });
  }
}
