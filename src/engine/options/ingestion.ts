/** The ways in: what each needs of a demand, costs, asks of people, delays and loses. */

import type { ConstantValues } from '../data/constantValues';
import type { Setting } from '../laws/demand';
import type { UnitId } from '../laws/spend';
import { type CostBreakdown, type Limit, limit, scaleSpend, spend } from '../laws/spend';
import { BYTES_PER_GB, BYTES_PER_TB, HOURS_PER_MONTH, SECONDS_PER_HOUR, SECONDS_PER_MONTH } from '../units';
import type { DataOption, Redundancy } from './option';

/** What collectors, parsers and connectors around a log or files need, whichever it is. USD a month. */
export interface Collected {
  readonly redundancy: Redundancy;
  readonly collectorVcpu: number;
  readonly collectors: Limit;
  readonly balancerUsd: number;
  readonly parseUsd: number;
  readonly connectorsUsd: number;
}

/** How much of a way in stands. */
export interface IngestionUnits {
  readonly unitCount: number;
  readonly unit: UnitId;
  readonly cost: CostBreakdown;
  /** vCPU of collectors that the deployment layer carries. */
  readonly fleetVcpu: number;
  readonly limits: readonly Limit[];
}

export interface IngestionOption extends DataOption {
  readonly layer: 'ingestion';
  /** True when rows reach the store one by one and need no load job. */
  readonly isDirect: boolean;
  /** True when it keeps a log which a stream job can read and replay. */
  readonly isLog: boolean;
  readonly size: (setting: Setting, around: Collected) => IngestionUnits;
  /** Hours of engineers a month, whatever the count of sources. */
  readonly hours: (k: ConstantValues) => number;
  /** Hours a month for each further source. */
  readonly hoursPerSource: (k: ConstantValues) => number;
  /** Regular wait for a file to close; zero for streams and writes. */
  readonly fileIntervalSeconds: (setting: Setting) => number;
  /** Mean delay after that, until the store or a stream job can read. */
  readonly delaySeconds: (k: ConstantValues) => number;
  /** Share of the store's downtime in which events are lost. */
  readonly storeDowntimeLoss: (k: ConstantValues) => number;
  /** Share of events lost on the way in regular operation. */
  readonly lossRatio: (k: ConstantValues) => number;
  /** Share of time that the service's own promise leaves open. */
  readonly gap: (k: ConstantValues) => number;
}

const DIRECT = {
  layer: 'ingestion',
  tier: 'startup',
  redundancies: ['several-zones'],
  statefulSystems: 0,
  touches: [],
  isDirect: true,
  isLog: false,
  size: () => ({ unitCount: 1, unit: 'application', cost: spend({}), fleetVcpu: 0, limits: [] }),
  hoursPerSource: (k: ConstantValues) => k.sourceHours,
  delaySeconds: (k: ConstantValues) => k.directWriteSeconds,
  lossRatio: () => 0,
  gap: () => 0,
} as const satisfies Partial<IngestionOption>;

const COLLECTED = {
  layer: 'ingestion',
  redundancies: ['several-zones'],
  touches: ['deployment'],
  isDirect: false,
  hoursPerSource: (k: ConstantValues) => k.connectorHours,
  storeDowntimeLoss: () => 0,
  lossRatio: (k: ConstantValues) => k.collectorLossRatio,
  taps: { logs: ['app-log'], metrics: ['lag', 'rejects'], traces: ['lag', 'rejects', 'request-traces'] },
} as const satisfies Partial<IngestionOption>;

const LOG = {
  ...COLLECTED,
  isLog: true,
  statefulSystems: 1,
  fileIntervalSeconds: () => 0,
  gap: (k: ConstantValues) => k.streamGap,
} as const satisfies Partial<IngestionOption>;

const way = <const Id extends string>(option: IngestionOption & { readonly id: Id }) => option;

const directWrites = way({
  ...DIRECT,
  id: 'direct-writes',
  complexity: 0.5,
  linkCode: 'dw',
  hours: (k) => k.directWritesHours,
  fileIntervalSeconds: () => 0,
  storeDowntimeLoss: () => 1,
  migrationHours: 'migrationToDirectWritesHours',
  receipt: { freshness: ['directWriteSeconds'], hours: ['directWritesHours', 'sourceHours'] },
  taps: { ...COLLECTED.taps, metrics: ['write-errors'] },
});

const clientOutbox = way({
  ...DIRECT,
  id: 'client-outbox',
  complexity: 1,
  linkCode: 'co',
  hours: (k) => k.outboxHours,
  fileIntervalSeconds: ({ constants: k }) => k.outboxFlushSeconds,
  storeDowntimeLoss: (k) => 1 - k.outboxRecovery,
  migrationHours: 'migrationToOutboxHours',
  receipt: {
    freshness: ['directWriteSeconds', 'outboxFlushSeconds'],
    hours: ['outboxHours', 'sourceHours'],
  },
  taps: COLLECTED.taps,
});

