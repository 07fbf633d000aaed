/** The law of a path: the sum of all its independent stages. */
import { convolve } from './convolve';
import type { GridLaw } from './gridLaw';

/** At least one stage, all on the same grid. */
export function convolveAll(stages: readonly [GridLaw, ...GridLaw[]]): GridLaw {
  const [first, ...others] = stages;
  return others.reduce(convolve, first);
}
