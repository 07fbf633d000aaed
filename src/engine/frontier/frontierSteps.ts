/**
 * Works out the frontier; yields null between short stretches of work, the Frontier at the end.
 *
 * A point is a combination of options with what it can promise, not with what one design happens to do: choose it, and the decision for
 * its scenario is that point. The decision is the cheapest at its own promise, so that without pins it stands on the frontier.
 */
import { catalogOf } from '../catalog/catalog';
import type { Scenario } from '../scenario/scenario';
import { answerPoint } from './answerPoint';
import { chosenPoint } from './chosenPoint';
import { efficientPoints } from './efficientPoints';
import type { Frontier, FrontierColumns, FrontierRequest } from './frontier';
import type { PlacedPoint } from './placedPoints';
import { pointsByComplexity } from './pointsByComplexity';
import { pointsByPromise } from './pointsByPromise';

export function* frontierSteps(request: FrontierRequest): Generator<Frontier | null, void> {
  const { scenario, axis } = request;
  const catalog = catalogOf(scenario);
  const { held: _held, ...released } = scenario;
  const free: Scenario = { ...released, pins: {} };
  const placed =
    axis === 'complexity' ? pointsByComplexity(free, catalog) : yield* pointsByPromise(free, axis, catalog);
  yield null;
  const here = chosenPoint(scenario, placed, catalog);
  const spots = efficientPoints(placed, here?.point ?? null);
  yield null;
  const shown = new Set(spots.map(({ point }) => point));
  const efficient = spots.map(({ point, equals }) => ({
    ...answerPoint(request, point),
    equals,
    isChosen: point === here?.point,
  }));
  yield {
    request,
    keptDesigns: placed.keptDesigns,
    efficient,
    beaten: columnsOf(placed.points.filter((point) => !shown.has(point))),
    chosen:
      here === null
        ? null
        : {
            point: efficient.find(({ isChosen }) => isChosen) ?? answerPoint(request, here.point),
            isEfficient: shown.has(here.point),
            extraUsdPerMonth: here.extraUsdPerMonth,
          },
  };
}

function columnsOf(points: readonly PlacedPoint[]): FrontierColumns {
  return {
    place: Float64Array.from(points, ({ place }) => place),
    objectiveUsdPerMonth: Float64Array.from(points, ({ objectiveUsdPerMonth }) => objectiveUsdPerMonth),
    optionCode: Uint16Array.from(points, ({ code }) => code),
  };
}
