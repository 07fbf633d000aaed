/**
 * The furthest value of one driver that can be kept under a limit.
 *
 * Keeping promises is not always an interval along traffic, so every place of the slider is tried (and the present value, if it stands
 * between two); the last place that holds is then refined by bisection up to the next one that does not. Yields null between searches.
 */
import { assess } from '../assessment/assess';
import type { Catalog } from '../catalog/catalog';
import { architectureFigures } from '../decision/architectureFigures';
import { DRIVERS } from '../scenario/drivers';
import type { DriverId } from '../scenario/scenario';
import { DRIVER_SCALES } from './driverScale';
import { explainStop } from './explainStop';
import type { InverseRequest, Reach, ReachGap } from './inverse';
import { limitedScenario, searchWithin, type Within, withDriver } from './limitedScenario';

/** Bisection ends when both sides are this near, on the scale of the slider: a hundred-thousandth of traffic, age or late share. */
const PRECISION = 1e-5;

export function* findReach(
  driver: DriverId,
  request: InverseRequest,
  catalog: Catalog,
): Generator<null, Reach> {
  const limited = limitedScenario(request);
  const at = (value: number) => withDriver(limited, driver, value);
  const within = (value: number) => searchWithin(at(value), request.limit, catalog);
  const present = request.scenario[DRIVERS[driver].field];

  const places = placesOf(driver, present);
  const kept: (Within | null)[] = [];
  for (const place of places) {
    kept.push(within(place));
    yield null;
  }
  const last = kept.findLastIndex((answer) => answer !== null);
  const easiest = places[0] as number;
  if (last < 0) {
    const stop = explainStop(at(easiest), request.limit, null, catalog);
    return { kind: 'nothing', driver, value: easiest, stop };
  }

  const keepsPresent = kept[places.indexOf(present)] !== null;
  const gaps = gapsBefore(last, places, kept);
  const describe = (value: number, { found, space }: Within) => {
    const assessment = assess(found.design, space.demand, catalog);
    return {
      driver,
      value,
      scenario: at(value),
      figures: architectureFigures(assessment),
      poweredTestsPerMonth: assessment.experiments.poweredPerMonth,
      keepsPresent,
      gaps,
    };
  };
  let value = places[last] as number;
  let answer = kept[last] as Within;
  let beyond = places[last + 1];
  if (beyond === undefined) return { kind: 'open-ended', ...describe(value, answer) };

  const { toScale, fromScale, roundEasier } = DRIVER_SCALES[driver];
  const foot = value;
  while (Math.abs(toScale(beyond) - toScale(value)) > PRECISION) {
    const middle = fromScale((toScale(value) + toScale(beyond)) / 2);
    const there = within(middle);
    if (there === null) beyond = middle;
    else {
      value = middle;
      answer = there;
    }
    yield null;
  }
  const rounded = roundEasier(value);
  const roundedAnswer = isBetween(rounded, foot, value) ? within(rounded) : null;
  if (roundedAnswer !== null) {
    value = rounded;
    answer = roundedAnswer;
  }
  const reached = describe(value, answer);
  return {
    kind: 'reached',
    ...reached,
    stop: explainStop(at(beyond), request.limit, reached.figures.architecture, catalog),
  };
}

/** Places of the slider from its easiest end, the present value among them. */
function placesOf(driver: DriverId, present: number): readonly number[] {
  const rising = driver === 'freshness' ? -1 : 1;
  return [...new Set([...DRIVERS[driver].detents, present])].sort((a, b) => rising * (a - b));
}

function gapsBefore(
  last: number,
  places: readonly number[],
  kept: readonly (Within | null)[],
): readonly ReachGap[] {
  const gaps: ReachGap[] = [];
  for (let index = 0; index < last; index += 1) {
    if (kept[index] !== null) continue;
    const place = places[index] as number;
    const open = gaps.at(-1);
    if (open !== undefined && kept[index - 1] === null) gaps[gaps.length - 1] = { ...open, to: place };
    else gaps.push({ from: place, to: place });
  }
  return gaps;
}

const isBetween = (value: number, one: number, other: number) =>
  value >= Math.min(one, other) && value <= Math.max(one, other);
