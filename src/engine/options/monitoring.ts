/** The ways to watch: how soon each finds what failed, whether it wakes anybody, and what it costs. */

import type { ConstantValues } from '../data/constantValues';
import type { Setting } from '../laws/demand';
import { BYTES_PER_GB, DAYS_PER_MONTH } from '../units';
import type { OptionBase, WatchDepth } from './option';

export interface MonitoringOption extends OptionBase {
  readonly layer: 'monitoring';
  readonly depth: WatchDepth;
  /** True when it tells somebody; false when somebody must look. */
  readonly hasAlerts: boolean;
  readonly pagesAtNight: boolean;
  /** From a failure to someone who knows of it. */
  readonly detectHours: (k: ConstantValues, jobs: number) => number;
  /** Share of the usual time that a repair takes under it. */
  readonly repairFactor: (k: ConstantValues) => number;
  /** USD a month for jobs, tables and people. */
  readonly usd: (setting: Setting, jobs: number) => number;
  /** USD a month for each vCPU that is carried. */
  readonly usdPerFleetVcpu: (k: ConstantValues) => number;
  /** Hours of engineers a month. */
  readonly hours: (k: ConstantValues) => number;
}

const watch = <const Id extends string>(option: MonitoringOption & { readonly id: Id }) => option;

const logsUsd = (k: ConstantValues, jobs: number) =>
  ((jobs * k.logBytesPerJobDay * DAYS_PER_MONTH) / BYTES_PER_GB) * k.logUsdPerGb;

const metricsUsd = (k: ConstantValues, jobs: number) =>
  logsUsd(k, jobs) + jobs * k.seriesPerComponent * k.metricUsdPerSeriesMonth + k.alertUsdPerMonth;

const logs = watch({
  id: 'logs',
  layer: 'monitoring',
  tier: 'startup',
  redundancies: ['one-zone'],
  statefulSystems: 0,
  complexity: 0.3,
  touches: [],
  linkCode: 'lo',
  depth: 'logs',
  hasAlerts: false,
  pagesAtNight: false,
  detectHours: (k, jobs) => k.logsDetectHours * Math.max(1, jobs / k.jobsWatchedByEye),
  repairFactor: () => 1,
  usd: ({ constants: k }, jobs) => logsUsd(k, jobs),
  usdPerFleetVcpu: () => 0,
  hours: (k) => k.logsHours,
  migrationHours: 'migrationToLogsHours',
  receipt: {
    prices: ['logUsdPerGb', 'logBytesPerJobDay'],
    hours: ['logsHours'],
    lateness: ['logsDetectHours', 'jobsWatchedByEye'],
  },
});

const metricsAlerts = watch({
  id: 'metrics-alerts',
  layer: 'monitoring',
  tier: 'growth',
  redundancies: ['several-zones'],
  statefulSystems: 1,
  complexity: 1,
  touches: ['storage', 'processing', 'ingestion'],
  linkCode: 'ma',
  depth: 'metrics',
  hasAlerts: true,
  pagesAtNight: false,
  detectHours: (k) => k.metricsDetectHours + k.outOfHoursShare * k.outOfHoursWaitHours,
  repairFactor: () => 1,
  usd: ({ constants: k }, jobs) => metricsUsd(k, jobs),
  usdPerFleetVcpu: (k) => (k.seriesPerComponent * k.metricUsdPerSeriesMonth) / k.vcpuPerHost,
  hours: (k) => k.metricsHours,
  migrationHours: 'migrationToMetricsHours',
  receipt: {
    prices: ['metricUsdPerSeriesMonth', 'seriesPerComponent', 'alertUsdPerMonth', 'logUsdPerGb'],
    hours: ['metricsHours'],
    lateness: ['metricsDetectHours', 'outOfHoursShare', 'outOfHoursWaitHours'],
  },
});

const fullObservability = watch({
  id: 'full-observability',
  layer: 'monitoring',
  tier: 'enterprise',
  redundancies: ['several-zones'],
  statefulSystems: 2,
  complexity: 2,
  touches: ['storage', 'processing', 'ingestion', 'modeling'],
  linkCode: 'fo',
  depth: 'traces',
  hasAlerts: true,
  pagesAtNight: true,
  detectHours: (k) => k.observabilityDetectHours,
  repairFactor: (k) => k.observabilityRepairFactor,
  usd: ({ demand: d, constants: k }, jobs) =>
    metricsUsd(k, jobs) +
    d.tables * k.dataQualityUsdPerTableMonth +
    d.assumptions.peopleOnCall * k.pagingUsdPerSeat,
  usdPerFleetVcpu: (k) => k.hostUsdPerMonth / k.vcpuPerHost,
  hours: (k) => k.observabilityHours,
  migrationHours: 'migrationToObservabilityHours',
  receipt: {
    prices: ['hostUsdPerMonth', 'dataQualityUsdPerTableMonth', 'pagingUsdPerSeat', 'metricUsdPerSeriesMonth'],
    hours: ['observabilityHours'],
    lateness: ['observabilityDetectHours', 'observabilityRepairFactor'],
  },
});

/** In the order of the catalog, since order breaks ties. */
export const MONITORING_OPTIONS = [logs, metricsAlerts, fullObservability] as const;
