/** What every data plane of a search is held against: budgets, prices, and the pairs of modeling and control plane that can stand at all. */

import type { Catalog, ConstantValues } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { HOURS_PER_MONTH } from '../demand/units';
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
}

export interface SearchGround {
  readonly demand: Demand;
  readonly constants: ConstantValues;
  readonly ingestions: readonly IngestionSize[];
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
  const lateBudget = (1 - d.scenario.reliabilityRatio) * HOURS_PER_MONTH;
  const night = d.scenario.reliabilityRatio > k.pagedRatio;
  if (night && d.assumptions.peopleOnCall < k.peoplePerPager) return null;

  const tops = topHalves(space, hourUsd).filter(
    (top) =>
      top.decisionKept && (!night || top.control.pagesAtNight) && top.control.changeLateHours <= lateBudget,
  );
  if (tops.length === 0) return null;
  return {
    demand: d,
    constants: k,
    ingestions: space.ingestions,
    tops,
    price: d.assumptions.regionPriceFactor,
    hourUsd,
    leastTopUsd: Math.min(...tops.map((top) => top.leastUsd)),
    leastChangeLate: Math.min(...tops.map((top) => top.control.changeLateHours)),
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
  readonly decisionKept: boolean;
  /** Least that this pair can cost on top of any data plane. */
  readonly leastUsd: number;
}

function topHalves(space: SpaceAround, hourUsd: number): readonly Top[] {
  const { demand: d } = space;
  const k = space.catalog.constants;
  return space.controls.flatMap((control) =>
    space.modelings.map((modeling) => {
      const usdPerFleetVcpu = control.usdPerFleetVcpu + control.monitoringUsdPerFleetVcpu;
      const billUsd = totalSpend(modeling.cost) + control.deploymentUsd + control.monitoringUsd;
      const hours =
        modeling.hoursPerMonth +
        control.deploymentHours +
        control.monitoringHours +
        control.incidentsPerMonth * k.incidentHours;
      return {
        modeling,
        control,
        billUsd,
        hours,
        usdPerFleetVcpu,
        decisionKept:
          d.decisionsPerSecond === 0 ||
          (modeling.decision !== null && modeling.decision.p99Seconds <= k.decisionPromiseSeconds),
        leastUsd:
          (billUsd + modeling.fleetVcpu * usdPerFleetVcpu) * d.assumptions.regionPriceFactor +
          (hours + modeling.services * control.hoursPerService) * hourUsd,
      };
    }),
  );
}
