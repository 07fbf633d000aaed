/** Every place of the scale path where a layer changes its option: found on a grid, then narrowed down by halving. */
import type { AssumptionId } from '../../assumptions';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../../scenario';
import { layersThatDiffer, type PathDecider } from './decideOnPath';
import { PATH_ENDS, type PathChange } from './path';
import { withAssumptionsAt } from './scenarioOnPath';

/** As close as a change is found; changes closer together than this are one. */
const CLOSE_ENOUGH = 1e-5;
/** On either side of a change: how far its cause is looked for, unless another change is nearer. */
const CAUSE_REACH = 0.01;

/** A stretch of the path over which the choice changes, as short as it was looked for. */
export interface Crossing {
  readonly below: number;
  readonly above: number;
}

/** Places of a grid over the drawn path, both ends among them. */
export function gridOf(cells: number): readonly number[] {
  const [low, high] = PATH_ENDS;
  return Array.from({ length: cells + 1 }, (_, cell) =>
    cell === cells ? high : low + ((high - low) * cell) / cells,
  );
}

/** Yields after each place of the grid; a stretch that changes and changes back between two of them is missed. */
export function* findCrossings(
  decider: PathDecider,
  grid: readonly number[],
): Generator<null, readonly Crossing[]> {
  const crossings: Crossing[] = [];
  const narrow = (below: number, above: number): void => {
    if (layersThatDiffer(decider.answerAt(below).options, decider.answerAt(above).options).length === 0)
      return;
    if (above - below <= CLOSE_ENOUGH) {
      crossings.push({ below, above });
      return;
    }
    const middle = (below + above) / 2;
    narrow(below, middle);
    narrow(middle, above);
  };
  for (const [index, above] of grid.entries()) {
    const below = grid[index - 1];
    if (below !== undefined) narrow(below, above);
    yield null;
  }
  return join(crossings);
}

/** What changes twice within the same hair's breadth changes once. */
function join(crossings: readonly Crossing[]): readonly Crossing[] {
  const joined: Crossing[] = [];
  for (const crossing of crossings) {
    const last = joined.at(-1);
    if (last !== undefined && crossing.below - last.above < CLOSE_ENOUGH)
      joined[joined.length - 1] = { below: last.below, above: crossing.above };
    else joined.push(crossing);
  }
  return joined;
}

export function describeCrossings(
  decider: PathDecider,
  crossings: readonly Crossing[],
): readonly PathChange[] {
  return crossings.flatMap(({ below, above }, index) => {
    const [before, after] = [decider.answerAt(below), decider.answerAt(above)];
    const layers = layersThatDiffer(before.options, after.options);
    if (layers.length === 0) return [];
    const position = (below + above) / 2;
    const room = Math.min(
      CAUSE_REACH,
      (position - (crossings[index - 1]?.above ?? PATH_ENDS[0])) / 2,
      ((crossings[index + 1]?.below ?? PATH_ENDS[1]) - position) / 2,
    );
    return [
      {
        position,
        layers,
        before: before.options,
        after: after.options,
        ...findCause(decider, position - room, position + room),
        beforeUsdPerMonth: before.point.totalUsdPerMonth,
        afterUsdPerMonth: after.point.totalUsdPerMonth,
      },
    ];
  });
}

/**
 * What alone, moved from one side to the other while all else waits on the first, brings the choice of the other side.
 * Of a change of price it is the one that moves the difference by more than all others together.
 */
function findCause(
  decider: PathDecider,
  below: number,
  above: number,
): { readonly driver: DriverId | null; readonly assumption: AssumptionId | null } {
  const [from, to] = [decider.scenarioAt(below), decider.scenarioAt(above)];
  const after = decider.answerAt(above).options;
  const isEnough = (moved: Scenario) => layersThatDiffer(decider.optionsOf(moved), after).length === 0;
  const drivers = DRIVER_IDS.filter((driver) => {
    const { field } = DRIVERS[driver];
    return from[field] !== to[field] && isEnough(withAssumptionsAt(below, { ...from, [field]: to[field] }));
  });
  const { assumptions: grown } = withAssumptionsAt(above, from);
  const assumptions = (Object.keys(grown) as AssumptionId[]).filter(
    (id) =>
      from.assumptions[id] !== grown[id] &&
      isEnough({ ...from, assumptions: { ...from.assumptions, [id]: grown[id] } }),
  );
  const isAlone = drivers.length + assumptions.length === 1;
  return {
    driver: (isAlone && drivers[0]) || null,
    assumption: (isAlone && assumptions[0]) || null,
  };
}
