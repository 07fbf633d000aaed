/** vCPU of a plan's runners and stream jobs that appear on the bill. */
import type { DataPlanePlan } from './dataPlanePlan';
import type { ControlPlane } from './sizeControlPlane';

/** Containers are billed while a run lasts; a machine of one's own stands between runs as well. */
export function billedVcpu(
  plan: Pick<DataPlanePlan, 'fleetVcpu' | 'idleVcpu'>,
  control: Pick<ControlPlane, 'billsIdle'>,
): number {
  return control.billsIdle ? plan.fleetVcpu : plan.fleetVcpu - plan.idleVcpu;
}
