/** Names of the constants. */
import type { STANDARD_VALUES } from './standardValues';

export type ConstantId = keyof typeof STANDARD_VALUES;
