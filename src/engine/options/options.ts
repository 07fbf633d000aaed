/** The catalog: every option by its id, layer by layer and all together. */

import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  OptionId,
  StorageId,
} from '../architecture';
import type { Tier } from '../layers';
import { DEPLOYMENT_OPTIONS, type DeploymentOption } from './deployment';
import { INGESTION_OPTIONS, type IngestionOption } from './ingestion';
import { MODELING_OPTIONS, type ModelingOption } from './modeling';
import { MONITORING_OPTIONS, type MonitoringOption } from './monitoring';
import type { TapId } from './option';
import { PROCESSING_OPTIONS, type ProcessingId, type ProcessingOption } from './processing';
import { STORAGE_OPTIONS, type StorageOption } from './storage';

function byId<Id extends string, One>(
  options: readonly (One & { readonly id: Id })[],
): Readonly<Record<Id, One>> {
  return Object.fromEntries(options.map((option) => [option.id, option])) as Record<string, One> as Record<
    Id,
    One
  >;
}

export const INGESTION = byId<IngestionId, IngestionOption>(INGESTION_OPTIONS);
export const STORAGE = byId<StorageId, StorageOption>(STORAGE_OPTIONS);
export const PROCESSING = byId<ProcessingId, ProcessingOption>(PROCESSING_OPTIONS);
export const MODELING = byId<ModelingId, ModelingOption>(MODELING_OPTIONS);
export const DEPLOYMENT = byId<DeploymentId, DeploymentOption>(DEPLOYMENT_OPTIONS);
export const MONITORING = byId<MonitoringId, MonitoringOption>(MONITORING_OPTIONS);

export type Option =
  | IngestionOption
  | StorageOption
  | ProcessingOption
  | ModelingOption
  | DeploymentOption
  | MonitoringOption;

export const OPTIONS: Readonly<Record<OptionId, Option>> = {
  ...INGESTION,
  ...STORAGE,
  ...PROCESSING,
  ...MODELING,
  ...DEPLOYMENT,
  ...MONITORING,
};

export function optionTier(id: OptionId): Tier {
  return OPTIONS[id].tier;
}

/** Two letters that stand for an option in links. */
export function optionLinkCode(id: OptionId): string {
  return OPTIONS[id].linkCode;
}

/** What this monitoring reads of an option that data passes; nothing where nobody watches. */
export function optionTaps(id: OptionId, monitoring: MonitoringId): readonly TapId[] {
  const option = OPTIONS[id];
  return 'taps' in option ? option.taps[MONITORING[monitoring].depth] : [];
}
