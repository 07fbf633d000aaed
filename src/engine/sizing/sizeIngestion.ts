/** How much of each way in a demand needs, what it costs, and what it adds to age and loss. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { BYTES_PER_GB, HOURS_PER_MONTH, MILLION, SECONDS_PER_MONTH } from '../demand/units';
import type { IngestionId, Redundancy } from '../scenario/optionIds';
import { limit } from './limit';
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

const BYTES_PER_PUT_UNIT = 25_000;

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
  const collectorVcpu =
    d.peakRequestsPerSecond / (k.collectorRequestsPerVcpuSecond * k.collectorTargetUtilization);
  const fleetVcpu = Math.max(2, collectorVcpu);
  const collectors = limit(
    'collectors',
    'collector requests',
    d.peakRequestsPerSecond,
    fleetVcpu * k.collectorRequestsPerVcpuSecond,
    'requests/s',
  );
  const balancerUsd = k.loadBalancerUsdPerMonth + gbPerMonth * k.loadBalancerUsdPerGb;
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
      const filesPerMonth = (fleetVcpu * SECONDS_PER_MONTH) / interval;
      return {
        ...base,
        unitCount: fleetVcpu,
        unitName: 'collector vCPU',
        cost: spend({
          requests: filesPerMonth * k.putUsdPerRequest,
          transfer: balancerUsd,
          licences: connectors,
        }),
        hoursPerMonth: k.filesHours + connectorHours,
        fleetVcpu,
        limits: [collectors],
        fileIntervalSeconds: interval,
        delaySeconds: k.fileLoadSeconds,
        lossRatio: k.collectorLossRatio,
        unavailability: k.objectStoreGap * k.outageShareOfGap,
      };
    }
    case 'managed-stream': {
      const readers = Math.max(
        1,
        (d.assumptions.streamConsumers * k.shardBytesPerSecond) / k.shardReadBytesPerSecond,
      );
      const shards = Math.ceil(
        Math.max(
          (d.peakBytesPerSecond * readers) / k.shardBytesPerSecond,
          d.peakRequestsPerSecond / k.shardRecordsPerSecond,
        ) / k.shardTargetUtilization,
      );
      const units =
        d.eventsPerSecond *
        SECONDS_PER_MONTH *
        Math.max(1 / d.assumptions.eventsPerRequest, d.assumptions.bytesPerEvent / BYTES_PER_PUT_UNIT);
      return {
        ...base,
        isLog: true,
        unitCount: shards,
        unitName: 'shards',
        cost: spend({
          compute: shards * k.shardUsdPerHour * HOURS_PER_MONTH,
          requests: units * k.putUnitUsd,
          transfer: balancerUsd,
          licences: connectors,
        }),
        hoursPerMonth: k.streamHours + connectorHours,
        fleetVcpu,
        limits: [
          limit(
            'shard-bytes',
            'shard throughput',
            d.peakBytesPerSecond * readers,
            shards * k.shardBytesPerSecond,
            'bytes/s',
          ),
          limit(
            'shard-records',
            'shard records',
            d.peakRequestsPerSecond,
            shards * k.shardRecordsPerSecond,
            'records/s',
          ),
          collectors,
        ],
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
          compute: k.onDemandStreamUsdPerHour * HOURS_PER_MONTH,
          requests:
            gbPerMonth * (k.onDemandUsdPerGbIn + k.onDemandUsdPerGbOut * d.assumptions.streamConsumers),
          transfer: balancerUsd,
          licences: connectors,
        }),
        hoursPerMonth: k.onDemandStreamHours + connectorHours,
        fleetVcpu,
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
          balancerUsd,
          connectorsUsd: connectors,
          connectorHours,
          collectors,
        }),
        fleetVcpu: fleetVcpu * (redundancy === 'two-regions' ? 2 : 1),
        lossRatio: k.collectorLossRatio,
        unavailability:
          redundancy === 'two-regions' ? streamUnavailability * k.commonCause : streamUnavailability,
      };
  }
}
