/** How much of each way in a demand needs, what it costs, and what it adds to age and loss. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { BYTES_PER_GB, HOURS_PER_MONTH, MILLION, SECONDS_PER_MONTH } from '../demand/units';
import type { IngestionId, Redundancy } from '../scenario/optionIds';
import { balancerUsd } from './balancerUsd';
import { countShards } from './countShards';
import { limit } from './limit';
import { meteredUnits } from './meteredUnits';
import type { CostBreakdown, Limit } from './part';
import { sizeKafka } from './sizeKafka';
import { spend } from './spend';

export interface IngestionSize {
  readonly option: IngestionId;
  readonly redundancy: Redundancy;
  readonly unitCount: number;
  readonly unitName: string;
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  /** vCPU of collectors that the deployment layer carries. */
  readonly fleetVcpu: number;
  readonly limits: readonly Limit[];
  /** Regular wait for a file to close; zero for streams and writes. */
  readonly fileIntervalSeconds: number;
  /** Mean delay after that, until the store or a stream job can read. */
  readonly delaySeconds: number;
  /** True when rows reach the store one by one and need no load job. */
  readonly isDirect: boolean;
  readonly isLog: boolean;
  /** Share of the store's downtime in which events are lost. */
  readonly storeDowntimeLoss: number;
  readonly lossRatio: number;
  /** Expected unavailability of the transport itself. */
  readonly unavailability: number;
}

export function sizeIngestion(
  option: IngestionId,
  redundancy: Redundancy,
  d: Demand,
  k: ConstantValues,
): IngestionSize {
  const base = {
    option,
    redundancy,
    isDirect: false,
    isLog: false,
    fileIntervalSeconds: 0,
    storeDowntimeLoss: 0,
  };
  const sources = d.assumptions.otherSources;
  const connectors =
    sources * (k.connectorUsdPerMonth + (k.activeRowsPerSource / MILLION) * k.connectorUsdPerMillionRows);
  const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
  const collectorVcpu = Math.max(
    2,
    d.peakRequestsPerSecond / (k.collectorRequestsPerVcpuSecond * k.collectorTargetUtilization),
  );
  // Files or a log carry parsers over the peak: they follow the day and are billed for its mean, as the job was whose rate this is.
  const parserVcpu = Math.max(k.parserVcpuLow, d.eventsPerSecond / k.parseEventsPerVcpuSecond);
  const parseUsd = parserVcpu * HOURS_PER_MONTH * k.sparkUsdPerVcpuHour;
  const collectors = limit(
    'collectors',
    'collector requests',
    d.peakRequestsPerSecond,
    collectorVcpu * k.collectorRequestsPerVcpuSecond,
    'requests/s',
  );
  const balancer = balancerUsd(d, k);
  const recordBytes = d.assumptions.bytesPerEvent * d.assumptions.eventsPerRequest;
  const recordsPerMonth = (d.eventsPerSecond / d.assumptions.eventsPerRequest) * SECONDS_PER_MONTH;
  const connectorHours = sources * k.connectorHours;
  const streamUnavailability = k.streamGap * k.outageShareOfGap;

  switch (option) {
    case 'direct-writes':
    case 'client-outbox': {
      const outbox = option === 'client-outbox';
      return {
        ...base,
        isDirect: true,
        unitCount: 1,
        unitName: 'application',
        cost: spend({}),
        hoursPerMonth: (outbox ? k.outboxHours : k.directWritesHours) + sources * k.sourceHours,
        fleetVcpu: 0,
        limits: [],
        delaySeconds: k.directWriteSeconds,
        fileIntervalSeconds: outbox ? k.outboxFlushSeconds : 0,
        storeDowntimeLoss: outbox ? 1 - k.outboxRecovery : 1,
        lossRatio: 0,
        unavailability: 0,
      };
    }
    case 'object-files': {
      const interval = Math.min(
        k.fileIntervalHighSeconds,
        Math.max(k.fileIntervalLowSeconds, d.scenario.freshnessSeconds * k.fileShareOfFreshness),
      );
      const filesPerMonth = (collectorVcpu * SECONDS_PER_MONTH) / interval;
      return {
        ...base,
        unitCount: collectorVcpu,
        unitName: 'collector vCPU',
        cost: spend({
          compute: parseUsd,
          requests: filesPerMonth * k.putUsdPerRequest,
          transfer: balancer,
          licences: connectors,
        }),
        hoursPerMonth: k.filesHours + connectorHours,
        fleetVcpu: collectorVcpu,
        limits: [collectors],
        fileIntervalSeconds: interval,
        delaySeconds: k.fileLoadSeconds,
        lossRatio: k.collectorLossRatio,
        unavailability: k.objectStoreGap * k.outageShareOfGap,
      };
    }
    case 'managed-stream': {
      const { shards, limits } = countShards(d, k);
      return {
        ...base,
        isLog: true,
        unitCount: shards,
        unitName: 'shards',
        cost: spend({
          compute: parseUsd + shards * k.shardUsdPerHour * HOURS_PER_MONTH,
          requests: recordsPerMonth * meteredUnits(recordBytes, k.putUnitBytes) * k.putUnitUsd,
          transfer: balancer,
          licences: connectors,
        }),
        hoursPerMonth: k.streamHours + connectorHours,
        fleetVcpu: collectorVcpu,
        limits: [...limits, collectors],
        delaySeconds: k.streamSeconds,
        lossRatio: k.collectorLossRatio,
        unavailability: streamUnavailability,
      };
    }
    case 'managed-stream-on-demand':
      return {
        ...base,
        isLog: true,
        unitCount: 1,
        unitName: 'stream',
        cost: spend({
          compute: parseUsd + k.onDemandStreamUsdPerHour * HOURS_PER_MONTH,
          requests:
            (recordsPerMonth *
              meteredUnits(recordBytes, k.onDemandUnitBytes) *
              k.onDemandUnitBytes *
              k.onDemandUsdPerGbIn) /
              BYTES_PER_GB +
            gbPerMonth * k.onDemandUsdPerGbOut * d.assumptions.streamConsumers,
          transfer: balancer,
          licences: connectors,
        }),
        hoursPerMonth: k.onDemandStreamHours + connectorHours,
        fleetVcpu: collectorVcpu,
        limits: [collectors],
        delaySeconds: k.streamSeconds,
        lossRatio: k.collectorLossRatio,
        unavailability: streamUnavailability,
      };
    case 'kafka':
      return {
        ...base,
        isLog: true,
        ...sizeKafka(redundancy, d, k, {
          balancerUsd: balancer,
          parseUsd,
          connectorsUsd: connectors,
          connectorHours,
          collectors,
        }),
        fleetVcpu: collectorVcpu * (redundancy === 'two-regions' ? 2 : 1),
        lossRatio: k.collectorLossRatio,
        unavailability:
          redundancy === 'two-regions' ? streamUnavailability * k.commonCause : streamUnavailability,
      };
  }
}
