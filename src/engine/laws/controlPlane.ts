import type { DeploymentId, MonitoringId } from '../architecture';
import type { ConstantValues } from '../data/catalog';
import { BYTES_PER_GB, DAYS_PER_MONTH, HOURS_PER_MONTH } from '../units';
import type { Demand } from './demand';

export interface ControlPlane {
  readonly deployment: DeploymentId;
  readonly monitoring: MonitoringId;
  readonly failureRate: number;
  readonly blastRatio: number;
  readonly detectHours: number;
  readonly repairHours: number;
  readonly retries: number;
  /** Expected unavailability of the platform that jobs and collectors run on. */
  readonly unavailability: number;
  readonly fleetVcpuHigh: number;
  readonly usdPerFleetVcpu: number;
  /** True for a machine that stands all month, whether runs use it or not. */
  readonly billsIdle: boolean;
  /** Orchestrator or cluster, build minutes. */
  readonly deploymentUsd: number;
  readonly monitoringUsd: number;
  readonly monitoringUsdPerFleetVcpu: number;
  readonly deploymentHours: number;
  readonly hoursPerService: number;
  /** For each server beyond the first: nothing where patches and releases are rolled out by machine. */
  readonly hoursPerServer: number;
  readonly monitoringHours: number;
  readonly incidentsPerMonth: number;
  /** Hours a month that failed changes cost the data product. */
  readonly changeLateHours: number;
  readonly pagesAtNight: boolean;
  readonly jobs: number;
}

export function sizeControlPlane(
  deployment: DeploymentId,
  monitoring: MonitoringId,
  d: Demand,
  k: ConstantValues,
): ControlPlane {
  return joinControlPlane(carryWith(deployment, d, k), watchWith(monitoring, d, k), d, k);
}

/** Deployment by itself; a search sizes it once for all that may watch it. */
export interface Carrier extends ReturnType<typeof carry> {
  readonly deployment: DeploymentId;
}

/** Monitoring by itself. */
export interface Watcher extends ReturnType<typeof watch> {
  readonly monitoring: MonitoringId;
}

const jobsOf = (d: Demand) => d.tables + d.liveTests + d.assumptions.models;

export function carryWith(deployment: DeploymentId, d: Demand, k: ConstantValues): Carrier {
  return Object.assign(carry(deployment, jobsOf(d), d, k), { deployment });
}

export function watchWith(monitoring: MonitoringId, d: Demand, k: ConstantValues): Watcher {
  return Object.assign(watch(monitoring, jobsOf(d), d, k), { monitoring });
}

export function joinControlPlane(
  carrier: Carrier,
  watcher: Watcher,
  d: Demand,
  k: ConstantValues,
): ControlPlane {
  const { deployment } = carrier;
  const { monitoring } = watcher;
  const repairHours =
    carrier.repairHours * (monitoring === 'full-observability' ? k.observabilityRepairFactor : 1);
  const weightedChanges = d.changesPerMonth + d.scenario.experimentsPerMonth * k.testBlast;
  const incidents = weightedChanges * carrier.failureRate;
  const blastRatio =
    deployment === 'cron'
      ? carrier.blastRatio
      : carrier.blastRatio * Math.min(1, k.jobsPerDomain / (d.tables + d.assumptions.models));
  return {
    deployment,
    monitoring,
    failureRate: carrier.failureRate,
    blastRatio,
    detectHours: watcher.detectHours,
    repairHours,
    retries: carrier.retries,
    unavailability: carrier.unavailability,
    fleetVcpuHigh: carrier.fleetVcpuHigh,
    usdPerFleetVcpu: carrier.usdPerFleetVcpu,
    billsIdle: carrier.billsIdle,
    deploymentUsd: carrier.deploymentUsd,
    monitoringUsd: watcher.monitoringUsd,
    monitoringUsdPerFleetVcpu: watcher.monitoringUsdPerFleetVcpu,
    deploymentHours: carrier.deploymentHours,
    hoursPerService: carrier.hoursPerService,
    hoursPerServer: carrier.hoursPerServer,
    monitoringHours: watcher.monitoringHours,
    incidentsPerMonth: incidents,
    changeLateHours: incidents * (watcher.detectHours + repairHours) * blastRatio,
    pagesAtNight: watcher.pagesAtNight,
    jobs: jobsOf(d),
  };
}

