/** Follows an architecture that is held as its load grows, with a pause after each detent, so that a newer request can cut in. */
import { assess } from '../assessment/assess';
import type { Architecture, Assessment, PromiseCheck } from '../assessment/assessment';
import { blameLayer } from '../assessment/blameLayer';
import { type Catalog, catalogOf } from '../catalog/catalog';
import { sizeArchitecture } from '../decision/sizeArchitecture';
import { DRIVERS } from '../scenario/drivers';
import { mapLayers } from '../scenario/layers';
import type { Scenario } from '../scenario/scenario';
import type { BreakingPoint, Course, CoursePoint, LoadId } from './hold';

/** Traffic is found to a part in a thousand, which is finer than any figure on the page. */
const CLOSE_ENOUGH = 1.001;

export function* courseSteps(
  architecture: Architecture,
  scenario: Scenario,
  load: LoadId,
  catalog: Catalog = catalogOf(scenario),
): Generator<null, Course> {
  const { field, detents } = DRIVERS[load];
  const from = scenario[field];
  const at = (value: number) => {
    const { design, demand } = sizeArchitecture(architecture, { ...scenario, [field]: value }, catalog);
    return assess(design, demand, catalog);
  };
  const values = [from, ...detents.filter((value) => value > from)];
  const found = new Map<string, BreakingPoint>();
  const points: CoursePoint[] = [];
  for (const [index, value] of values.entries()) {
    const assessment = at(value);
    for (const promise of assessment.promises) {
      if (promise.kept || found.has(promise.id)) continue;
      const keptAt = values[index - 1] ?? null;
      found.set(
        promise.id,
        keptAt === null
          ? makeBreak(promise, null, value, assessment)
          : bisect(promise, keptAt, value, assessment, load, at),
      );
    }
    points.push(makePoint(value, assessment));
    yield null;
  }
  const breaks = [...found.values()].sort((a, b) => a.brokenAt - b.brokenAt);
  return { load, from, breaks, points };
}

/** Between a detent that keeps the promise and the next, that breaks it. */
function bisect(
  { id }: PromiseCheck,
  keptAt: number,
  brokenAt: number,
  assessment: Assessment,
  load: LoadId,
  at: (value: number) => Assessment,
): BreakingPoint {
  let [low, high, broken] = [keptAt, brokenAt, assessment];
  for (;;) {
    const middle = load === 'traffic' ? Math.sqrt(low * high) : Math.floor((low + high) / 2);
    const isClose = load === 'traffic' ? high / low <= CLOSE_ENOUGH : middle <= low;
    if (isClose) break;
    const there = at(middle);
    if (there.promises.some((promise) => promise.id === id && !promise.kept)) {
      high = middle;
      broken = there;
    } else low = middle;
  }
  const promise = broken.promises.find((check) => check.id === id) as PromiseCheck;
  return makeBreak(promise, low, high, broken);
}

function makeBreak(
  promise: PromiseCheck,
  keptAt: number | null,
  brokenAt: number,
  assessment: Assessment,
): BreakingPoint {
  const layer = blameLayer(promise.id, assessment);
  const [limit] = assessment.parts[layer].limits;
  return {
    promise,
    keptAt,
    brokenAt,
    layer,
    limit: limit !== undefined && limit.utilizationRatio >= 1 ? limit : null,
  };
}

function makePoint(value: number, assessment: Assessment): CoursePoint {
  const { promises, parts, freshness, serving, reliability, cost } = assessment;
  return {
    value,
    kept: promises.every((promise) => promise.kept),
    usedRatios: Object.fromEntries(promises.map(({ id, usedRatio }) => [id, usedRatio])),
    utilizationRatios: mapLayers((layer) => parts[layer].limits[0]?.utilizationRatio ?? 0),
    freshnessP95Seconds: freshness.p95Seconds,
    dashboardP95Seconds: serving.dashboardP95Seconds,
    onTimeRatio: reliability.onTimeRatio,
    infrastructureUsdPerMonth: cost.infrastructureUsdPerMonth,
    peopleUsdPerMonth: cost.peopleUsdPerMonth,
  };
}
