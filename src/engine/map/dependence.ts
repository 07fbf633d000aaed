/** Which drivers each part of a design space depends on; a test moves the others and holds the parts to it. */
import type { DriverId } from '../scenario/scenario';

export type SpacePart = 'assumptions' | 'rows' | 'plans' | 'ingestions' | 'modelings' | 'controls';

/** Organisations grow with traffic, promises set people on call and online decisions. */
export const DEPENDS_ON: Readonly<Record<SpacePart, readonly DriverId[]>> = {
  assumptions: ['traffic', 'reliability', 'freshness'],
  rows: ['traffic'],
  plans: ['traffic', 'experiments'],
  ingestions: ['traffic', 'freshness'],
  modelings: ['traffic', 'freshness'],
  controls: ['traffic', 'experiments', 'reliability'],
};