/** A file closes often enough for the promise, and never so often that files become too small. */
const fileSeconds = ({ demand: d, constants: k }: Setting) =>
  Math.min(
    k.fileIntervalHighSeconds,
    Math.max(k.fileIntervalLowSeconds, d.scenario.freshnessSeconds * k.fileShareOfFreshness),
  );

const objectFiles = way({
  ...COLLECTED,
  id: 'object-files',
  tier: 'growth',
  statefulSystems: 0,
  complexity: 1.5,
  linkCode: 'of',
  isLog: false,
  size(setting, { collectorVcpu, collectors, balancerUsd, parseUsd, connectorsUsd }) {
    const filesPerMonth = (collectorVcpu * SECONDS_PER_MONTH) / fileSeconds(setting);
    return {
      unitCount: collectorVcpu,
      unit: 'collector-vcpu',
      cost: spend({
        compute: parseUsd,
        requests: filesPerMonth * setting.constants.putUsdPerRequest,
        transfer: balancerUsd,
        licences: connectorsUsd,
      }),
      fleetVcpu: collectorVcpu,
      limits: [collectors],
    };
  },
  hours: (k) => k.filesHours,
  fileIntervalSeconds: fileSeconds,
  delaySeconds: (k) => k.fileLoadSeconds,
  gap: (k) => k.objectStoreGap,
  migrationHours: 'migrationToFilesHours',
  receipt: {
    freshness: [
      'fileShareOfFreshness',
      'fileLoadSeconds',
      'fileIntervalLowSeconds',
      'fileIntervalHighSeconds',
    ],
    prices: [
      'collectorRequestsPerVcpuSecond',
      'collectorTargetUtilization',
      'putUsdPerRequest',
      'loadBalancerUsdPerMonth',
      'balancerUsdPerUnitHour',
      'balancerConnectionsPerUnit',
      'balancerBytesPerUnitHour',
      'connectionsPerRequest',
      'publicAddressesUsdPerMonth',
      'parseEventsPerVcpuSecond',
      'parserVcpuLow',
      'connectorUsdPerMonth',
      'connectorUsdPerMillionRows',
      'activeRowsPerSource',
    ],
    hours: ['filesHours', 'connectorHours'],
  },
});

const ROUNDING = 0.5;

/**
 * Units that a service bills for a record when it rounds every record up: the mean over records whose sizes spread, since half a unit
 * is added to a large one and a small one is a whole unit. Exact in both limits, and where sizes are even over whole units; records of
 * one size may cost up to half a unit more or less.
 */
export function meteredUnits(recordBytes: number, unitBytes: number): number {
  return Math.max(1, recordBytes / unitBytes + ROUNDING);
}

/** One record is one request, with all events in it. */
function recordsOf({ demand: d }: Setting) {
  return {
    bytes: d.assumptions.bytesPerEvent * d.assumptions.eventsPerRequest,
    perMonth: (d.eventsPerSecond / d.assumptions.eventsPerRequest) * SECONDS_PER_MONTH,
  };
}

const gbPerMonth = ({ demand: d }: Setting) => (d.bytesPerSecond * SECONDS_PER_MONTH) / BYTES_PER_GB;

/** Shards of a provisioned stream: by bytes in, bytes out to its consumers, and records, at peak. */
function countShards({ demand: d, constants: k }: Setting) {
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
      limit('shard-bytes', 'bytes', [bytes, shards * k.shardBytesPerSecond]),
      limit('shard-records', 'records', [records, shards * k.shardRecordsPerSecond]),
    ],
  };
}

const managedStream = way({
  ...LOG,
  id: 'managed-stream',
  tier: 'growth',
  complexity: 2,
  linkCode: 'ms',
  size(setting, { collectorVcpu, collectors, balancerUsd, parseUsd, connectorsUsd }) {
    const k = setting.constants;
    const { shards, limits } = countShards(setting);
    const records = recordsOf(setting);
    return {
      unitCount: shards,
      unit: 'shard',
      cost: spend({
        compute: parseUsd + shards * k.shardUsdPerHour * HOURS_PER_MONTH,
        requests: records.perMonth * meteredUnits(records.bytes, k.putUnitBytes) * k.putUnitUsd,
        transfer: balancerUsd,
        licences: connectorsUsd,
      }),
      fleetVcpu: collectorVcpu,
      limits: [...limits, collectors],
    };
  },
  hours: (k) => k.streamHours,
  delaySeconds: (k) => k.streamSeconds,
  migrationHours: 'migrationToStreamHours',
  receipt: {
    freshness: ['streamSeconds', 'sinkSeconds'],
    prices: [
      'shardUsdPerHour',
      'putUnitUsd',
      'putUnitBytes',
      'shardBytesPerSecond',
      'shardRecordsPerSecond',
      'shardTargetUtilization',
      'balancerUsdPerUnitHour',
      'connectionsPerRequest',
      'parseEventsPerVcpuSecond',
      'parserVcpuLow',
      'connectorUsdPerMillionRows',
    ],
    hours: ['streamHours', 'connectorHours'],
    lateness: ['streamGap'],
  },
});

