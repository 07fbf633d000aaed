/** A catalog: the constants and options that a decision may use, passed in, so that a sampled or edited one is an argument like any other. */

import { OPTION_IDS, type OptionId } from '../architecture';
import { LAYER_IDS, type LayerId } from '../layers';
import type { MigrationConstantId } from './constants/migration';
import type { ConstantId, ConstantValues } from './constantValues';
import { STANDARD_VALUES } from './standardValues';

export interface Catalog {
  readonly constants: ConstantValues;
  readonly options: Readonly<Record<LayerId, readonly OptionId[]>>;
}

/** A catalog with the standard constants, some replaced; options can be narrowed layer by layer. */
export function makeCatalog(
  options: Partial<Record<LayerId, readonly OptionId[]>> = {},
  overrides: Partial<Record<ConstantId, number>> = {},
): Catalog {
  const all = {} as Record<LayerId, readonly OptionId[]>;
  for (const layer of LAYER_IDS) all[layer] = options[layer] ?? OPTION_IDS[layer];
  return { constants: { ...STANDARD_VALUES, ...overrides }, options: all };
}

export const STANDARD_CATALOG: Catalog = makeCatalog();

const CATALOGS = new WeakMap<object, Catalog>();

/** The standard catalog, with the constants that the scenario replaces. */
export function catalogOf({
  constants,
}: {
  readonly constants?: Partial<Readonly<Record<ConstantId, number>>>;
}): Catalog {
  if (constants === undefined) return STANDARD_CATALOG;
  const known = CATALOGS.get(constants) ?? makeCatalog({}, constants);
  CATALOGS.set(constants, known);
  return known;
}

/** Tells the constants of moving from those of what stands: their names all begin alike, so that nobody needs the table to know. */
export function isMigrationConstant(id: string): id is MigrationConstantId {
  return id.startsWith('migration');
}
