/** A given architecture sized for a scenario, without any search: for holding today's stack while the scenario moves, and for sampling constants. */
import type { Architecture } from '../assessment/assessment';
import type { Catalog } from '../catalog/catalog';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  ProcessingId,
  StorageId,
} from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { planDataPlane } from '../sizing/dataPlanePlan';
import type { Design } from '../sizing/design';
import { queryRows } from '../sizing/queryRows';
import { sizeControlPlane } from '../sizing/sizeControlPlane';
import { sizeIngestion } from '../sizing/sizeIngestion';
import { sizeModeling } from '../sizing/sizeModeling';

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
