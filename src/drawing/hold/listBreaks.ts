/** The order in which promises break: where, which layer fails, and in what way. */

import { type Course, DRIVERS, type LayerId, type PromiseId, type Scenario } from '../../engine';
import { fill } from '../../words/fill';
import { formatRatio } from '../../words/format/ratio';
import { HOLD, PROMISE_FAILS } from '../../words/hold';
import { LAYER_NAMES } from '../../words/layers';
import { LIMIT_NAMES } from '../../words/parts';
import { roundPlace } from './roundPlace';
import { tellPlace } from './tellPlace';

export interface BreakRow {
  readonly id: PromiseId;
  readonly layer: LayerId;
  readonly layerName: string;
  readonly place: string;
  readonly fails: string;
  /** Leads to the first detent beyond it; null where it is broken here already. */
  readonly go: { readonly label: string; readonly scenario: Scenario } | null;
}

export function listBreaks({ load, breaks }: Course, held: Scenario): readonly BreakRow[] {
  const { field, detents } = DRIVERS[load];
  return breaks.map(({ promise, keptAt, brokenAt, layer, limit }) => {
    const fails = PROMISE_FAILS[promise.id];
    const beyond = detents.find((detent) => detent >= brokenAt) ?? brokenAt;
    return {
      id: promise.id,
      layer,
      layerName: LAYER_NAMES[layer],
      place:
        keptAt === null
          ? HOLD.breakHere
          : fill(HOLD.breakAt, { place: tellPlace(load, roundPlace(brokenAt, 'broken')) }),
      fails: limit ? `${fails}: ${LIMIT_NAMES[limit.id]} at ${formatRatio(limit.utilizationRatio)}` : fails,
      go:
        keptAt === null
          ? null
          : {
              label: fill(HOLD.goWhere, { place: tellPlace(load, beyond), promise: fails }),
              scenario: { ...held, [field]: beyond },
            },
    };
  });
}
