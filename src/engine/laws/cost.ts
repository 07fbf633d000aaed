/** Sums of money and hours over a design, written once: the search adds them up from below, an assessment layer by layer. */

import type { ControlPlane } from './controlPlane';
import type { DataPlanePlan, PlacedStore } from './dataPlane';
import type { Setting } from './demand';
import type { IngestionSize } from './ingestion';
import type { ModelingSize } from './modeling';
import { totalSpend } from './spend';

/** Modeling and what carries and watches everything. */
export interface UpperHalf {
  readonly modeling: ModelingSize;
  readonly control: ControlPlane;
}

/** What an hour of an engineer costs, USD. */
export function hourUsd({ demand: d, constants: k }: Setting): number {
  return d.assumptions.engineerUsdPerYear / k.hoursPerYear;
}

/** Ways in and store, before what carries and watches them: USD a month at the base region's prices. */
export function dataPlaneBill(ingestion: IngestionSize, plan: DataPlanePlan, store: PlacedStore): number {
  const held = store.computeUsd + store.storageUsd + store.transferUsd;
  return (
    held + plan.streamLoadUsd + plan.processingComputeUsd + plan.onlineStoreUsd + totalSpend(ingestion.cost)
  );
}

/** Hours a month of ways in and store, services and servers apart. */
export function dataPlaneHours(ingestion: IngestionSize, plan: DataPlanePlan, store: PlacedStore): number {
  return plan.storeHours + store.extraHours + plan.processingHours + ingestion.hoursPerMonth;
}

/** Modeling, deployment and monitoring, before what they carry: USD a month at the base region's prices. */
export function upperBill({ modeling, control }: UpperHalf): number {
  return totalSpend(modeling.cost) + control.deploymentUsd + control.monitoringUsd;
}

/** Hours a month of modeling, deployment, monitoring and incidents, services and servers apart. */
export function upperHours({ constants: k }: Setting, { modeling, control }: UpperHalf): number {
  return (
    modeling.hoursPerMonth +
    control.deploymentHours +
    control.monitoringHours +
    control.incidentsPerMonth * k.incidentHours
  );
}

/** Hours a month for the services that are released and the servers that are patched on a platform. */
export function carriedHours(plan: DataPlanePlan, { modeling, control }: UpperHalf): number {
  return (
    (plan.services + modeling.services) * control.hoursPerService +
    plan.furtherServers * control.hoursPerServer
  );
}

/** vCPU that the platform must hold at peak. */
export function fleetVcpu(ingestion: IngestionSize, plan: DataPlanePlan, modeling: ModelingSize): number {
  return ingestion.fleetVcpu + plan.fleetVcpu + modeling.fleetVcpu;
}

/** vCPU of a plan's runners and stream jobs on the bill: containers are billed while a run lasts, a machine of one's own stands between runs as well. */
export function billedPlanVcpu(
  plan: Pick<DataPlanePlan, 'fleetVcpu' | 'idleVcpu'>,
  control: Pick<ControlPlane, 'billsIdle'>,
): number {
  return control.billsIdle ? plan.fleetVcpu : plan.fleetVcpu - plan.idleVcpu;
}

/** USD a month for all vCPU that the platform carries, watched, at the base region's prices. */
export function carriedUsd(
  ingestion: IngestionSize,
  plan: DataPlanePlan,
  { modeling, control }: UpperHalf,
): number {
  const billed = ingestion.fleetVcpu + billedPlanVcpu(plan, control) + modeling.fleetVcpu;
  return billed * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu);
}
