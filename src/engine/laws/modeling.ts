/** Models: training, registry, and the servers that answer online with their latency. */

import { lognormalFromMoments, lognormalQuantile } from '../../math/lognormal';
import { mmcWait } from '../../math/queueing';
import type { ModelingId } from '../architecture';
import type { ModelServers } from '../options/modeling';
import { MODELING } from '../options/options';
import type { Setting } from './demand';
import type { UnitId } from './spend';
import { type CostBreakdown, type Limit, limit, spend } from './spend';

export interface ModelingSize {
  readonly option: ModelingId;
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  readonly fleetVcpu: number;
  readonly services: number;
  readonly limits: readonly Limit[];
  readonly unitCount: number;
  readonly unit: UnitId;
  /** Null when this option answers nothing online. */
  readonly decision: { readonly p95Seconds: number; readonly p99Seconds: number } | null;
  readonly unavailability: number;
}

const P95 = 0.95;
const P99 = 0.99;
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
      unit: 'model',
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
      limit('model-servers', 'core', [peak * modelSeconds, modelCores]),
      limit('feature-reads', 'reads', [peak, readCores * readsPerVcpuSecond]),
    ],
    unitCount: modelCores,
    unit: 'vcpu',
    decision: decisionLatency(setting, servers),
  };
}

/** Fetch + model + hops, with the wait of an M/M/c station in front of the model, its cores not whole as they are not when paid for; percentiles by a lognormal of the same mean and variance. */
function decisionLatency(
  { demand: { peakDecisionsPerSecond: peak }, constants: k }: Setting,
  { modelCores: cores, modelSeconds }: ModelServers,
) {
  const wait = mmcWait({ arrivalsPerSecond: peak, meanServiceSeconds: modelSeconds, serverCount: cores });
  const variance =
    k.decisionVariation ** 2 * (k.featureFetchSeconds ** 2 + modelSeconds ** 2 + k.hopSeconds ** 2) +
    wait.varianceSquareSeconds;
  const mean = k.featureFetchSeconds + k.hopSeconds + modelSeconds + wait.meanSeconds;
  const law = lognormalFromMoments(mean, Math.sqrt(variance));
  return { p95Seconds: lognormalQuantile(law, P95), p99Seconds: lognormalQuantile(law, P99) };
}
