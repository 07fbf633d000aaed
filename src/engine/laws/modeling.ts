import { lognormalFromMoments, lognormalQuantile } from '../../math/lognormal';
import { mmcWait } from '../../math/queueing';
import type { ModelingId } from '../architecture';
import type { ConstantValues } from '../data/catalog';
import type { Demand } from './demand';
import type { CostBreakdown, Limit } from './part';
import { limit, spend } from './spend';

export interface ModelingSize {
  readonly option: ModelingId;
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  readonly fleetVcpu: number;
  readonly services: number;
  readonly limits: readonly Limit[];
  readonly unitCount: number;
  readonly unitName: string;
  /** Null when this option answers nothing online. */
  readonly decision: { readonly p95Seconds: number; readonly p99Seconds: number } | null;
  readonly unavailability: number;
}

const P95 = 0.95;
const P99 = 0.99;
const SERVER_CORES_LOW = 4;
/** Feature server, model gateway. */
const SHARED_SERVICES = 2;

export function sizeModeling(option: ModelingId, d: Demand, k: ConstantValues): ModelingSize {
  const models = d.assumptions.models;
  const trainingUsd = models * k.trainingVcpuHoursPerModelMonth * k.computeUsdPerVcpuHour;
  const none = {
    fleetVcpu: 0,
    services: 0,
    limits: [],
    decision: null,
    unavailability: 0,
    unitCount: models,
    unitName: 'models',
  };
  if (option === 'batch-script') {
    return {
      ...none,
      option,
      cost: spend({ compute: trainingUsd }),
      hoursPerMonth: k.batchScriptHours + models * k.batchScriptHoursPerModel,
    };
  }
  const registryUsd = k.registryUsdPerMonth;
  if (option === 'ml-pipeline') {
    return {
      ...none,
      option,
      cost: spend({ compute: trainingUsd + registryUsd }),
      hoursPerMonth: k.mlPipelineHours + models * k.mlPipelineHoursPerModel,
    };
  }
  const peak = d.peakDecisionsPerSecond;
  const modelCores = Math.max(SERVER_CORES_LOW, (peak * k.modelSeconds) / k.replicaTargetUtilization);
  const readCores = Math.max(1, peak / (k.onlineReadsPerVcpuSecond * k.replicaTargetUtilization));
  return {
    option,
    cost: spend({ compute: trainingUsd + registryUsd }),
    hoursPerMonth: k.onlineInferenceHours + models * k.onlineInferenceHoursPerModel,
    fleetVcpu: modelCores + readCores,
    services: models + SHARED_SERVICES,
    unitCount: modelCores,
    unitName: 'vCPU',
    limits: [
      limit('model-servers', 'model server time at peak', peak * k.modelSeconds, modelCores, 'cores'),
      limit(
        'feature-reads',
        'feature reads at peak',
        peak,
        readCores * k.onlineReadsPerVcpuSecond,
        'reads/s',
      ),
    ],
    decision: decisionLatency(peak, modelCores, k),
    unavailability: k.onlineStoreGap * k.outageShareOfGap,
  };
}

/** Fetch + model + hops, with the wait of an M/M/c station in front of the model, its cores not whole as they are not when paid for; percentiles by a lognormal of the same mean and variance. */
function decisionLatency(peak: number, cores: number, k: ConstantValues) {
  const wait = mmcWait({ arrivalsPerSecond: peak, meanServiceSeconds: k.modelSeconds, serverCount: cores });
  const variance =
    k.decisionVariation ** 2 * (k.featureFetchSeconds ** 2 + k.modelSeconds ** 2 + k.hopSeconds ** 2) +
    wait.varianceSquareSeconds;
  const mean = k.featureFetchSeconds + k.hopSeconds + k.modelSeconds + wait.meanSeconds;
  const law = lognormalFromMoments(mean, Math.sqrt(variance));
  return { p95Seconds: lognormalQuantile(law, P95), p99Seconds: lognormalQuantile(law, P99) };
}
