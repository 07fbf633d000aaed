/** The ways to release and carry jobs and services: how often changes fail there, what they cost, and the hours they ask for. */

import type { ConstantValues } from '../data/constantValues';
import type { Setting } from '../laws/demand';
import { HOURS_PER_MONTH } from '../units';
import type { OptionBase } from './option';

/** What becomes of changes and runs. */
export interface ChangeFailures {
  readonly failureRate: number;
  /** Share of its domain that one failed change takes down. */
  readonly blastRatio: number;
  readonly repairHours: number;
  /** Times that a failed run is started again. */
  readonly retries: number;
}

/** vCPU that it carries for collectors, runs and services. */
export interface Fleet {
  readonly vcpuHigh: number;
  readonly usdPerVcpu: number;
}

export interface DeploymentOption extends OptionBase {
  readonly layer: 'deployment';
  /** False for one machine: no stream jobs, no Spark, no model servers on it. */
  readonly carriesClusters: boolean;
  /** True when nobody would see a bad release die without alerts. */
  readonly needsAlerts: boolean;
  /** True for a machine that stands all month, whether runs use it or not. */
  readonly billsIdle: boolean;
  /** True when a failed change stays in its domain; false when it takes down everything. */
  readonly dividesByDomain: boolean;
  readonly failures: (k: ConstantValues) => ChangeFailures;
  readonly fleet: (k: ConstantValues) => Fleet;
  /** Orchestrator or cluster, build minutes: USD a month. */
  readonly usd: (setting: Setting, jobs: number) => number;
  /** Hours of engineers a month, whatever the count of jobs. */
  readonly hours: (k: ConstantValues) => number;
  readonly hoursPerJob: (k: ConstantValues) => number;
  readonly hoursPerService: (k: ConstantValues) => number;
  /** For each server beyond the first: nothing where patches and releases are rolled out by machine. */
  readonly hoursPerServer: (k: ConstantValues) => number;
  /** Share of time that its own promise and that of what carries it leave open. */
  readonly gap: (k: ConstantValues) => number;
  /** The same, of what collectors run on alone. */
  readonly collectorGap: (k: ConstantValues) => number;
}

const buildUsd = ({ demand: d, constants: k }: Setting) =>
  (d.changesPerMonth + d.scenario.experimentsPerMonth) * k.minutesPerChange * k.pipelineMinutesUsd;

const orchestratorUsd = (setting: Setting, jobs: number) => {
  const k = setting.constants;
  return (
    buildUsd(setting) +
    (k.orchestratorUsdPerMonth + Math.max(0, jobs - k.orchestratorTasks) * k.orchestratorUsdPerExtraTask)
  );
};

/** Containers under an orchestrator, released by a pipeline. */
const MANAGED = {
  layer: 'deployment',
  redundancies: ['several-zones'],
  statefulSystems: 1,
  touches: [],
  carriesClusters: true,
  billsIdle: false,
  dividesByDomain: true,
  fleet: (k: ConstantValues) => ({
    vcpuHigh: Number.POSITIVE_INFINITY,
    usdPerVcpu: k.containerUsdPerVcpuHour * HOURS_PER_MONTH,
  }),
  usd: orchestratorUsd,
  hoursPerJob: (k: ConstantValues) => k.orchestratorHoursPerJob,
  hoursPerService: (k: ConstantValues) => k.containerHoursPerService,
  hoursPerServer: () => 0,
  gap: (k: ConstantValues) => k.orchestratorGap + k.containerGap,
  collectorGap: (k: ConstantValues) => k.containerGap,
} as const satisfies Partial<DeploymentOption>;

const platform = <const Id extends string>(option: DeploymentOption & { readonly id: Id }) => option;

