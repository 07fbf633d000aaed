/** Money and hours of a design, without the parts that a page shows. */
import type { ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { billedVcpu } from '../sizing/billedVcpu';
import { dataPlaneBill } from '../sizing/dataPlaneBill';
import type { Design } from '../sizing/design';
import { placeStore } from '../sizing/placeStore';
import { totalSpend } from '../sizing/spend';

export interface MeasuredCost {
  readonly infrastructureUsdPerMonth: number;
  readonly peopleUsdPerMonth: number;
  readonly hoursPerMonth: number;
}

/** The same sums as the assessment's parts; a test holds the two together. */
export function measureCost(design: Design, d: Demand, k: ConstantValues): MeasuredCost {
  const { ingestion, plan, modeling, control } = design;
  const store = placeStore(plan, design.storeRedundancy, d, k);
  const fleet = ingestion.fleetVcpu + billedVcpu(plan, control) + modeling.fleetVcpu;
  const usd =
    dataPlaneBill(ingestion, plan, store) +
    totalSpend(modeling.cost) +
    control.deploymentUsd +
    control.monitoringUsd +
    fleet * (control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu);
  const hours =
    plan.storeHours +
    store.extraHours +
    plan.processingHours +
    ingestion.hoursPerMonth +
    modeling.hoursPerMonth +
    control.deploymentHours +
    control.monitoringHours +
    control.incidentsPerMonth * k.incidentHours +
    (plan.services + modeling.services) * control.hoursPerService +
    plan.furtherServers * control.hoursPerServer;
  return {
    infrastructureUsdPerMonth: usd * d.assumptions.regionPriceFactor,
    peopleUsdPerMonth: (hours * d.assumptions.engineerUsdPerYear) / k.hoursPerYear,
    hoursPerMonth: hours,
  };
}
