/**
 * Draws the architecture map in steps: a coarse picture at once, then one with every frontier followed to a step of the lattice,
 * then one in which every node is decided and every crossing found to an eighth of a step.
 *
 * Yields null between short stretches of work. The same request gives the same pictures, whatever the machine.
 */
import { LAYER_IDS } from '../../layers';
import { decideCoarsely, fillCells, makeLattice, refineCells } from './lattice';
import { findCrossings, middleCrossings, thinLine, traceContours, traceFrontiers } from './lines';
import type { MapFrontier, MapPicture, MapRequest, MapStage } from './map';

/** Steps of the lattice between the lines of the first picture, and between those from which cells are divided. */
const [FIRST_STEP, COARSE_STEP] = [16, 8];
/** A frontier may leave its course by so much of an axis: a twelfth of a step of the lattice. */
const PLACE_TOLERANCE = 0.0004;

export type MapSteps = (request: MapRequest, lastStage?: MapStage) => Generator<MapPicture | null, void>;

export function* mapSteps(
  request: MapRequest,
  lastStage: MapStage = 'checked',
): Generator<MapPicture | null, void> {
  const lattice = makeLattice(request);
  const crossings = middleCrossings(lattice);
  const { columns, rows, answers, costsUsd, palette } = lattice;

  const layersBetween = (left: number, right: number | null) => {
    const one = palette[left];
    const other = right === null ? null : palette[right];
    if (!one || !other) return [];
    return LAYER_IDS.filter((layer) => one.options[layer] !== other.options[layer]);
  };
  const draw = (stage: MapStage): MapPicture => ({
    request,
    stage,
    columns,
    rows,
    answers: answers.slice(),
    costsUsd: costsUsd.slice(),
    palette: [...palette],
    frontiers: traceFrontiers(lattice, crossings).map(
      ({ left, right, points }): MapFrontier => ({
        left,
        right,
        points: thinLine(points, PLACE_TOLERANCE),
        layers: layersBetween(left, right),
      }),
    ),
    contours: traceContours(lattice),
    decided: lattice.count(),
  });

  fillCells(lattice, yield* decideCoarsely(lattice, FIRST_STEP));
  yield draw('coarse');
  if (lastStage === 'coarse') return;

  const coarse = yield* decideCoarsely(lattice, COARSE_STEP);
  fillCells(lattice, yield* refineCells(lattice, coarse));
  yield draw('refined');
  if (lastStage === 'refined') return;

  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) lattice.decideNode(column, row);
    yield null;
  }
  yield* findCrossings(lattice, crossings);
  yield draw('checked');
}
