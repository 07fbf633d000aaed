/** The constants of the model as plain values, by name. */

import type { MigrationConstantId } from './constants/migration';
import type { STANDARD_VALUES } from './standardValues';

/** Names of the constants. */
export type ConstantId = keyof typeof STANDARD_VALUES;

/** Plain values by constant, in the unit that the definition states. */
export type ConstantValues = Readonly<Record<ConstantId, number>>;

/** Tells the constants of moving from those of what stands: their names all begin alike, so that nobody needs the table to know. */
export function isMigrationConstant(id: string): id is MigrationConstantId {
  return id.startsWith('migration');
}
