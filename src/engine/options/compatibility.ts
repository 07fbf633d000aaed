/** Which options can stand together, by what each of them says of itself. */

import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../architecture';
import { DEPLOYMENT, INGESTION, MODELING, MONITORING, PROCESSING, STORAGE } from './options';

export function storeTakes(ingestion: IngestionId, storage: StorageId): boolean {
  return !INGESTION[ingestion].isDirect || STORAGE[storage].isRowWritable;
}

export function processingReads(
  ingestion: IngestionId,
  storage: StorageId,
  processing: ProcessingId,
): boolean {
  if (!STORAGE[storage].processedBy.includes(processing)) return false;
  return PROCESSING[processing].stream === null || INGESTION[ingestion].isLog;
}

/** A release that is watched by machine needs something that would see it die. */
export function deploymentIsWatched(deployment: DeploymentId, monitoring: MonitoringId): boolean {
  return !DEPLOYMENT[deployment].needsAlerts || MONITORING[monitoring].hasAlerts;
}

export function deploymentCarries(
  deployment: DeploymentId,
  processing: ProcessingId,
  modeling: ModelingId,
): boolean {
  if (DEPLOYMENT[deployment].carriesClusters) return true;
  return !PROCESSING[processing].needsCluster && !MODELING[modeling].needsCluster;
}
