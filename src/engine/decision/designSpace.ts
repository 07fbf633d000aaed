/** The parts that a scenario leaves to choose from, each sized once. */
import type { Catalog } from '../catalog/catalog';
import { deploymentIsWatched, PROCESSING_OF_STORE } from '../catalog/compatibility';
import { OPTIONS } from '../catalog/options';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import type { LayerId } from '../scenario/layers';
import type {
  DeploymentId,
  IngestionId,
  ModelingId,
  MonitoringId,
  OptionId,
  ProcessingId,
  Redundancy,
  StorageId,
} from '../scenario/optionIds';
import type { Scenario } from '../scenario/scenario';
import { type DataPlanePlan, planDataPlane } from '../sizing/dataPlanePlan';
import { queryRows } from '../sizing/queryRows';
import { type ControlPlane, sizeControlPlane } from '../sizing/sizeControlPlane';
import { type IngestionSize, sizeIngestion } from '../sizing/sizeIngestion';
import { type ModelingSize, sizeModeling } from '../sizing/sizeModeling';
import { storeEngine } from '../sizing/storeEngine';
import { isScheduled, RUN_INTERVALS_SECONDS } from './intervals';
import { type Offer, offerOf } from './offerOf';

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
  const offered = <T extends OptionId>(layer: LayerId) => offer.options[layer] as readonly T[];
  const rows = queryRows(demand, k);
  const plans: DataPlanePlan[] = [];
  const processings = new Set<ProcessingId>(offered<ProcessingId>('processing'));
  for (const storage of offered<StorageId>('storage')) {
    const engine = storeEngine(storage, k);
    for (const processing of PROCESSING_OF_STORE[storage]) {
      if (!processings.has(processing)) continue;
      for (const interval of intervalsFor(processing, scenario, offer.intervalSeconds)) {
        plans.push(planDataPlane(storage, processing, interval, demand, rows, k, engine));
      }
    }
  }
  const controls: ControlPlane[] = [];
  for (const deployment of offered<DeploymentId>('deployment')) {
    for (const monitoring of offered<MonitoringId>('monitoring')) {
      if (deploymentIsWatched(deployment, monitoring))
        controls.push(sizeControlPlane(deployment, monitoring, demand, k));
    }
  }
  return {
    demand,
    catalog,
    ingestions: offered<IngestionId>('ingestion').flatMap((id) =>
      (offer.redundancies.ingestion ?? OPTIONS[id].redundancies).map((redundancy) =>
        sizeIngestion(id, redundancy, demand, k),
      ),
    ),
    plans,
    modelings: offered<ModelingId>('modeling').map((id) => sizeModeling(id, demand, k)),
    controls,
    storeRedundancies: offer.redundancies.storage,
  };
}

/** Intervals up to the freshness promise; the shortest is kept so that every processing has one. A held one stays, late or not. */
function intervalsFor(
  processing: ProcessingId,
  scenario: Scenario,
  held: number | null,
): readonly (number | null)[] {
  if (!isScheduled(processing)) return [null];
  if (held !== null) return [held];
  return RUN_INTERVALS_SECONDS.filter(
    (seconds, index) => index === 0 || seconds <= scenario.freshnessSeconds,
  );
}
