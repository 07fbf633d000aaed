/** Tells whether an architecture from outside could come out of a decision: options that fit, redundancy and interval on offer. */
import {
  deploymentCarries,
  deploymentIsWatched,
  processingReads,
  storeTakes,
} from '../catalog/compatibility';
import { OPTIONS } from '../catalog/options';
import type { Architecture } from '../scenario/architecture';
import { LAYER_IDS } from '../scenario/layers';
import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../scenario/optionIds';
import { isScheduled, RUN_INTERVALS_SECONDS } from './intervals';

export function canStand({ choices, intervalSeconds }: Architecture): boolean {
  const isOffered = LAYER_IDS.every((layer) => {
    const { option, redundancy } = choices[layer];
    return OPTIONS[option].layer === layer && OPTIONS[option].redundancies.includes(redundancy);
  });
  if (!isOffered) return false;
  const ingestion = choices.ingestion.option as IngestionId;
  const storage = choices.storage.option as StorageId;
  const processing = choices.processing.option as ProcessingId;
  const deployment = choices.deployment.option as DeploymentId;
  const runs = intervalSeconds === null ? 'never' : RUN_INTERVALS_SECONDS.includes(intervalSeconds);
  return (
    storeTakes(ingestion, storage) &&
    processingReads(ingestion, storage, processing) &&
    deploymentIsWatched(deployment, choices.monitoring.option as MonitoringId) &&
    deploymentCarries(deployment, processing, choices.modeling.option as ModelingId) &&
    runs === (isScheduled(processing) ? true : 'never')
  );
}
