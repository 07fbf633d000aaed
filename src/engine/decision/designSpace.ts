/** The parts that a scenario leaves to choose from, each sized once. */
import type { Catalog } from '../catalog/catalog';
import { deploymentIsWatched } from '../catalog/compatibility';
import { OPTIONS } from '../catalog/options';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type { DeploymentId, IngestionId, ModelingId, MonitoringId } from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { type DataPlanePlan, planDataPlane } from '../sizing/dataPlanePlan';
import { queryRows } from '../sizing/queryRows';
import { type ControlPlane, carryWith, joinControlPlane, watchWith } from '../sizing/sizeControlPlane';
import { type IngestionSize, sizeIngestion } from '../sizing/sizeIngestion';
import { type ModelingSize, sizeModeling } from '../sizing/sizeModeling';
import { offeredOptions } from './offeredOptions';
import { intervalsFor, planFamilies } from './planFamilies';

export interface DesignSpace {
  readonly demand: Demand;
  readonly catalog: Catalog;
  readonly ingestions: readonly IngestionSize[];
  readonly plans: readonly DataPlanePlan[];
  readonly modelings: readonly ModelingSize[];
  readonly controls: readonly ControlPlane[];
}

export function makeDesignSpace(scenario: Scenario, catalog: Catalog): DesignSpace {
  const k = catalog.constants;
  const demand = deriveDemand(scenario, k);
  const rows = queryRows(demand, k);
  return {
    demand,
    catalog,
    ingestions: sizeIngestions(demand, catalog),
    plans: planFamilies(scenario, catalog).flatMap(({ storage, processing, engine }) =>
      intervalsFor(processing, scenario).map((interval) =>
        planDataPlane(storage, processing, interval, demand, rows, k, engine),
      ),
    ),
    modelings: sizeModelings(demand, catalog),
    controls: sizeControlPlanes(demand, catalog),
  };
}

export function sizeIngestions(d: Demand, catalog: Catalog): readonly IngestionSize[] {
  return offeredOptions<IngestionId>('ingestion', d.scenario, catalog).flatMap((id) =>
    OPTIONS[id].redundancies.map((redundancy) => sizeIngestion(id, redundancy, d, catalog.constants)),
  );
}

export function sizeModelings(d: Demand, catalog: Catalog): readonly ModelingSize[] {
  return offeredOptions<ModelingId>('modeling', d.scenario, catalog).map((id) =>
    sizeModeling(id, d, catalog.constants),
  );
}

export function sizeControlPlanes(d: Demand, catalog: Catalog): readonly ControlPlane[] {
  const k = catalog.constants;
  const watchers = offeredOptions<MonitoringId>('monitoring', d.scenario, catalog).map((id) =>
    watchWith(id, d, k),
  );
  const controls: ControlPlane[] = [];
  for (const id of offeredOptions<DeploymentId>('deployment', d.scenario, catalog)) {
    const carrier = carryWith(id, d, k);
    for (const watcher of watchers)
      if (deploymentIsWatched(id, watcher.monitoring))
        controls.push(joinControlPlane(carrier, watcher, d, k));
  }
  return controls;
}
