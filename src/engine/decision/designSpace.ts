/** The parts that a scenario leaves to choose from, each sized once. */
import type { Catalog } from '../catalog/catalog';
import { deploymentIsWatched } from '../catalog/compatibility';
import { OPTIONS } from '../catalog/options';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type { DeploymentId, IngestionId, ModelingId, MonitoringId, Redundancy } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { type DataPlanePlan, planDataPlane } from '../sizing/dataPlanePlan';
import { queryRows } from '../sizing/queryRows';
import { type ControlPlane, carryWith, joinControlPlane, watchWith } from '../sizing/sizeControlPlane';
import { type IngestionSize, sizeIngestion } from '../sizing/sizeIngestion';
import { type ModelingSize, sizeModeling } from '../sizing/sizeModeling';
import { type Offer, offerOf } from './offerOf';
import { intervalsFor, planFamilies } from './planFamilies';

export interface DesignSpace {
  readonly demand: Demand;
  readonly catalog: Catalog;
  readonly ingestions: readonly IngestionSize[];
  readonly plans: readonly DataPlanePlan[];
  readonly modelings: readonly ModelingSize[];
  readonly controls: readonly ControlPlane[];
  /** Null where the store may stand as often as its option allows. */
  readonly storeRedundancies: readonly Redundancy[] | null;
}

export function makeDesignSpace(
  scenario: Scenario,
  catalog: Catalog,
  offer: Offer = offerOf(scenario, catalog),
): DesignSpace {
  const k = catalog.constants;
  const demand = deriveDemand(scenario, k);
  const rows = queryRows(demand, k);
  return {
    demand,
    catalog,
    ingestions: sizeIngestions(offer, demand, catalog),
    plans: planFamilies(offer, catalog).flatMap(({ storage, processing, engine }) =>
      intervalsFor(processing, scenario, offer).map((interval) =>
        planDataPlane(storage, processing, interval, demand, rows, k, engine),
      ),
    ),
    modelings: sizeModelings(offer, demand, catalog),
    controls: sizeControlPlanes(offer, demand, catalog),
    storeRedundancies: offer.redundancies.storage,
  };
}

export function sizeIngestions(offer: Offer, d: Demand, catalog: Catalog): readonly IngestionSize[] {
  return (offer.options.ingestion as readonly IngestionId[]).flatMap((id) =>
    (offer.redundancies.ingestion ?? OPTIONS[id].redundancies).map((redundancy) =>
      sizeIngestion(id, redundancy, d, catalog.constants),
    ),
  );
}

export function sizeModelings(offer: Offer, d: Demand, catalog: Catalog): readonly ModelingSize[] {
  return (offer.options.modeling as readonly ModelingId[]).map((id) =>
    sizeModeling(id, d, catalog.constants),
  );
}

export function sizeControlPlanes(offer: Offer, d: Demand, catalog: Catalog): readonly ControlPlane[] {
  const k = catalog.constants;
  const watchers = (offer.options.monitoring as readonly MonitoringId[]).map((id) => watchWith(id, d, k));
  const controls: ControlPlane[] = [];
  for (const id of offer.options.deployment as readonly DeploymentId[]) {
    const carrier = carryWith(id, d, k);
    for (const watcher of watchers)
      if (deploymentIsWatched(id, watcher.monitoring))
        controls.push(joinControlPlane(carrier, watcher, d, k));
  }
  return controls;
}
