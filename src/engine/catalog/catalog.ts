/** A catalog: the constants and options that a decision may use. It is passed in, so that a sampled or edited catalog is the same function's other argument. */
import type { Sourced } from '../provenance/sourced';
import { LAYER_IDS, type LayerId } from '../scenario/layers';
import { OPTION_IDS, type OptionId } from '../scenario/optionIds';
import { INGESTION_CONSTANTS } from './constants/ingestion';
import {
  DEPLOYMENT_CONSTANTS,
  EXPERIMENT_CONSTANTS,
  MONITORING_CONSTANTS,
  PEOPLE_CONSTANTS,
  RELIABILITY_CONSTANTS,
} from './constants/operations';
import { MODELING_CONSTANTS, PROCESSING_CONSTANTS } from './constants/processing';
import { STORAGE_CONSTANTS } from './constants/storage';

export const CONSTANTS = {
  ...INGESTION_CONSTANTS,
  ...STORAGE_CONSTANTS,
  ...PROCESSING_CONSTANTS,
  ...MODELING_CONSTANTS,
  ...DEPLOYMENT_CONSTANTS,
  ...MONITORING_CONSTANTS,
  ...RELIABILITY_CONSTANTS,
  ...PEOPLE_CONSTANTS,
  ...EXPERIMENT_CONSTANTS,
} as const satisfies Record<string, Sourced>;

export type ConstantId = keyof typeof CONSTANTS;
export const CONSTANT_IDS = Object.keys(CONSTANTS) as ConstantId[];

/** Plain values by constant, in the unit that the definition states. */
export type ConstantValues = Readonly<Record<ConstantId, number>>;

export interface Catalog {
  readonly constants: ConstantValues;
  readonly options: Readonly<Record<LayerId, readonly OptionId[]>>;
}

/** The standard values with some replaced. */
export function constantValues(overrides: Partial<Record<ConstantId, number>> = {}): ConstantValues {
  const values = {} as Record<ConstantId, number>;
  for (const id of CONSTANT_IDS) values[id] = overrides[id] ?? CONSTANTS[id].value;
  return values;
}

/** A catalog with the standard constants; options can be narrowed layer by layer. */
export function makeCatalog(
  options: Partial<Record<LayerId, readonly OptionId[]>> = {},
  overrides: Partial<Record<ConstantId, number>> = {},
): Catalog {
  const all = {} as Record<LayerId, readonly OptionId[]>;
  for (const layer of LAYER_IDS) all[layer] = options[layer] ?? OPTION_IDS[layer];
  return { constants: constantValues(overrides), options: all };
}

export const STANDARD_CATALOG: Catalog = makeCatalog();
