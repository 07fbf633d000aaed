/** In how many futures designs keep every promise, many designs at a time: what several of them share is sized once for all. */

import type { Catalog } from '../../data/catalog';
import { type ControlPlane, sizeControlPlane } from '../../laws/controlPlane';
import { type DataPlanePlan, planDataPlane, storeEngine } from '../../laws/dataPlane';
import { type Demand, deriveDemand } from '../../laws/demand';
import type { Design } from '../../laws/design';
import { type IngestionSize, sizeIngestion } from '../../laws/ingestion';
import { type ModelingSize, sizeModeling } from '../../laws/modeling';
import { type QueryRows, queryRows, type StoreEngine } from '../../laws/store';
import type { Redundancy } from '../../options/option';
import type { Scenario } from '../../scenario';
import { layGround, sweepPlan, type Top } from '../../search/cheapest';
import type { Candidates, Places } from './candidates';
import { sharedFuture } from './sharedFutures';

/** Sizes the parts of designs in one future. Parts are thrown away after use: keeping them all costs more than sizing them again. */
interface Sizer {
  readonly demand: Demand;
  readonly catalog: Catalog;
  readonly ingestion: (place: number) => IngestionSize;
  readonly plan: (place: number) => DataPlanePlan;
  readonly modeling: (place: number) => ModelingSize;
  readonly control: (place: number) => ControlPlane;
}

function sizerOf(scenario: Scenario, { space }: Candidates, index: number): Sizer {
  const catalog: Catalog = { constants: sharedFuture(index, scenario), options: space.catalog.options };
  const k = catalog.constants;
  const demand = deriveDemand(scenario, k);
  const setting = { demand, constants: k };
  const rows: QueryRows = queryRows(setting);
  const engines = new Map<string, StoreEngine>();
  return {
    demand,
    catalog,
    ingestion(place) {
      const { option, redundancy } = space.ingestions[place] as IngestionSize;
      return sizeIngestion(setting, option, redundancy);
    },
    plan(place) {
      const { storage, processing, intervalSeconds } = space.plans[place] as DataPlanePlan;
      const engine = engines.get(storage) ?? storeEngine(k, storage);
      engines.set(storage, engine);
      return planDataPlane(setting, { storage, processing, intervalSeconds }, { rows, engine });
    },
    modeling: (place) => sizeModeling(setting, (space.modelings[place] as ModelingSize).option),
    control(place) {
      const { deployment, monitoring } = space.controls[place] as ControlPlane;
      return sizeControlPlane(setting, deployment, monitoring);
    },
  };
}

/** A design with the sizes that it has in one possible world. */
export interface SizedDesign {
  readonly design: Design;
  readonly demand: Demand;
  readonly catalog: Catalog;
}

/** Runners that share a data plane, with the parts around it that any of them has, each by its place. */
interface Team {
  readonly plan: number;
  readonly ingestions: Set<number>;
  readonly redundancies: Set<Redundancy>;
  /** Pairs of models and control plane. */
  readonly tops: Set<number>;
}

/** All that the runners of a heat need. */
interface Heat {
  readonly teams: readonly Team[];
  readonly ingestions: readonly number[];
  readonly modelings: readonly number[];
  readonly controls: readonly number[];
}

function heatOf(runners: readonly number[], { placesOf, space }: Candidates): Heat {
  const teams = new Map<number, Team>();
  const ingestions = new Set<number>();
  const modelings = new Set<number>();
  const controls = new Set<number>();
  for (const runner of runners) {
    const places = placesOf(runner);
    const team: Team = teams.get(places.plan) ?? {
      plan: places.plan,
      ingestions: new Set(),
      redundancies: new Set(),
      tops: new Set(),
    };
    teams.set(places.plan, team);
    team.ingestions.add(places.ingestion);
    team.redundancies.add(places.redundancy);
    team.tops.add(topPlace(places, space.controls.length));
    ingestions.add(places.ingestion);
    modelings.add(places.modeling);
    controls.add(places.control);
  }
  return {
    teams: [...teams.values()],
    ingestions: [...ingestions],
    modelings: [...modelings],
    controls: [...controls],
  };
}

const topPlace = ({ modeling, control }: Pick<Places, 'modeling' | 'control'>, controls: number) =>
  modeling * controls + control;

export interface KeepRace {
  /** Counts, for each runner, the futures from `from` up to `to` in which it keeps every promise. Yields between futures. */
  run(runners: readonly number[], from: number, to: number): Generator<null, void>;
  /** A candidate as it is sized in one future. */
  designIn(candidate: number, index: number): SizedDesign;
  /** Futures so far in which a candidate kept every promise. */
  readonly kept: Uint16Array;
}

export function keepRace(scenario: Scenario, candidates: Candidates): KeepRace {
  const kept = new Uint16Array(candidates.costUsd.length);
  const heatNumber = new Uint16Array(candidates.costUsd.length);
  const controlCount = candidates.space.controls.length;
  const sizers: Sizer[] = [];
  let heats = 0;

  function sizerIn(index: number): Sizer {
    sizers[index] ??= sizerOf(scenario, candidates, index);
    return sizers[index] as Sizer;
  }

  function runFuture(heat: Heat, sizer: Sizer): void {
    const ingestions = heat.ingestions.map(sizer.ingestion);
    const modelings = heat.modelings.map(sizer.modeling);
    const controls = heat.controls.map(sizer.control);
    const { demand, catalog } = sizer;
    const ground = layGround({ demand, catalog, ingestions, modelings, controls, storeRedundancies: null });
    if (ground === null) return;
    const modelingOf = ({ modeling }: Pick<Top, 'modeling'>) =>
      heat.modelings[modelings.indexOf(modeling)] as number;
    const controlOf = ({ control }: Pick<Top, 'control'>) =>
      heat.controls[controls.indexOf(control)] as number;
    const topPlaces = ground.tops.map((top) =>
      topPlace({ modeling: modelingOf(top), control: controlOf(top) }, controlCount),
    );
    for (const team of heat.teams) {
      const tops = ground.tops.filter((_, place) => team.tops.has(topPlaces[place] as number));
      if (tops.length === 0) continue;
      const own = ingestions.filter((_, place) => team.ingestions.has(heat.ingestions[place] as number));
      sweepPlan(
        { ...ground, ingestions: own, storeRedundancies: [...team.redundancies], tops },
        sizer.plan(team.plan),
        Number.POSITIVE_INFINITY,
        (_usd, ingestion, _plan, redundancy, modeling, control) => {
          const runner = candidates.find({
            plan: team.plan,
            ingestion: heat.ingestions[ingestions.indexOf(ingestion)] as number,
            redundancy,
            modeling: modelingOf({ modeling }),
            control: controlOf({ control }),
          });
          if (heatNumber[runner] === heats) (kept[runner] as number) += 1;
          return Number.POSITIVE_INFINITY;
        },
      );
    }
  }

  return {
    *run(runners, from, to) {
      heats += 1;
      for (const runner of runners) heatNumber[runner] = heats;
      const heat = heatOf(runners, candidates);
      for (let index = from; index < to; index += 1) {
        runFuture(heat, sizerIn(index));
        yield null;
      }
    },
    designIn(candidate, index) {
      const sizer = sizerIn(index);
      const places = candidates.placesOf(candidate);
      return {
        design: {
          ingestion: sizer.ingestion(places.ingestion),
          plan: sizer.plan(places.plan),
          storeRedundancy: places.redundancy,
          modeling: sizer.modeling(places.modeling),
          control: sizer.control(places.control),
        },
        demand: sizer.demand,
        catalog: sizer.catalog,
      };
    },
    kept,
  };
}
