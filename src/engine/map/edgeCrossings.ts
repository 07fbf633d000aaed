/** Where along each edge of the lattice the answer changes: the middle at first, then found by bisection. */
import type { MapLattice } from './mapLattice';
import { TICKS_PER_CELL } from './mapLattice';

/** Shares of an edge from its lower end, node by node: along x to the next column, along y to the next row. */
export interface EdgeCrossings {
  readonly alongX: Float32Array;
  readonly alongY: Float32Array;
}

export function middleCrossings({ columns, rows }: MapLattice): EdgeCrossings {
  const nodes = (columns + 1) * (rows + 1);
  return { alongX: new Float32Array(nodes).fill(1 / 2), alongY: new Float32Array(nodes).fill(1 / 2) };
}

/** Yields after each row. */
export function* findCrossings(lattice: MapLattice, crossings: EdgeCrossings): Generator<null, void> {
  const { columns, rows, answers } = lattice;
  for (let row = 0; row <= rows; row += 1) {
    for (let column = 0; column <= columns; column += 1) {
      const node = row * (columns + 1) + column;
      const here = answers[node] as number;
      const [x, y] = [column * TICKS_PER_CELL, row * TICKS_PER_CELL];
      if (column < columns && answers[node + 1] !== here)
        crossings.alongX[node] = bisect(here, (tick) => lattice.decideTick(x + tick, y, here));
      if (row < rows && answers[node + columns + 1] !== here)
        crossings.alongY[node] = bisect(here, (tick) => lattice.decideTick(x, y + tick, here));
    }
    yield null;
  }
}

function bisect(from: number, decide: (tick: number) => number): number {
  let low = 0;
  let high = TICKS_PER_CELL;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (decide(middle) === from) low = middle;
    else high = middle;
  }
  return (low + high) / 2 / TICKS_PER_CELL;
}
