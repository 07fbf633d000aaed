/** Every constant as one list, each with the layer or the matter that it belongs to. */

import type { Sourced } from '../provenance/sourced';
import type { LayerId } from '../scenario/layers';
import type { ConstantId } from './constantId';
import { INGESTION_CONSTANTS } from './constants/ingestion';
import { MIGRATION_CONSTANTS } from './constants/migration';
import {
  DEPLOYMENT_CONSTANTS,
  EXPERIMENT_CONSTANTS,
  MONITORING_CONSTANTS,
  PEOPLE_CONSTANTS,
  RELIABILITY_CONSTANTS,
} from './constants/operations';
import { MODELING_CONSTANTS, PROCESSING_CONSTANTS } from './constants/processing';
import { STORAGE_CONSTANTS } from './constants/storage';

/** A layer, or what concerns all of them. */
export type ConstantGroup = LayerId | 'reliability' | 'people' | 'experiments' | 'migration';

export interface ConstantEntry extends Sourced {
  readonly id: ConstantId;
  readonly group: ConstantGroup;
}

const GROUPS: Readonly<Record<ConstantGroup, Partial<Record<ConstantId, Sourced>>>> = {
  ingestion: INGESTION_CONSTANTS,
  storage: STORAGE_CONSTANTS,
  processing: PROCESSING_CONSTANTS,
  modeling: MODELING_CONSTANTS,
  deployment: DEPLOYMENT_CONSTANTS,
  monitoring: MONITORING_CONSTANTS,
  reliability: RELIABILITY_CONSTANTS,
  people: PEOPLE_CONSTANTS,
  experiments: EXPERIMENT_CONSTANTS,
  migration: MIGRATION_CONSTANTS,
};

export const CONSTANT_LIST: readonly ConstantEntry[] = Object.entries(GROUPS).flatMap(([group, constants]) =>
  Object.entries(constants).map(([id, constant]) => ({
    ...constant,
    id: id as ConstantId,
    group: group as ConstantGroup,
  })),
);
