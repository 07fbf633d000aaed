/** The parts that a scenario leaves to choose from, each sized once. */

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
import { type ControlPlane, carryWith, joinControlPlane, watchWith } from '../laws/controlPlane';
import { type DataPlanePlan, planDataPlane } from '../laws/dataPlane';
import { type Demand, deriveDemand } from '../laws/demand';
import { type IngestionSize, sizeIngestion } from '../laws/ingestion';
import { type ModelingSize, sizeModeling } from '../laws/modeling';
import { queryRows, type StoreEngine, storeEngine } from '../laws/store';
import { LAYER_IDS, type LayerId, mapLayers, type PerLayer } from '../layers';
import {
  deploymentCarries,
  deploymentIsWatched,
  PROCESSING_OF_STORE,
  processingReads,
  storeTakes,
} from '../options/compatibility';
import { OPTIONS } from '../options/options';
import type { Scenario } from '../scenario';

/** What runs on a schedule, and the intervals at which people schedule it, seconds. */
export const RUN_INTERVALS_SECONDS: readonly number[] = [
  60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 9000, 10_800, 14_400, 21_600, 28_800, 43_200,
  86_400,
];

function isScheduled(processing: ProcessingId): boolean {
  return processing === 'full-refresh' || processing === 'incremental' || processing === 'spark';
}

/** What a scenario leaves open in each layer: one option where it is pinned or held, the catalog elsewhere. */
export interface Offer {
  readonly options: PerLayer<readonly OptionId[]>;
  /** Null where the layer may stand as often as its option allows. */
  readonly redundancies: PerLayer<readonly Redundancy[] | null>;
  /** The only interval of what runs on a schedule, seconds; null where any may be taken. */
  readonly intervalSeconds: number | null;
}

export function offerOf(scenario: Scenario, catalog: Catalog): Offer {
  const { pins, held } = scenario;
  const choiceOf = (layer: LayerId) => (isHeld(scenario, layer) ? (held?.choices[layer] ?? null) : null);
  return {
    options: mapLayers((layer) => {
      const choice = choiceOf(layer);
      if (choice !== null) return [choice.option];
      const pin = pins[layer];
      return pin === undefined
        ? catalog.options[layer]
        : catalog.options[layer].filter((option) => option === pin);
    }),
    redundancies: mapLayers((layer) => {
      const choice = choiceOf(layer);
      return choice === null ? null : [choice.redundancy];
    }),
    intervalSeconds: isHeld(scenario, 'processing') ? (held?.intervalSeconds ?? null) : null,
  };
}

/** A pin to another option takes the layer out of the hold; the interval goes with processing. */
function isHeld({ pins, held }: Scenario, layer: LayerId): boolean {
  if (held === undefined) return false;
  return pins[layer] === undefined || pins[layer] === held.choices[layer].option;
}

/** Tells whether an architecture from outside could come out of a decision: options that fit, redundancy and interval on offer. */
export function canStand({ choices, intervalSeconds }: Architecture): boolean {
  const isOffered = LAYER_IDS.every((layer) => {
    const { option, redundancy } = choices[layer];
    return OPTIONS[option].layer === layer && OPTIONS[option].redundancies.includes(redundancy);
  });
  if (!isOffered) return false;
  const ingestion = choices.ingestion.option as IngestionId;
  const storage = choices.storage.option as StorageId;
  const processing = choices.processing.option as ProcessingId;
  const deployment = choices.deployment.option as DeploymentId;
  const runs = intervalSeconds === null ? 'never' : RUN_INTERVALS_SECONDS.includes(intervalSeconds);
  return (
    storeTakes(ingestion, storage) &&
    processingReads(ingestion, storage, processing) &&
    deploymentIsWatched(deployment, choices.monitoring.option as MonitoringId) &&
    deploymentCarries(deployment, processing, choices.modeling.option as ModelingId) &&
    runs === (isScheduled(processing) ? true : 'never')
  );
}

/** Data planes that differ in nothing but the interval of their runs. */
export interface PlanFamily {
  readonly index: number;
  readonly storage: StorageId;
  readonly processing: ProcessingId;
  readonly engine: StoreEngine;
}

/** In the order of the catalog. */
export function planFamilies({ options }: Offer, catalog: Catalog): readonly PlanFamily[] {
  const processings = new Set(options.processing as readonly ProcessingId[]);
  const families: PlanFamily[] = [];
  for (const storage of options.storage as readonly StorageId[]) {
    const engine = storeEngine(storage, catalog.constants);
    for (const processing of PROCESSING_OF_STORE[storage])
      if (processings.has(processing)) families.push({ index: families.length, storage, processing, engine });
  }
  return families;
}

/** Intervals up to the freshness promise; the shortest is kept so that every processing has one. A held one stays, late or not. */
export function intervalsFor(
  processing: ProcessingId,
  { freshnessSeconds }: Scenario,
  { intervalSeconds }: Offer,
): readonly (number | null)[] {
  if (!isScheduled(processing)) return [null];
  if (intervalSeconds !== null) return [intervalSeconds];
  return RUN_INTERVALS_SECONDS.filter((seconds, index) => index === 0 || seconds <= freshnessSeconds);
}

/** The parts that a scenario leaves to choose from, each sized once. */
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
