/** One complete architecture with the sizes of its parts, sized without any search. */

import type {
  Architecture,
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  OptionId,
  ProcessingId,
  Redundancy,
  StorageId,
} from '../architecture';
import type { Catalog } from '../data/catalog';
import type { PerLayer } from '../layers';
import type { Scenario } from '../scenario';

import { type ControlPlane, sizeControlPlane } from './controlPlane';
import { type DataPlanePlan, planDataPlane } from './dataPlane';
import { type Demand, deriveDemand } from './demand';
import { type IngestionSize, sizeIngestion } from './ingestion';
import { type ModelingSize, sizeModeling } from './modeling';
import { queryRows } from './store';

/** One complete architecture with the sizes of its parts. */
export interface Design {
  readonly ingestion: IngestionSize;
  readonly plan: DataPlanePlan;
  readonly storeRedundancy: Redundancy;
  readonly modeling: ModelingSize;
  readonly control: ControlPlane;
}

/** The option that stands in each layer of a design. */
export function designOptions(design: Design): PerLayer<OptionId> {
  return {
    ingestion: design.ingestion.option,
    storage: design.plan.storage,
    processing: design.plan.processing,
    modeling: design.modeling.option,
    deployment: design.control.deployment,
    monitoring: design.control.monitoring,
  };
}

/** A given architecture sized for a scenario, without any search: for holding today's stack while the scenario moves, and for sampling constants. */
export function sizeArchitecture(
  architecture: Architecture,
  scenario: Scenario,
  catalog: Catalog,
): { readonly design: Design; readonly demand: Demand } {
  const k = catalog.constants;
  const demand = deriveDemand(scenario, k);
  const { choices, intervalSeconds } = architecture;
  return {
    demand,
    design: {
      ingestion: sizeIngestion(
        choices.ingestion.option as IngestionId,
        choices.ingestion.redundancy,
        demand,
        k,
      ),
      plan: planDataPlane(
        choices.storage.option as StorageId,
        choices.processing.option as ProcessingId,
        intervalSeconds,
        demand,
        queryRows(demand, k),
        k,
      ),
      storeRedundancy: choices.storage.redundancy,
      modeling: sizeModeling(choices.modeling.option as ModelingId, demand, k),
      control: sizeControlPlane(
        choices.deployment.option as DeploymentId,
        choices.monitoring.option as MonitoringId,
        demand,
        k,
      ),
    },
  };
}
