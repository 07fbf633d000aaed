/** Decides at places of a map, with all that neighbouring places share worked out once. The same answers as a decision, a place at a time. */
import { catalogOf } from '../catalog/catalog';
import { processingReads, storeTakes } from '../catalog/compatibility';
import { sizeControlPlanes, sizeIngestions, sizeModelings } from '../decision/designSpace';
import { offerOf } from '../decision/offerOf';
import { intervalsFor, type PlanFamily, planFamilies } from '../decision/planFamilies';
import { layGround } from '../decision/searchGround';
import type { Found } from '../decision/searchPlan';
import type { Demand } from '../demand/demand';
import { deriveDemand } from '../demand/deriveDemand';
import { resolveAssumptions } from '../demand/resolveAssumptions';
import type { Scenario } from '../scenario/scenario';
import { processingHours, storeHours } from '../sizing/dataPlaneHours';
import { planDataPlane } from '../sizing/dataPlanePlan';
import { queryRows } from '../sizing/queryRows';
import type { IngestionSize } from '../sizing/sizeIngestion';
import { totalSpend } from '../sizing/spend';
import { DEPENDS_ON, type SpacePart } from './dependence';
import type { MapRequest } from './map';
import { axisValue, scenarioAt } from './mapAxis';
import { type Place, rememberPerAxis } from './rememberPerAxis';
import { searchPlace } from './searchPlace';

interface At extends Place {
  readonly scenario: Scenario;
}

interface DemandAt extends At {
  readonly demand: Demand;
}

export interface MapDecider {
  /** The winner at ticks (x, y), null where nothing keeps every promise; `guess` is the family that won nearby, −1 for none. */
  readonly decideAt: (x: number, y: number, guess: number) => Found | null;
  readonly familyOf: (found: Found) => number;
}

/** Ticks run from 0 to `xTicks` and `yTicks`, both ends included. */
export function makeDecider({ scenario, x, y }: MapRequest, xTicks: number, yTicks: number): MapDecider {
  const catalog = catalogOf(scenario);
  const k = catalog.constants;
  const offer = offerOf(scenario, catalog);
  const families = planFamilies(offer, catalog);
  const remember = <A extends Place, T>(part: SpacePart, make: (at: A) => T) =>
    rememberPerAxis(DEPENDS_ON[part].includes(x), DEPENDS_ON[part].includes(y), make);

  const xValues = Array.from({ length: xTicks + 1 }, (_, tick) => axisValue(x, tick / xTicks));
  const yValues = Array.from({ length: yTicks + 1 }, (_, tick) => axisValue(y, tick / yTicks));
  const assumptionsAt = remember('assumptions', (at: At) => resolveAssumptions(at.scenario));
  const rowsAt = remember('rows', (at: DemandAt) => queryRows(at.demand, k));
  const modelingsAt = remember('modelings', (at: DemandAt) => sizeModelings(offer, at.demand, catalog));
  const controlsAt = remember('controls', (at: DemandAt) => sizeControlPlanes(offer, at.demand, catalog));
  const ingestionsAt = remember('ingestions', ({ demand: d }: DemandAt) => {
    const ingestions = sizeIngestions(offer, d, catalog);
    const hourUsd = scenario.objective === 'total' ? d.assumptions.engineerUsdPerYear / k.hoursPerYear : 0;
    const least = families.map((family) => leastUsdInto(family, ingestions, d, hourUsd));
    const intervals = families.map(({ processing }) =>
      intervalsFor(processing, d.scenario, offer).toReversed(),
    );
    return { ingestions, least, intervals, hourUsd };
  });
  const plansAt = remember('plans', (at: DemandAt) => {
    const rows = rowsAt(at);
    const known = families.map(() => new Map<number | null, ReturnType<typeof planDataPlane>>());
    return {
      hours: families.map(
        ({ storage, processing, engine }) =>
          processingHours(processing, at.demand, k) +
          storeHours(
            storage,
            { units: engine.unitsLow },
            at.demand.rawStoredBytes * engine.bytesRatio,
            at.demand,
            k,
          ),
      ),
      size: ({ index, storage, processing, engine }: PlanFamily, interval: number | null) => {
        const sized = known[index] as (typeof known)[number];
        const before = sized.get(interval);
        if (before !== undefined) return before;
        const plan = planDataPlane(storage, processing, interval, at.demand, rows, k, engine);
        sized.set(interval, plan);
        return plan;
      },
    };
  });

  return {
    decideAt(xTick, yTick, guess) {
      const moved = scenarioAt(scenario, [x, xValues[xTick] as number], [y, yValues[yTick] as number]);
      const at: At = { x: xTick, y: yTick, scenario: moved };
      const demand = deriveDemand(moved, k, assumptionsAt(at));
      const there: DemandAt = { ...at, demand };
      const { ingestions, least, intervals, hourUsd } = ingestionsAt(there);
      const ground = layGround({
        demand,
        catalog,
        ingestions,
        modelings: modelingsAt(there),
        controls: controlsAt(there),
        storeRedundancies: offer.redundancies.storage,
      });
      if (ground === null) return null;
      const { hours, size } = plansAt(there);
      const leastUsd = hours.map((hoursPerMonth) => hoursPerMonth * hourUsd);
      return searchPlace(ground, { families, intervals, leastUsd, leastIngestionUsd: least, size }, guess);
    },
    familyOf: ({ design: { plan } }) =>
      families.findIndex(
        ({ storage, processing }) => storage === plan.storage && processing === plan.processing,
      ),
  };
}

/** Infinity where nothing leads into the store. */
function leastUsdInto(
  { storage, processing }: PlanFamily,
  ingestions: readonly IngestionSize[],
  d: Demand,
  hourUsd: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const ingestion of ingestions) {
    const { option } = ingestion;
    if (!storeTakes(option, storage) || !processingReads(option, storage, processing)) continue;
    const usd =
      totalSpend(ingestion.cost) * d.assumptions.regionPriceFactor + ingestion.hoursPerMonth * hourUsd;
    if (usd < least) least = usd;
  }
  return least;
}
