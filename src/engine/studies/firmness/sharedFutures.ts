/** Futures that every scenario and every design shares, so that two of them differ by what they are and not by what was drawn. */

import { paddedSobol } from '../../../math/sobol';
import { STANDARD_CATALOG } from '../../data/catalog';
import type { ConstantLaw } from '../../data/constantLaw';
import type { ConstantValues } from '../../data/constantValues';
import type { Scenario } from '../../scenario';
import { constantsSampler, uncertainConstants } from '../uncertainty/sample';

/** A power of two, as evenly spread points want it. */
export const SAMPLED_FUTURES = 512;

const SEED = 20_261_123;

const spreadOf = (law: ConstantLaw) => (law.kind === 'known' ? 0 : law.below + law.above);

/** The first coordinates are spread most evenly: they go to the constants that are known least. */
const WIDEST_FIRST = [...uncertainConstants({})].sort((a, b) => spreadOf(b.law) - spreadOf(a.law));

const draw = constantsSampler(WIDEST_FIRST, STANDARD_CATALOG.constants);
const drawn = new Map<string, ConstantValues>();

/** Constants of one future, from 0; drawn once. A visitor's own numbers stay as they are. Another seed gives fresh futures. */
export function sharedFuture(index: number, { constants }: Scenario, seed = SEED): ConstantValues {
  const key = `${seed} ${index}`;
  const future = drawn.get(key) ?? { ...draw((dimension) => paddedSobol(index, dimension, seed)) };
  drawn.set(key, future);
  return constants === undefined ? future : { ...future, ...constants };
}
