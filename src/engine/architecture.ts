/** An architecture: one option a layer, how often it stands, and how often it runs; and the ids of the options. */

import type { PerLayer } from './layers';
import { DEPLOYMENT_OPTIONS } from './options/deployment';
import { INGESTION_OPTIONS } from './options/ingestion';
import { MODELING_OPTIONS } from './options/modeling';
import { MONITORING_OPTIONS } from './options/monitoring';
import type { Redundancy } from './options/option';
import { PROCESSING_OPTIONS } from './options/processing';
import { STORAGE_OPTIONS } from './options/storage';

export type IngestionId = (typeof INGESTION_OPTIONS)[number]['id'];

export type StorageId = (typeof STORAGE_OPTIONS)[number]['id'];

export type ProcessingId = (typeof PROCESSING_OPTIONS)[number]['id'];

export type ModelingId = (typeof MODELING_OPTIONS)[number]['id'];

export type DeploymentId = (typeof DEPLOYMENT_OPTIONS)[number]['id'];

export type MonitoringId = (typeof MONITORING_OPTIONS)[number]['id'];

export type OptionId = IngestionId | StorageId | ProcessingId | ModelingId | DeploymentId | MonitoringId;

const idsOf = <Id extends string>(options: readonly { readonly id: Id }[]): readonly Id[] =>
  options.map(({ id }) => id);

/** In the order of the catalog, since order breaks ties. */
export const OPTION_IDS = {
  ingestion: idsOf(INGESTION_OPTIONS),
  storage: idsOf(STORAGE_OPTIONS),
  processing: idsOf(PROCESSING_OPTIONS),
  modeling: idsOf(MODELING_OPTIONS),
  deployment: idsOf(DEPLOYMENT_OPTIONS),
  monitoring: idsOf(MONITORING_OPTIONS),
} as const satisfies PerLayer<readonly OptionId[]>;

/** One choice per layer; the interval is null where nothing runs on a schedule. */
export interface Architecture {
  readonly choices: PerLayer<{ readonly option: OptionId; readonly redundancy: Redundancy }>;
  readonly intervalSeconds: number | null;
}