const cron = platform({
  ...MANAGED,
  id: 'cron',
  tier: 'startup',
  redundancies: ['one-zone'],
  statefulSystems: 0,
  complexity: 0.5,
  linkCode: 'cr',
  carriesClusters: false,
  needsAlerts: false,
  billsIdle: true,
  dividesByDomain: false,
  failures: (k) => ({
    failureRate: k.cronFailureRate,
    blastRatio: k.cronBlast,
    repairHours: k.cronRepairHours,
    retries: k.cronRetries,
  }),
  fleet: (k) => ({ vcpuHigh: k.vmVcpuHigh, usdPerVcpu: k.vmUsdPerVcpuHour * HOURS_PER_MONTH }),
  usd: () => 0,
  hours: (k) => k.cronHours,
  hoursPerJob: (k) => k.cronHoursPerJob,
  hoursPerServer: (k) => k.handHoursPerServer,
  gap: (k) => k.virtualMachineGap,
  collectorGap: (k) => k.virtualMachineGap,
  migrationHours: 'migrationToCronHours',
  receipt: {
    prices: ['vmUsdPerVcpuHour'],
    hours: ['cronHours', 'cronHoursPerJob', 'handHoursPerServer'],
    lateness: ['cronFailureRate', 'cronRepairHours', 'cronBlast', 'cronRetries', 'virtualMachineGap'],
  },
});

const ciOrchestrator = platform({
  ...MANAGED,
  id: 'ci-orchestrator',
  tier: 'growth',
  complexity: 1.5,
  linkCode: 'ci',
  needsAlerts: false,
  failures: (k) => ({
    failureRate: k.pipelineFailureRate,
    blastRatio: k.pipelineBlast,
    repairHours: k.pipelineRepairHours,
    retries: k.orchestratorRetries,
  }),
  hours: (k) => k.orchestratorHours,
  migrationHours: 'migrationToOrchestratorHours',
  receipt: {
    prices: ['orchestratorUsdPerMonth', 'containerUsdPerVcpuHour', 'pipelineMinutesUsd', 'minutesPerChange'],
    hours: ['orchestratorHours', 'orchestratorHoursPerJob', 'containerHoursPerService'],
    lateness: [
      'pipelineFailureRate',
      'pipelineRepairHours',
      'pipelineBlast',
      'orchestratorRetries',
      'orchestratorGap',
      'jobsPerDomain',
    ],
  },
});

const canary = platform({
  ...MANAGED,
  id: 'canary',
  tier: 'growth',
  complexity: 2,
  linkCode: 'cn',
  needsAlerts: true,
  failures: (k) => ({
    failureRate: k.progressiveFailureRate,
    blastRatio: k.progressiveBlast,
    repairHours: k.canaryRepairHours,
    retries: k.orchestratorRetries,
  }),
  hours: (k) => k.canaryHours,
  migrationHours: 'migrationToCanaryHours',
  receipt: {
    prices: ['orchestratorUsdPerMonth', 'containerUsdPerVcpuHour', 'pipelineMinutesUsd', 'minutesPerChange'],
    hours: ['canaryHours', 'orchestratorHoursPerJob', 'containerHoursPerService'],
    lateness: [
      'progressiveFailureRate',
      'canaryRepairHours',
      'progressiveBlast',
      'orchestratorRetries',
      'orchestratorGap',
      'jobsPerDomain',
    ],
  },
});

const kubernetes = platform({
  ...MANAGED,
  id: 'kubernetes',
  tier: 'enterprise',
  complexity: 3,
  linkCode: 'ku',
  needsAlerts: true,
  failures: (k) => ({
    failureRate: k.progressiveFailureRate,
    blastRatio: k.progressiveBlast,
    repairHours: k.kubernetesRepairHours,
    retries: k.orchestratorRetries,
  }),
  fleet: (k) => ({
    vcpuHigh: Number.POSITIVE_INFINITY,
    usdPerVcpu: k.kubernetesUsdPerVcpuHour * HOURS_PER_MONTH,
  }),
  usd: (setting) => buildUsd(setting) + setting.constants.clusterUsdPerMonth,
  hours: (k) => k.kubernetesHours,
  hoursPerService: (k) => k.kubernetesHoursPerService,
  gap: (k) => k.kubernetesGap + k.containerGap,
  migrationHours: 'migrationToKubernetesHours',
  receipt: {
    prices: ['clusterUsdPerMonth', 'kubernetesUsdPerVcpuHour', 'pipelineMinutesUsd', 'minutesPerChange'],
    hours: ['kubernetesHours', 'kubernetesHoursPerService'],
    lateness: [
      'progressiveFailureRate',
      'kubernetesRepairHours',
      'progressiveBlast',
      'orchestratorRetries',
      'kubernetesGap',
      'jobsPerDomain',
    ],
  },
});

/** In the order of the catalog, since order breaks ties. */
export const DEPLOYMENT_OPTIONS = [cron, ciOrchestrator, canary, kubernetes] as const;