const managedStreamOnDemand = way({
  ...LOG,
  id: 'managed-stream-on-demand',
  tier: 'growth',
  complexity: 1.8,
  linkCode: 'md',
  size(setting, { collectorVcpu, collectors, balancerUsd, parseUsd, connectorsUsd }) {
    const { demand: d, constants: k } = setting;
    const records = recordsOf(setting);
    return {
      unitCount: 1,
      unit: 'stream',
      cost: spend({
        compute: parseUsd + k.onDemandStreamUsdPerHour * HOURS_PER_MONTH,
        requests:
          (records.perMonth *
            meteredUnits(records.bytes, k.onDemandUnitBytes) *
            k.onDemandUnitBytes *
            k.onDemandUsdPerGbIn) /
            BYTES_PER_GB +
          gbPerMonth(setting) * k.onDemandUsdPerGbOut * d.assumptions.streamConsumers,
        transfer: balancerUsd,
        licences: connectorsUsd,
      }),
      fleetVcpu: collectorVcpu,
      limits: [collectors],
    };
  },
  hours: (k) => k.onDemandStreamHours,
  delaySeconds: (k) => k.streamSeconds,
  migrationHours: 'migrationToOnDemandStreamHours',
  receipt: {
    freshness: ['streamSeconds', 'sinkSeconds'],
    prices: [
      'onDemandStreamUsdPerHour',
      'onDemandUsdPerGbIn',
      'onDemandUsdPerGbOut',
      'onDemandUnitBytes',
      'balancerUsdPerUnitHour',
      'connectionsPerRequest',
      'parseEventsPerVcpuSecond',
      'parserVcpuLow',
      'connectorUsdPerMillionRows',
    ],
    hours: ['onDemandStreamHours', 'connectorHours'],
    lateness: ['streamGap'],
  },
});

/** Brokers, disks and traffic of Kafka, by the sizing algebra that its cloud publishes for one class of machine. */
function sizeBrokers(setting: Setting, around: Collected): IngestionUnits {
  const { demand: d, constants: k } = setting;
  const { redundancy, collectorVcpu, collectors, balancerUsd, parseUsd, connectorsUsd } = around;
  const regions = redundancy === 'two-regions' ? 2 : 1;
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
    transfer: balancerUsd + gbPerMonth(setting) * k.kafkaCrossZoneShare * k.crossZoneUsdPerGb,
  });
  const all = scaleSpend(one, regions);
  return {
    unitCount: brokers * regions,
    unit: 'broker',
    cost: {
      ...all,
      licences: connectorsUsd,
      transfer: all.transfer + (regions - 1) * gbPerMonth(setting) * k.crossRegionUsdPerGb,
    },
    fleetVcpu: collectorVcpu * regions,
    limits: [
      limit('broker-disk', 'bytes', [diskRate, brokers * k.brokerStorageBytesPerSecond]),
      limit('broker-network', 'bytes', [sendRate, brokers * k.brokerNetworkBytesPerSecond]),
      limit('broker-size', 'terabyte', [
        diskBytes / BYTES_PER_TB,
        (brokers * k.brokerDiskHighBytes) / BYTES_PER_TB,
      ]),
      collectors,
    ],
  };
}

const kafka = way({
  ...LOG,
  id: 'kafka',
  tier: 'enterprise',
  redundancies: ['several-zones', 'two-regions'],
  complexity: 3,
  linkCode: 'ka',
  size: sizeBrokers,
  hours: (k) => k.kafkaHours,
  delaySeconds: (k) => k.kafkaSeconds,
  migrationHours: 'migrationToKafkaHours',
  receipt: {
    freshness: ['kafkaSeconds', 'sinkSeconds', 'commitSeconds'],
    prices: [
      'brokerUsdPerHour',
      'brokerIoPerIngress',
      'brokerStorageBytesPerSecond',
      'brokerSendPerIngress',
      'brokerSendPerConsumer',
      'brokerNetworkBytesPerSecond',
      'brokerDiskHighBytes',
      'brokerTargetUtilization',
      'brokerDiskUsdPerGbMonth',
      'kafkaRetentionHours',
      'kafkaCopies',
      'brokerDiskHeadroom',
      'kafkaCrossZoneShare',
      'crossZoneUsdPerGb',
      'balancerUsdPerUnitHour',
      'connectionsPerRequest',
      'parseEventsPerVcpuSecond',
      'parserVcpuLow',
      'connectorUsdPerMillionRows',
    ],
    hours: ['kafkaHours', 'connectorHours'],
    lateness: ['streamGap'],
  },
});

/** In the order of the catalog, since order breaks ties. */
export const INGESTION_OPTIONS = [
  directWrites,
  clientOutbox,
  objectFiles,
  managedStream,
  managedStreamOnDemand,
  kafka,
] as const;
