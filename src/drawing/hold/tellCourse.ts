/** Says in one sentence how far a held architecture carries a load, what breaks first and in which layer. */

import { type Course, DRIVERS } from '../../engine';
import { fill } from '../../words/fill';
import { HOLD, PROMISE_FAILS } from '../../words/hold';
import { LAYER_NAMES } from '../../words/layers';
import { roundPlace } from './roundPlace';
import { tellPlace } from './tellPlace';

/**
 * `isKept` tells whether every promise is kept at the present load. A first break without a kept load says that it is broken here and that
 * no detent below keeps every promise; one of them may keep this one.
 */
export function tellCourse({ load, breaks }: Course, isKept: boolean): string {
  const [first] = breaks;
  if (first === undefined) {
    const end = DRIVERS[load].detents.at(-1) ?? 0;
    return fill(HOLD.keptToTheEnd, { end: tellPlace(load, end) });
  }
  const promise = PROMISE_FAILS[first.promise.id];
  const layer = LAYER_NAMES[first.layer];
  if (first.keptAt === null) return fill(HOLD.brokenHere, { promise, layer });
  if (isKept)
    return fill(HOLD.keptTo, {
      kept: tellPlace(load, roundPlace(first.keptAt, 'kept')),
      promise,
      layer,
    });
  return fill(HOLD.brokenSince, {
    broken: tellPlace(load, roundPlace(first.brokenAt, 'broken')),
    promise,
    layer,
  });
}
