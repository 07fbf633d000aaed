/**
 * Works out the frontier; yields null between short stretches of work, the Frontier at the end.
 *
 * A point is a combination of options with what it can promise, not with what one design happens to do: choose it, and the decision for
 * its scenario is that point. The decision is the cheapest at its own promise, so that without pins it stands on the frontier.
 */
import { type Catalog, catalogOf } from '../catalog/catalog';
import { architectureFigures } from '../decision/architectureFigures';
import { decide } from '../decision/decide';
import { DRIVERS } from '../scenario/drivers';
import type { Scenario } from '../scenario/scenario';
import { chosenPoint } from './chosenPoint';
import { efficientPoints } from './efficientPoints';
import type { Frontier, FrontierAnswer, FrontierAxis, FrontierColumns, FrontierRequest } from './frontier';
import { optionsOfCode } from './optionCode';
import type { PlacedPoint } from './placedPoints';
import { pointsByComplexity } from './pointsByComplexity';
import { pointsByPromise } from './pointsByPromise';

export function* frontierSteps(request: FrontierRequest): Generator<Frontier | null, void> {
  const { scenario, axis } = request;
  const catalog = catalogOf(scenario);
  const free: Scenario = { ...scenario, pins: {} };
  const placed =
    axis === 'complexity' ? pointsByComplexity(free, catalog) : yield* pointsByPromise(free, axis, catalog);
  yield null;
  const here = chosenPoint(scenario, placed, catalog);
  const spots = efficientPoints(placed, here?.point ?? null);
  yield null;
  const shown = new Set(spots.map(({ point }) => point));
  const answer = (point: PlacedPoint, equals: number) =>
    answerOf(point, equals, point === here?.point, scenarioOf(point, axis, free), catalog);
  const efficient = spots.map(({ point, equals }) => answer(point, equals));
  yield {
    request,
    keptDesigns: placed.keptDesigns,
    efficient,
    beaten: columnsOf(placed.points.filter((point) => !shown.has(point))),
    chosen:
      here === null
        ? null
        : {
            point: efficient.find(({ isChosen }) => isChosen) ?? answer(here.point, 0),
            isEfficient: shown.has(here.point),
            extraUsdPerMonth: here.extraUsdPerMonth,
          },
  };
}

/** Its options pinned, and the promise on the axis moved to its place. */
function scenarioOf({ code, place }: PlacedPoint, axis: FrontierAxis, free: Scenario): Scenario {
  const pins = optionsOfCode(code);
  return axis === 'complexity' ? { ...free, pins } : { ...free, pins, [DRIVERS[axis].field]: place };
}

function answerOf(
  { place, objectiveUsdPerMonth, code }: PlacedPoint,
  equals: number,
  isChosen: boolean,
  scenario: Scenario,
  catalog: Catalog,
): FrontierAnswer {
  const { chosen } = decide(scenario, catalog);
  return {
    options: optionsOfCode(code),
    place,
    objectiveUsdPerMonth,
    figures: architectureFigures(chosen),
    scenario,
    equals,
    isChosen,
  };
}

function columnsOf(points: readonly PlacedPoint[]): FrontierColumns {
  return {
    place: Float64Array.from(points, ({ place }) => place),
    objectiveUsdPerMonth: Float64Array.from(points, ({ objectiveUsdPerMonth }) => objectiveUsdPerMonth),
    optionCode: Uint16Array.from(points, ({ code }) => code),
  };
}
