/** Every constant with its range, kind, evidence and words; the values alone stand in standardValues.ts, so that the first load carries no prose. */

import type { LayerId } from '../layers';
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
import type { ConstantId } from './constantValues';
import type { Sourced } from './sourced';
import { STANDARD_VALUES } from './standardValues';

// Every constant with its range, kind, evidence and words. The values alone stand in standardValues.ts, so that the first load carries no prose.

/** What an architecture is sized, priced and judged with. */
export const ARCHITECTURE_CONSTANTS = {
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

/** With what moving between two architectures takes, which no figure of either rests on. */
export const CONSTANTS = { ...ARCHITECTURE_CONSTANTS, ...MIGRATION_CONSTANTS } as const satisfies Record<
  string,
  Sourced
>;

// Every constant as one list, each with the layer or the matter that it belongs to.

/** A layer, or what concerns all of them. */
export type ConstantGroup = LayerId | 'reliability' | 'people' | 'experiments' | 'migration';

export interface ConstantEntry extends Sourced {
  readonly id: ConstantId;
  readonly group: ConstantGroup;
  /** What it enters a plan at: its expectation, where it is not known for sure. */
  readonly value: number;
  /** The middle of its range, as its source or its estimate says. */
  readonly listed: number;
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
    value: STANDARD_VALUES[id as ConstantId],
    listed: constant.value,
  })),
);
