/** Models: training, registry, and the servers that answer online with their latency. */

import type { ModelingId } from '../architecture';
import type { ModelServers } from '../options/modeling';
import { MODELING } from '../options/options';
import { lognormalFromMoments } from '../probability/lognormalFromMoments';
import { erlangC } from '../queueing/erlangC';
import type { Setting } from './demand';
import { type CostBreakdown, type Limit, limit, spend } from './spend';

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

const Z95 = 1.6448536269514722;
const Z99 = 2.3263478740408408;
/** Feature server, model gateway. */
const SHARED_SERVICES = 2;

export function sizeModeling(setting: Setting, id: ModelingId): ModelingSize {
  const { demand: d, constants: k } = setting;
  const option = MODELING[id];
  const { models } = d.assumptions;
  const trainingUsd = models * k.trainingVcpuHoursPerModelMonth * k.computeUsdPerVcpuHour;
  const base = {
    option: id,
    cost: spend({ compute: trainingUsd + option.registryUsd(k) }),
    hoursPerMonth: option.hours(k) + models * option.hoursPerModel(k),
    unavailability: option.gap(k) * k.outageShareOfGap,
  };
  if (option.servers === null)
    return {
      ...base,
      fleetVcpu: 0,
      services: 0,
      limits: [],
      unitCount: models,
      unitName: 'models',
      decision: null,
    };
  const servers = option.servers(setting);
  const { modelCores, readCores, modelSeconds, readsPerVcpuSecond } = servers;
  const peak = d.peakDecisionsPerSecond;
  return {
    ...base,
    fleetVcpu: modelCores + readCores,
    services: models + SHARED_SERVICES,
    limits: [
      limit('model-servers', 'model server time at peak', peak * modelSeconds, modelCores, 'cores'),
      limit('feature-reads', 'feature reads at peak', peak, readCores * readsPerVcpuSecond, 'reads/s'),
    ],
    unitCount: modelCores,
    unitName: 'vCPU',
    decision: decisionLatency(setting, servers),
  };
}

/** Fetch + model + hops, with the wait of an M/M/c station in front of the model, its cores not whole as they are not when paid for; percentiles by a lognormal of the same mean and variance. */
function decisionLatency(
  { demand: { peakDecisionsPerSecond: peak }, constants: k }: Setting,
  { modelCores: cores, modelSeconds }: ModelServers,
) {
  const offered = peak * modelSeconds;
  const spare = cores / modelSeconds - peak;
  const waits = offered > 0 ? erlangC(offered, cores) : 0;
  const meanWait = waits / spare;
  const variance =
    k.decisionVariation ** 2 * (k.featureFetchSeconds ** 2 + modelSeconds ** 2 + k.hopSeconds ** 2) +
    (2 * waits) / spare ** 2 -
    meanWait ** 2;
  const mean = k.featureFetchSeconds + k.hopSeconds + modelSeconds + meanWait;
  const { mu, sigma } = lognormalFromMoments(mean, Math.sqrt(variance));
  return { p95Seconds: Math.exp(mu + sigma * Z95), p99Seconds: Math.exp(mu + sigma * Z99) };
}
