import type { OptionId } from '../architecture';
import type { ConstantId, ConstantValues } from '../data/catalog';
import { ARCHITECTURE_CONSTANTS, CONSTANTS } from '../data/constants';
import { type Design, designOptions } from '../laws/design';
import type { Scenario } from '../scenario';
import type { MetricId } from '../search/decide';
import type { ReceiptConstant } from './receipt';

type ByOption = Partial<Readonly<Record<OptionId, readonly ConstantId[]>>>;

const FRESHNESS: ByOption = {
  'direct-writes': ['directWriteSeconds'],
  'client-outbox': ['directWriteSeconds', 'outboxFlushSeconds'],
  'object-files': [
    'fileShareOfFreshness',
    'fileLoadSeconds',
    'fileIntervalLowSeconds',
    'fileIntervalHighSeconds',
  ],
  'managed-stream': ['streamSeconds', 'sinkSeconds'],
  'managed-stream-on-demand': ['streamSeconds', 'sinkSeconds'],
  kafka: ['kafkaSeconds', 'sinkSeconds', 'commitSeconds'],
  'full-refresh': [
    'transformPasses',
    'fullRefreshShare',
    'transformFactor',
    'runOverheadSeconds',
    'tableOverheadSeconds',
    'runThreads',
    'runVariation',
  ],
  incremental: [
    'transformPasses',
    'lateWindowFactor',
    'transformFactor',
    'runOverheadSeconds',
    'tableOverheadSeconds',
    'runThreads',
    'runVariation',
  ],
  spark: [
    'transformPasses',
    'lateWindowFactor',
    'sparkRowsPerVcpuSecond',
    'sparkOverheadSeconds',
    'runVariation',
  ],
  flink: ['flinkSeconds', 'flinkVariation', 'onlineStoreSeconds'],
};
const SERVING: ByOption = {
  postgresql: ['postgresScanRowsPerVcpuSecond', 'postgresVcpuPerQuery', 'localQuerySeconds'],
  'distributed-postgresql': ['postgresScanRowsPerVcpuSecond', 'citusEfficiency', 'localQuerySeconds'],
  clickhouse: ['clickhouseScanRowsPerVcpuSecond', 'clickhouseExponent', 'localQuerySeconds'],
  warehouse: ['warehouseScanRowsPerCreditSecond', 'warehouseExponent', 'warehouseQuerySeconds'],
  lakehouse: ['lakeScanRowsPerVcpuSecond', 'lakeQuerySeconds'],
  'online-inference': [
    'featureFetchSeconds',
    'modelSeconds',
    'hopSeconds',
    'decisionVariation',
    'replicaTargetUtilization',
  ],
};
const QUERIES: readonly ConstantId[] = [
  'rowsPerQueryHigh',
  'rollupFactor',
  'rollupRowsHigh',
  'queryVariation',
  'queryHoursPerDay',
  'queryPeakFactor',
  'questionsPerView',
  'storageTargetUtilization',
];
const PRICES: ByOption = {
  'object-files': [
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
  'managed-stream': [
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
  'managed-stream-on-demand': [
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
  kafka: [
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
  postgresql: [
    'postgresUsdPerVcpuHour',
    'postgresUsdPerGbMonth',
    'postgresBytesRatio',
    'postgresInsertRowsPerVcpuSecond',
    'postgresWriteRowsPerVcpuSecond',
  ],
  'distributed-postgresql': ['postgresUsdPerVcpuHour', 'postgresUsdPerGbMonth', 'postgresBytesRatio'],
  clickhouse: [
    'clickhouseUsdPerVcpuHour',
    'blockDiskUsdPerGbMonth',
    'objectUsdPerGbMonth',
    'clickhouseBytesRatio',
    'hotDays',
    'clickhouseDiskBytesPerVcpu',
  ],
  warehouse: [
    'warehouseUsdPerCredit',
    'warehouseUsdPerGbMonth',
    'warehouseBytesRatio',
    'warehouseLoadRowsPerCreditSecond',
    'warehouseResumeSeconds',
    'warehouseStreamUsdPerGb',
  ],
  lakehouse: [
    'lakeUsdPerVcpuHour',
    'lakeUplift',
    'objectUsdPerGbMonth',
    'lakeBytesRatio',
    'lakeMaintenancePasses',
    'sparkUsdPerVcpuHour',
  ],
  flink: [
    'flinkEventsPerCoreSecond',
    'flinkJobs',
    'flinkTargetUtilization',
    'featureBytesPerUser',
    'activeUsersPerDailyUser',
    'peopleOnline',
    'onlineStoreUsdPerGbHour',
  ],
  spark: ['sparkUsdPerVcpuHour', 'sparkRowsPerVcpuSecond'],
  'ml-pipeline': ['registryUsdPerMonth'],
  'online-inference': ['registryUsdPerMonth', 'onlineReadsPerVcpuSecond', 'modelSeconds'],
  cron: ['vmUsdPerVcpuHour'],
  'ci-orchestrator': [
    'orchestratorUsdPerMonth',
    'containerUsdPerVcpuHour',
    'pipelineMinutesUsd',
    'minutesPerChange',
  ],
  canary: ['orchestratorUsdPerMonth', 'containerUsdPerVcpuHour', 'pipelineMinutesUsd', 'minutesPerChange'],
  kubernetes: ['clusterUsdPerMonth', 'kubernetesUsdPerVcpuHour', 'pipelineMinutesUsd', 'minutesPerChange'],
  logs: ['logUsdPerGb', 'logBytesPerJobDay'],
  'metrics-alerts': ['metricUsdPerSeriesMonth', 'seriesPerComponent', 'alertUsdPerMonth', 'logUsdPerGb'],
  'full-observability': [
    'hostUsdPerMonth',
    'dataQualityUsdPerTableMonth',
    'pagingUsdPerSeat',
    'metricUsdPerSeriesMonth',
  ],
};
const HOURS: ByOption = {
  'direct-writes': ['directWritesHours', 'sourceHours'],
  'client-outbox': ['outboxHours', 'sourceHours'],
  'object-files': ['filesHours', 'connectorHours'],
  'managed-stream': ['streamHours', 'connectorHours'],
  'managed-stream-on-demand': ['onDemandStreamHours', 'connectorHours'],
  kafka: ['kafkaHours', 'connectorHours'],
  postgresql: ['postgresHours', 'postgresHoursPerTerabyte'],
  'distributed-postgresql': ['citusHours'],
  clickhouse: ['clickhouseHours', 'clickhouseHoursPerHundredVcpu', 'clickhouseHoursPerTerabyte'],
  warehouse: ['warehouseHours'],
  lakehouse: ['lakeHours'],
  'live-sql': ['liveSqlHours', 'liveSqlHoursPerTable'],
  'full-refresh': ['fullRefreshHours', 'fullRefreshHoursPerTable'],
  incremental: ['incrementalHours', 'incrementalHoursPerTable'],
  'rollups-on-write': ['rollupHours', 'rollupHoursPerTable'],
  spark: ['sparkHours', 'sparkHoursPerTable'],
  flink: ['flinkHours', 'flinkHoursPerTable'],
  'batch-script': ['batchScriptHours', 'batchScriptHoursPerModel'],
  'ml-pipeline': ['mlPipelineHours', 'mlPipelineHoursPerModel'],
  'online-inference': ['onlineInferenceHours', 'onlineInferenceHoursPerModel'],
  cron: ['cronHours', 'cronHoursPerJob', 'handHoursPerServer'],
  'ci-orchestrator': ['orchestratorHours', 'orchestratorHoursPerJob', 'containerHoursPerService'],
  canary: ['canaryHours', 'orchestratorHoursPerJob', 'containerHoursPerService'],
  kubernetes: ['kubernetesHours', 'kubernetesHoursPerService'],
  logs: ['logsHours'],
  'metrics-alerts': ['metricsHours'],
  'full-observability': ['observabilityHours'],
};
const WORK: readonly ConstantId[] = ['hoursPerYear', 'incidentHours', 'testHours'];
const LATE: ByOption = {
  postgresql: ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  'distributed-postgresql': ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  clickhouse: ['postgresOneZoneGap', 'postgresSeveralZonesGap'],
  warehouse: ['warehouseGap'],
  lakehouse: ['objectStoreGap'],
  'managed-stream': ['streamGap'],
  'managed-stream-on-demand': ['streamGap'],
  kafka: ['streamGap'],
  flink: ['flinkGap'],
  spark: ['sparkGap'],
  cron: ['cronFailureRate', 'cronRepairHours', 'cronBlast', 'cronRetries', 'virtualMachineGap'],
  'ci-orchestrator': [
    'pipelineFailureRate',
    'pipelineRepairHours',
    'pipelineBlast',
    'orchestratorRetries',
    'orchestratorGap',
    'jobsPerDomain',
  ],
  canary: [
    'progressiveFailureRate',
    'canaryRepairHours',
    'progressiveBlast',
    'orchestratorRetries',
    'orchestratorGap',
    'jobsPerDomain',
  ],
  kubernetes: [
    'progressiveFailureRate',
    'kubernetesRepairHours',
    'progressiveBlast',
    'orchestratorRetries',
    'kubernetesGap',
    'jobsPerDomain',
  ],
  logs: ['logsDetectHours', 'jobsWatchedByEye'],
  'metrics-alerts': ['metricsDetectHours', 'outOfHoursShare', 'outOfHoursWaitHours'],
  'full-observability': ['observabilityDetectHours', 'observabilityRepairFactor'],
};
const CHANGES: readonly ConstantId[] = [
  'changesPerTableMonth',
  'changesPerSourceMonth',
  'changesPerModelMonth',
  'testBlast',
];
const TRAINING: readonly ConstantId[] = ['trainingVcpuHoursPerModelMonth', 'computeUsdPerVcpuHour'];
const HELD: readonly ConstantId[] = [
  'containerGap',
  'collectorLossRatio',
  'maintenanceUnavailability',
  'failoverMaintenanceShare',
  'onlineStoreGap',
];
const ALWAYS_LATE: readonly ConstantId[] = [
  'changesPerTableMonth',
  'changesPerSourceMonth',
  'changesPerModelMonth',
  'testBlast',
  'jobFailureRate',
  'outageShareOfGap',
  'outageHours',
];

export function receiptConstants(
  metric: MetricId,
  design: Design,
  values: ConstantValues,
  own: readonly ConstantId[],
): readonly ReceiptConstant[] {
  const options = Object.values(designOptions(design));
  const pick = (table: ByOption) => options.flatMap((option) => table[option] ?? []);
  const ids: Readonly<Record<MetricId, readonly ConstantId[]>> = {
    latency: [...pick(FRESHNESS), ...pick(SERVING), ...QUERIES],
    cost: [
      ...pick(PRICES),
      ...pick(HOURS),
      ...WORK,
      ...pick(SERVING),
      ...QUERIES,
      ...pick(LATE),
      ...CHANGES,
      ...TRAINING,
    ],
    reliability: [...pick(LATE), ...ALWAYS_LATE, ...HELD],
    complexity: [...pick(HOURS), ...WORK],
  };
  return describeAll([...ids[metric], ...own], values);
}

/** Numbers that a visitor replaced are listed everywhere, so that they can be seen and taken back; those of migration act on nothing that a receipt explains. */
export function ownConstants({ constants = {} }: Scenario): readonly ConstantId[] {
  return (Object.keys(constants) as ConstantId[]).filter((id) => Object.hasOwn(ARCHITECTURE_CONSTANTS, id));
}

/** The constants behind one option alone. */
export function optionConstants(
  option: OptionId,
  values: ConstantValues,
  own: readonly ConstantId[],
): readonly ReceiptConstant[] {
  const tables = [FRESHNESS, SERVING, PRICES, HOURS, LATE];
  return describeAll([...tables.flatMap((table) => table[option] ?? []), ...WORK, ...own], values);
}

export function describeAll(ids: readonly ConstantId[], values: ConstantValues): readonly ReceiptConstant[] {
  return [...new Set(ids)].map((id) => {
    const { name, value, low, high, unit, kind, evidence, note } = CONSTANTS[id];
    return { id, name, value: values[id], standard: value, low, high, unit, kind, sources: evidence, note };
  });
}
