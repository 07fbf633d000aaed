/** What every data plane of a search is held against: budgets, prices, and the pairs of modeling and control plane that can stand at all. */

import { errorBudget } from '../../math/reliability';
import type { Catalog, ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { HOURS_PER_MONTH } from '../demand/units';
import type { Redundancy } from '../scenario/optionIds';
import { FULL } from '../sizing/limit';
import type { ControlPlane } from '../sizing/sizeControlPlane';
import type { IngestionSize } from '../sizing/sizeIngestion';
import type { ModelingSize } from '../sizing/sizeModeling';
import { totalSpend } from '../sizing/spend';

/** All of a design space but its data planes. */
export interface SpaceAround {
  readonly demand: Demand;
  readonly catalog: Catalog;
  readonly ingestions: readonly IngestionSize[];
  readonly modelings: readonly ModelingSize[];
  readonly controls: readonly ControlPlane[];
  readonly storeRedundancies: readonly Redundancy[] | null;
}

export interface SearchGround {
  readonly demand: Demand;
  readonly constants: ConstantValues;
  readonly ingestions: readonly IngestionSize[];
  readonly storeRedundancies: readonly Redundancy[] | null;
  readonly tops: readonly Top[];
  readonly price: number;
  /** What an hour of work counts in the objective, USD. */
  readonly hourUsd: number;
  readonly leastTopUsd: number;
  readonly leastChangeLate: number;
  readonly lateBudget: number;
  readonly lossBudget: number;
  readonly billBudget: number;
}

/** Null when no pair of modeling and control plane keeps its own promises, whatever stands below. */
export function layGround(space: SpaceAround): SearchGround | null {
  const { demand: d, catalog } = space;
  const k = catalog.constants;
  const hourUsd = d.scenario.objective === 'total' ? d.assumptions.engineerUsdPerYear / k.hoursPerYear : 0;
  const lateBudget = errorBudget(d.scenario.reliabilityRatio, HOURS_PER_MONTH);
  const night = d.scenario.reliabilityRatio > k.pagedRatio;
  if (night && d.assumptions.peopleOnCall < k.peoplePerPager) return null;

  const tops = topHalves(space, hourUsd, (control) => {
    return (!night || control.pagesAtNight) && control.changeLateHours <= lateBudget;
  });
  if (tops.length === 0) return null;
  return {
    demand: d,
    constants: k,
    ingestions: space.ingestions,
    storeRedundancies: space.storeRedundancies,
    tops,
    price: d.assumptions.regionPriceFactor,
    hourUsd,
    leastTopUsd: tops.reduce((least, top) => Math.min(least, top.leastUsd), Number.POSITIVE_INFINITY),
    leastChangeLate: tops.reduce(
      (least, top) => Math.min(least, top.control.changeLateHours),
      Number.POSITIVE_INFINITY,
    ),
    lateBudget,
    lossBudget: d.assumptions.dataLossRatio,
    billBudget: (d.scenario.budgetUsdPerMonth ?? Number.POSITIVE_INFINITY) * FULL,
  };
}

export interface Top {
  readonly modeling: ModelingSize;
  readonly control: ControlPlane;
  readonly billUsd: number;
  readonly hours: number;
  readonly usdPerFleetVcpu: number;
  /** Least that this pair can cost on top of any data plane. */
  readonly leastUsd: number;
}

/** Pairs whose own promises are kept, control plane by control plane. */
function topHalves(
  { demand: d, catalog, controls, modelings }: SpaceAround,
  hourUsd: number,
  canStand: (control: ControlPlane) => boolean,
): readonly Top[] {
  const k = catalog.constants;
  const price = d.assumptions.regionPriceFactor;
  const deciding = modelings
    .filter(
      ({ decision }) =>
        d.decisionsPerSecond === 0 || (decision !== null && decision.p99Seconds <= k.decisionPromiseSeconds),
    )
    .map((modeling) => ({ modeling, usd: totalSpend(modeling.cost) }));
  const tops: Top[] = [];
  for (const control of controls) {
    if (!canStand(control)) continue;
    const usdPerFleetVcpu = control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu;
    for (const { modeling, usd } of deciding) {
      const billUsd = usd + control.deploymentUsd + control.monitoringUsd;
      const hours =
        modeling.hoursPerMonth +
        control.deploymentHours +
        control.monitoringHours +
        control.incidentsPerMonth * k.incidentHours;
      const leastUsd =
        (billUsd + modeling.fleetVcpu * usdPerFleetVcpu) * price +
        (hours + modeling.services * control.hoursPerService) * hourUsd;
      tops.push({ modeling, control, billUsd, hours, usdPerFleetVcpu, leastUsd });
    }
  }
  return tops;
}
