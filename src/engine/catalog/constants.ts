/** Every constant with its range, kind, evidence and words. The values alone stand in standardValues.ts, so that the first load carries no prose. */
import type { Sourced } from '../provenance/sourced';
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