function carry(deployment: DeploymentId, jobs: number, d: Demand, k: ConstantValues) {
  const changes = d.changesPerMonth + d.scenario.experimentsPerMonth;
  const buildUsd = changes * k.minutesPerChange * k.pipelineMinutesUsd;
  const orchestratorUsd =
    k.orchestratorUsdPerMonth + Math.max(0, jobs - k.orchestratorTasks) * k.orchestratorUsdPerExtraTask;
  const managed = {
    retries: k.orchestratorRetries,
    fleetVcpuHigh: Number.POSITIVE_INFINITY,
    usdPerFleetVcpu: k.containerUsdPerVcpuHour * HOURS_PER_MONTH,
    billsIdle: false,
    unavailability: (k.orchestratorGap + k.containerGap) * k.outageShareOfGap,
    deploymentUsd: buildUsd + orchestratorUsd,
    hoursPerService: k.containerHoursPerService,
    hoursPerServer: 0,
  };
  switch (deployment) {
    case 'cron':
      return {
        failureRate: k.cronFailureRate,
        blastRatio: k.cronBlast,
        repairHours: k.cronRepairHours,
        retries: k.cronRetries,
        fleetVcpuHigh: k.vmVcpuHigh,
        usdPerFleetVcpu: k.vmUsdPerVcpuHour * HOURS_PER_MONTH,
        billsIdle: true,
        unavailability: k.virtualMachineGap * k.outageShareOfGap,
        deploymentUsd: 0,
        deploymentHours: k.cronHours + jobs * k.cronHoursPerJob,
        hoursPerService: k.containerHoursPerService,
        hoursPerServer: k.handHoursPerServer,
      };
    case 'ci-orchestrator':
      return {
        ...managed,
        failureRate: k.pipelineFailureRate,
        blastRatio: k.pipelineBlast,
        repairHours: k.pipelineRepairHours,
        deploymentHours: k.orchestratorHours + jobs * k.orchestratorHoursPerJob,
      };
    case 'canary':
      return {
        ...managed,
        failureRate: k.progressiveFailureRate,
        blastRatio: k.progressiveBlast,
        repairHours: k.canaryRepairHours,
        deploymentHours: k.canaryHours + jobs * k.orchestratorHoursPerJob,
      };
    case 'kubernetes':
      return {
        ...managed,
        failureRate: k.progressiveFailureRate,
        blastRatio: k.progressiveBlast,
        repairHours: k.kubernetesRepairHours,
        usdPerFleetVcpu: k.kubernetesUsdPerVcpuHour * HOURS_PER_MONTH,
        unavailability: (k.kubernetesGap + k.containerGap) * k.outageShareOfGap,
        deploymentUsd: buildUsd + k.clusterUsdPerMonth,
        deploymentHours: k.kubernetesHours + jobs * k.orchestratorHoursPerJob,
        hoursPerService: k.kubernetesHoursPerService,
      };
  }
}

function watch(monitoring: MonitoringId, jobs: number, d: Demand, k: ConstantValues) {
  const logsUsd = ((jobs * k.logBytesPerJobDay * DAYS_PER_MONTH) / BYTES_PER_GB) * k.logUsdPerGb;
  const seriesUsd = jobs * k.seriesPerComponent * k.metricUsdPerSeriesMonth;
  switch (monitoring) {
    case 'logs':
      return {
        detectHours: k.logsDetectHours * Math.max(1, jobs / k.jobsWatchedByEye),
        monitoringUsd: logsUsd,
        monitoringUsdPerFleetVcpu: 0,
        monitoringHours: k.logsHours,
        pagesAtNight: false,
      };
    case 'metrics-alerts':
      return {
        detectHours: k.metricsDetectHours + k.outOfHoursShare * k.outOfHoursWaitHours,
        monitoringUsd: logsUsd + seriesUsd + k.alertUsdPerMonth,
        monitoringUsdPerFleetVcpu: (k.seriesPerComponent * k.metricUsdPerSeriesMonth) / k.vcpuPerHost,
        monitoringHours: k.metricsHours,
        pagesAtNight: false,
      };
    case 'full-observability':
      return {
        detectHours: k.observabilityDetectHours,
        monitoringUsd:
          logsUsd +
          seriesUsd +
          k.alertUsdPerMonth +
          d.tables * k.dataQualityUsdPerTableMonth +
          d.assumptions.peopleOnCall * k.pagingUsdPerSeat,
        monitoringUsdPerFleetVcpu: k.hostUsdPerMonth / k.vcpuPerHost,
        monitoringHours: k.observabilityHours,
        pagesAtNight: true,
      };
  }
}
