import { commonCauseUnavailability } from '../../math/reliability';
import type { IngestionId, Redundancy } from '../architecture';
import type { ConstantValues } from '../data/catalog';
import {
  BYTES_PER_GB,
  BYTES_PER_TB,
  HOURS_PER_MONTH,
  MILLION,
  SECONDS_PER_HOUR,
  SECONDS_PER_MONTH,
} from '../units';
import type { Demand } from './demand';
import type { CostBreakdown, Limit } from './part';
import { limit, scaleSpend, spend } from './spend';

// What a load balancer costs: it bills capacity units, by bytes or by new connections, whichever is more. USD a month.

/** Units are billed by the hour, so the mean of the day counts and not its peak. */
export function balancerUsd(d: Demand, k: ConstantValues): number {
  const requestsPerSecond = d.eventsPerSecond / d.assumptions.eventsPerRequest;
  const units = Math.max(
    (d.bytesPerSecond * SECONDS_PER_HOUR) / k.balancerBytesPerUnitHour,
    (requestsPerSecond * k.connectionsPerRequest) / k.balancerConnectionsPerUnit,
  );
  return (
    k.loadBalancerUsdPerMonth +
    k.publicAddressesUsdPerMonth +
    units * k.balancerUsdPerUnitHour * HOURS_PER_MONTH
  );
}

/** Shards of a provisioned stream: by bytes in, bytes out to its consumers, and records, at peak. */
function countShards(
  d: Demand,
  k: ConstantValues,
): { readonly shards: number; readonly limits: readonly Limit[] } {
  const readers = Math.max(
    1,
    (d.assumptions.streamConsumers * k.shardBytesPerSecond) / k.shardReadBytesPerSecond,
  );
  const bytes = d.peakBytesPerSecond * readers;
  const records = d.peakRequestsPerSecond;
  const shards = Math.ceil(
    Math.max(bytes / k.shardBytesPerSecond, records / k.shardRecordsPerSecond) / k.shardTargetUtilization,
  );
  return {
    shards,
    limits: [
      limit('shard-bytes', 'shard throughput', bytes, shards * k.shardBytesPerSecond, 'bytes/s'),
      limit('shard-records', 'shard records', records, shards * k.shardRecordsPerSecond, 'records/s'),
    ],
  };
}

// Units that a service bills for a record when it rounds every record up.

/**
 * Mean over records whose sizes spread: half a unit is added to a large one, a small one is a whole unit.
 * Exact in both limits, and where sizes are even over whole units; records of one size may cost up to half a unit more or less.
 */
export function meteredUnits(recordBytes: number, unitBytes: number): number {
  return Math.max(1, recordBytes / unitBytes + ROUNDING);
}

const ROUNDING = 0.5;

// Brokers, disks and traffic of Kafka, by the sizing algebra that its cloud publishes for one class of machine.

/** What every collected way in has beside its log. */
interface Around {
  readonly balancerUsd: number;
  readonly parseUsd: number;
  readonly connectorsUsd: number;
  readonly connectorHours: number;
  readonly collectors: Limit;
}

interface KafkaSize {
  readonly unitCount: number;
  readonly unitName: 'brokers';
  readonly cost: CostBreakdown;
  readonly hoursPerMonth: number;
  readonly limits: readonly Limit[];
  readonly delaySeconds: number;
}

function sizeKafka(
  redundancy: Redundancy,
  d: Demand,
  k: ConstantValues,
  { balancerUsd, parseUsd, connectorsUsd, connectorHours, collectors }: Around,
): KafkaSize {
  const regions = redundancy === 'two-regions' ? 2 : 1;
  const gbPerMonth = (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;
  const diskRate = d.peakBytesPerSecond * k.brokerIoPerIngress;
  const sendRate =
    d.peakBytesPerSecond * (k.brokerSendPerIngress + k.brokerSendPerConsumer * d.assumptions.streamConsumers);
  const diskBytes =
    d.bytesPerSecond * k.kafkaRetentionHours * SECONDS_PER_HOUR * k.kafkaCopies * k.brokerDiskHeadroom;
  const needed = Math.max(
    diskRate / (k.brokerStorageBytesPerSecond * k.brokerTargetUtilization),
    sendRate / (k.brokerNetworkBytesPerSecond * k.brokerTargetUtilization),
    diskBytes / k.brokerDiskHighBytes,
  );
  // Brokers come whole, and as many in each zone.
  const brokers = Math.ceil(Math.max(1, needed / k.brokerCount)) * k.brokerCount;
  const one = spend({
    compute: parseUsd + brokers * k.brokerUsdPerHour * HOURS_PER_MONTH,
    storage: (diskBytes / BYTES_PER_GB) * k.brokerDiskUsdPerGbMonth,
    transfer: balancerUsd + gbPerMonth * k.kafkaCrossZoneShare * k.crossZoneUsdPerGb,
  });
  const all = scaleSpend(one, regions);
  return {
    unitCount: brokers * regions,
    unitName: 'brokers',
    cost: {
      ...all,
      licences: connectorsUsd,
      transfer: all.transfer + (regions - 1) * gbPerMonth * k.crossRegionUsdPerGb,
    },
    hoursPerMonth: k.kafkaHours + connectorHours + (regions - 1) * k.secondRegionHours,
    limits: [
      limit(
        'broker-disk',
        'broker disk throughput',
        diskRate,
        brokers * k.brokerStorageBytesPerSecond,
        'bytes/s',
      ),
      limit('broker-network', 'broker network', sendRate, brokers * k.brokerNetworkBytesPerSecond, 'bytes/s'),
      limit(
        'broker-size',
        'broker disk size',
        diskBytes / BYTES_PER_TB,
        (brokers * k.brokerDiskHighBytes) / BYTES_PER_TB,
        'TB',
      ),
      collectors,
    ],
    delaySeconds: k.kafkaSeconds,
  };
}

/** How much of each way in a demand needs, what it costs, and what it adds to age and loss. */
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
          redundancy === 'two-regions'
            ? commonCauseUnavailability(streamUnavailability, k.commonCause)
            : streamUnavailability,
      };
  }
}
