/** Works out the scale path in steps: its changes on a coarse grid, then on a fine one, then what the answers could cost. */
import { decideOnPath, type PathDecider } from './decideOnPath';
import { type Crossing, describeCrossings, findCrossings, gridOf } from './findPathChanges';
import type { PathRange, PathRequest, ScalePath } from './path';
import { PATH_ENDS } from './path';
import { rangeOnPath } from './rangeOnPath';

/** Cells over the drawn path. Every place of the coarse grid lies on the fine one, and is decided once. */
const COARSE_CELLS = 125;
const FINE_CELLS = 1000;
/** Cells between two places at which the curve is drawn, or a range is drawn. */
const CURVE_CELLS = 100;
const RANGE_CELLS = 25;

/** Yields null between short stretches of work, so that a newer request can cut in. */
export function* pathSteps(request: PathRequest): Generator<ScalePath | null, void> {
  const decider = decideOnPath(request);
  let crossings = yield* findCrossings(decider, gridOf(COARSE_CELLS));
  let ranges: readonly PathRange[] = [];
  const report = (complete: boolean): ScalePath => ({
    first: decider.answerAt(PATH_ENDS[0]).options,
    changes: describeCrossings(decider, crossings),
    points: placesAround(crossings, CURVE_CELLS).map((place) => decider.answerAt(place).point),
    ranges,
    complete,
  });
  yield report(false);
  crossings = yield* findCrossings(decider, gridOf(FINE_CELLS));
  yield report(false);
  ranges = yield* findRanges(decider, crossings);
  yield report(true);
}

function* findRanges(
  decider: PathDecider,
  crossings: readonly Crossing[],
): Generator<null, readonly PathRange[]> {
  const ranges: PathRange[] = [];
  for (const place of placesAround(crossings, RANGE_CELLS)) {
    const range = rangeOnPath(decider, place);
    if (range !== null) ranges.push(range);
    yield null;
  }
  return ranges;
}

/** Both sides of each change, and evenly spread places between them; rising. */
function placesAround(crossings: readonly Crossing[], cells: number): readonly number[] {
  const sides = crossings.flatMap(({ below, above }) => [below, above]);
  return [...new Set([...gridOf(cells), ...sides])].sort((a, b) => a - b);
}
