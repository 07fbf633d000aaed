// A small lattice of the map with answers and costs that a test sets by hand.
import type { MapLattice } from '../../src/engine/studies/map/lattice';

interface Drawn {
  readonly columns: number;
  readonly rows: number;
  readonly answer?: (x: number, y: number) => number;
  readonly cost?: (x: number, y: number) => number;
  /** In ticks, eight a step. */
  readonly answerAtTick?: (x: number, y: number) => number;
}

/** Functions of column and row. Nothing counts as decided before it is asked for. */
export function drawLattice({ columns, rows, answer, cost, answerAtTick }: Drawn): MapLattice {
  const nodes = (columns + 1) * (rows + 1);
  const place = (node: number) => [node % (columns + 1), Math.floor(node / (columns + 1))] as const;
  const each = <T>(of: (x: number, y: number) => T) =>
    Array.from({ length: nodes }, (_, node) => of(...place(node)));
  const isDecided = new Uint8Array(nodes);
  const answers = Uint16Array.from(answer === undefined ? new Array(nodes).fill(0) : each(answer));
  const costsUsd = Float32Array.from(cost === undefined ? new Array(nodes).fill(Number.NaN) : each(cost));
  return {
    columns,
    rows,
    isDecided,
    answers,
    costsUsd,
    palette: [null],
    decideNode(x, y) {
      const node = y * (columns + 1) + x;
      isDecided[node] = 1;
      if (answerAtTick !== undefined) answers[node] = answerAtTick(x * 8, y * 8);
      if (cost !== undefined) costsUsd[node] = cost(x, y);
      return answers[node] as number;
    },
    decideTick: (x, y) => answerAtTick?.(x, y) ?? 0,
    count: () => isDecided.reduce((sum, one) => sum + one, 0),
  };
}

/** Runs work that pauses to its end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { value, done } = steps.next();
    if (done) return value;
  }
}
