/** The order in which promises break: where, which layer fails, and in what way. */
import { HOLD, PROMISE_FAILS } from '../../content/hold';
import { type Course, DRIVERS, LAYER_NAMES, type LayerId, type Scenario } from '../../engine';
import { tellBrokenPromise } from '../diagram/tellBrokenPromise';
import { fillWords } from './fillWords';
import { tellPlace } from './tellPlace';

export interface BreakRow {
  readonly id: string;
  readonly layer: LayerId;
  readonly layerName: string;
  readonly place: string;
  readonly fails: string;
  readonly figures: string;
  /** The scenario at the first detent beyond it. */
  readonly scenario: Scenario;
}

export function listBreaks({ load, breaks }: Course, held: Scenario): readonly BreakRow[] {
  const { field, detents } = DRIVERS[load];
  return breaks.map(({ promise, brokenAt, layer, limit }) => ({
    id: promise.id,
    layer,
    layerName: LAYER_NAMES[layer],
    place: fillWords(HOLD.breakAt, { place: tellPlace(load, brokenAt) }),
    fails: PROMISE_FAILS[promise.id],
    figures: limit ? fillWords(HOLD.layerFull, { limit: limit.name }) : tellBrokenPromise(promise),
    scenario: { ...held, [field]: detents.find((detent) => detent >= brokenAt) ?? brokenAt },
  }));
}
