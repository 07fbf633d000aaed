/** The parts that a scenario leaves to choose from, each sized once. */

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
import { type ControlPlane, carryWith, joinControlPlane, watchWith } from '../laws/controlPlane';
import { type DataPlanePlan, planDataPlane, storeEngine } from '../laws/dataPlane';
import { type Demand, deriveDemand, type Setting } from '../laws/demand';
import { type IngestionSize, sizeIngestion } from '../laws/ingestion';
import { type ModelingSize, sizeModeling } from '../laws/modeling';
import { queryRows, type StoreEngine } from '../laws/store';
import { LAYER_IDS, type LayerId, mapLayers, type PerLayer } from '../layers';
import {
  deploymentCarries,
  deploymentIsWatched,
  processingReads,
  storeTakes,
} from '../options/compatibility';
import type { Redundancy } from '../options/option';
import { INGESTION, OPTIONS, PROCESSING, STORAGE } from '../options/options';
import type { Requirements } from '../requirements';
import type { Scenario } from '../scenario';

/** What runs on a schedule, and the intervals at which people schedule it, seconds. */
export const RUN_INTERVALS_SECONDS: readonly number[] = [
  60, 120, 300, 600, 900, 1200, 1800, 2700, 3600, 5400, 7200, 9000, 10_800, 14_400, 21_600, 28_800, 43_200,
  86_400,
];

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
    runs === (PROCESSING[processing].isScheduled ? true : 'never')
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
    const engine = storeEngine(catalog.constants, storage);
    for (const processing of STORAGE[storage].processedBy)
      if (processings.has(processing)) families.push({ index: families.length, storage, processing, engine });
  }
  return families;
}

/** Intervals up to the freshness promise; the shortest is kept so that every processing has one. A held one stays, late or not. */
export function intervalsFor(
  processing: ProcessingId,
  { freshnessSeconds }: Requirements,
  { intervalSeconds }: Pick<Offer, 'intervalSeconds'> = { intervalSeconds: null },
): readonly (number | null)[] {
  if (!PROCESSING[processing].isScheduled) return [null];
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
  const { constants } = catalog;
  const demand = deriveDemand(scenario, constants);
  const setting = { demand, constants };
  const rows = queryRows(setting);
  return {
    demand,
    catalog,
    ingestions: sizeIngestions(setting, offer),
    plans: planFamilies(offer, catalog).flatMap(({ storage, processing, engine }) =>
      intervalsFor(processing, scenario, offer).map((intervalSeconds) =>
        planDataPlane(setting, { storage, processing, intervalSeconds }, { rows, engine }),
      ),
    ),
    modelings: sizeModelings(setting, offer),
    controls: sizeControlPlanes(setting, offer),
    storeRedundancies: offer.redundancies.storage,
  };
}

export function sizeIngestions(setting: Setting, offer: Offer): readonly IngestionSize[] {
  return (offer.options.ingestion as readonly IngestionId[]).flatMap((id) =>
    (offer.redundancies.ingestion ?? INGESTION[id].redundancies).map((redundancy) =>
      sizeIngestion(setting, id, redundancy),
    ),
  );
}

export function sizeModelings(setting: Setting, offer: Offer): readonly ModelingSize[] {
  return (offer.options.modeling as readonly ModelingId[]).map((id) => sizeModeling(setting, id));
}

export function sizeControlPlanes(setting: Setting, offer: Offer): readonly ControlPlane[] {
  const watchers = (offer.options.monitoring as readonly MonitoringId[]).map((id) => watchWith(setting, id));
  const controls: ControlPlane[] = [];
  for (const id of offer.options.deployment as readonly DeploymentId[]) {
    const carrier = carryWith(setting, id);
    for (const watcher of watchers)
      if (deploymentIsWatched(id, watcher.monitoring))
        controls.push(joinControlPlane(setting, carrier, watcher));
  }
  return controls;
}
