/** The constants of the model as plain values, by name. */

import type { STANDARD_VALUES } from './standardValues';

/** Names of the constants. */
export type ConstantId = keyof typeof STANDARD_VALUES;

/** Plain values by constant, in the unit that the definition states. */
export type ConstantValues = Readonly<Record<ConstantId, number>>;
