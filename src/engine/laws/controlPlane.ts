/** The control plane: what carries and releases everything, what watches it, and how long a failed change lasts under both. */

import type { DeploymentId, MonitoringId } from '../architecture';
import { DEPLOYMENT, MONITORING } from '../options/options';
import type { Demand, Setting } from './demand';

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
  /** The same, of what collectors run on. */
  readonly collectorUnavailability: number;
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

const jobsOf = (d: Demand) => d.tables + d.liveTests + d.assumptions.models;

export function sizeControlPlane(
  setting: Setting,
  deployment: DeploymentId,
  monitoring: MonitoringId,
): ControlPlane {
  return joinControlPlane(setting, carryWith(setting, deployment), watchWith(setting, monitoring));
}

/** Deployment by itself; a search sizes it once for all that may watch it. */
export type Carrier = ReturnType<typeof carryWith>;

/** Monitoring by itself. */
export type Watcher = ReturnType<typeof watchWith>;

export function carryWith(setting: Setting, deployment: DeploymentId) {
  const { demand: d, constants: k } = setting;
  const option = DEPLOYMENT[deployment];
  const jobs = jobsOf(d);
  const { failureRate, blastRatio, repairHours, retries } = option.failures(k);
  const { vcpuHigh, usdPerVcpu } = option.fleet(k);
  return {
    deployment,
    failureRate,
    blastRatio: option.dividesByDomain
      ? blastRatio * Math.min(1, k.jobsPerDomain / (d.tables + d.assumptions.models))
      : blastRatio,
    repairHours,
    retries,
    fleetVcpuHigh: vcpuHigh,
    usdPerFleetVcpu: usdPerVcpu,
    billsIdle: option.billsIdle,
    unavailability: option.gap(k) * k.outageShareOfGap,
    collectorUnavailability: option.collectorGap(k) * k.outageShareOfGap,
    deploymentUsd: option.usd(setting, jobs),
    deploymentHours: option.hours(k) + jobs * option.hoursPerJob(k),
    hoursPerService: option.hoursPerService(k),
    hoursPerServer: option.hoursPerServer(k),
  };
}

export function watchWith(setting: Setting, monitoring: MonitoringId) {
  const { demand: d, constants: k } = setting;
  const option = MONITORING[monitoring];
  const jobs = jobsOf(d);
  return {
    monitoring,
    detectHours: option.detectHours(k, jobs),
    repairFactor: option.repairFactor(k),
    monitoringUsd: option.usd(setting, jobs),
    monitoringUsdPerFleetVcpu: option.usdPerFleetVcpu(k),
    monitoringHours: option.hours(k),
    pagesAtNight: option.pagesAtNight,
  };
}

export function joinControlPlane(
  { demand: d, constants: k }: Setting,
  carrier: Carrier,
  watcher: Watcher,
): ControlPlane {
  const repairHours = carrier.repairHours * watcher.repairFactor;
  const weightedChanges = d.changesPerMonth + d.scenario.experimentsPerMonth * k.testBlast;
  const incidents = weightedChanges * carrier.failureRate;
  return {
    deployment: carrier.deployment,
    monitoring: watcher.monitoring,
    failureRate: carrier.failureRate,
    blastRatio: carrier.blastRatio,
    detectHours: watcher.detectHours,
    repairHours,
    retries: carrier.retries,
    unavailability: carrier.unavailability,
    collectorUnavailability: carrier.collectorUnavailability,
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
    changeLateHours: incidents * (watcher.detectHours + repairHours) * carrier.blastRatio,
    pagesAtNight: watcher.pagesAtNight,
    jobs: jobsOf(d),
  };
}
