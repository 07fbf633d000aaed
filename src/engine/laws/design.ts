/** One complete architecture with the sizes of its parts, sized without any search. */

import type {
  Architecture,
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  OptionId,
  ProcessingId,
  StorageId,
} from '../architecture';
import type { Catalog } from '../data/catalog';
import type { PerLayer } from '../layers';
import type { Redundancy } from '../options/option';
import type { Scenario } from '../scenario';
import { type ControlPlane, sizeControlPlane } from './controlPlane';
import { type DataPlanePlan, planDataPlane } from './dataPlane';
import { type Demand, deriveDemand } from './demand';
import { type IngestionSize, sizeIngestion } from './ingestion';
import { type ModelingSize, sizeModeling } from './modeling';

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
  { choices, intervalSeconds }: Architecture,
  scenario: Scenario,
  { constants }: Catalog,
): { readonly design: Design; readonly demand: Demand } {
  const demand = deriveDemand(scenario, constants);
  const setting = { demand, constants };
  const { ingestion, storage, processing, modeling, deployment, monitoring } = choices;
  return {
    demand,
    design: {
      ingestion: sizeIngestion(setting, ingestion.option as IngestionId, ingestion.redundancy),
      plan: planDataPlane(setting, {
        storage: storage.option as StorageId,
        processing: processing.option as ProcessingId,
        intervalSeconds,
      }),
      storeRedundancy: storage.redundancy,
      modeling: sizeModeling(setting, modeling.option as ModelingId),
      control: sizeControlPlane(
        setting,
        deployment.option as DeploymentId,
        monitoring.option as MonitoringId,
      ),
    },
  };
}
