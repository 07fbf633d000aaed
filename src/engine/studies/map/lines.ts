/** Frontiers and cost contours through a decided lattice. */
import { type MapLattice, TICKS_PER_CELL } from './lattice';
import type { MapContour } from './map';

// Where along each edge of the lattice the answer changes: the middle at first, then found by bisection.

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

/** Leaves out points of a line that lie on it anyway (Douglas and Peucker 1973). Points are pairs; both ends stay. */
export function thinLine(points: Float32Array, tolerance: number): Float32Array {
  const count = points.length / 2;
  const isKept = new Uint8Array(count);
  isKept[0] = 1;
  isKept[count - 1] = 1;
  const spans = [0, count - 1];
  while (spans.length > 0) {
    const to = spans.pop() as number;
    const from = spans.pop() as number;
    const at = farthestPoint(points, from, to, tolerance);
    if (at === null) continue;
    isKept[at] = 1;
    spans.push(from, at, at, to);
  }
  return points.filter((_, index) => isKept[index >> 1] === 1);
}

/** Of the points between two, the one farthest from their chord; null where none is farther than the tolerance. Plain numbers only: a map has tens of thousands. */
function farthestPoint(points: Float32Array, from: number, to: number, tolerance: number): number | null {
  const ax = points[2 * from] as number;
  const ay = points[2 * from + 1] as number;
  const dx = (points[2 * to] as number) - ax;
  const dy = (points[2 * to + 1] as number) - ay;
  const lengthSquared = dx * dx + dy * dy;
  // Twice the area of a triangle over its base, squared; the distance to the point itself where the chord is a point.
  let farthest = tolerance * tolerance * (lengthSquared || 1);
  let found: number | null = null;
  for (let index = from + 1; index < to; index += 1) {
    const px = (points[2 * index] as number) - ax;
    const py = (points[2 * index + 1] as number) - ay;
    const cross = dx * py - px * dy;
    const distance = lengthSquared === 0 ? px * px + py * py : cross * cross;
    if (distance <= farthest) continue;
    farthest = distance;
    found = index;
  }
  return found;
}

// Lines of equal cost at 1 and 3 times powers of ten, within ground where every promise is kept.

const STEPS = [1, 3];
const LINES_HIGH = 9;
/** Nodes along each side of the squares that are crossed. */
const STRIDE = 2;

export function traceContours(lattice: MapLattice): readonly MapContour[] {
  const logUsd = Float64Array.from(lattice.costsUsd, Math.log);
  return contourLevels(lattice.costsUsd).map((usd) => ({ usd, pieces: levelPieces(lattice, logUsd, usd) }));
}

function contourLevels(costsUsd: Float32Array): readonly number[] {
  let [low, high] = [Number.POSITIVE_INFINITY, 0];
  for (const usd of costsUsd) {
    if (usd < low) low = usd;
    if (usd > high) high = usd;
  }
  if (!(high > low)) return [];
  const levels: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.log10(high); power += 1)
    for (const step of STEPS) levels.push(step * 10 ** power);
  const inside = levels.filter((usd) => usd > low && usd < high);
  return inside.length > LINES_HIGH ? inside.filter((usd) => Number.isInteger(Math.log10(usd))) : inside;
}

/** Straight pieces through squares whose corners all keep every promise; costs are even in ratio between corners. */
function levelPieces({ columns, rows }: MapLattice, logUsd: Float64Array, usd: number): Float32Array {
  const level = Math.log(usd);
  const width = columns + 1;
  const pieces: number[] = [];
  for (let y = 0; y + STRIDE <= rows; y += STRIDE)
    for (let x = 0; x + STRIDE <= columns; x += STRIDE) {
      const node = y * width + x;
      const a = (logUsd[node] as number) - level;
      const b = (logUsd[node + STRIDE] as number) - level;
      const c = (logUsd[node + STRIDE * width + STRIDE] as number) - level;
      const d = (logUsd[node + STRIDE * width] as number) - level;
      if (Number.isNaN(a + b + c + d) || (a < 0 === b < 0 && b < 0 === c < 0 && c < 0 === d < 0)) continue;
      const cut = (from: number, to: number, x0: number, y0: number, dx: number, dy: number) => {
        if (from < 0 === to < 0) return;
        const share = from / (from - to);
        pieces.push((x0 + dx * share) / columns, (y0 + dy * share) / rows);
      };
      // Counterclockwise; two or four sides are cut, so that points come in pairs.
      cut(a, b, x, y, STRIDE, 0);
      cut(b, c, x + STRIDE, y, 0, STRIDE);
      cut(c, d, x + STRIDE, y + STRIDE, -STRIDE, 0);
      cut(d, a, x, y + STRIDE, 0, -STRIDE);
    }
  return Float32Array.from(pieces);
}

// Frontiers of a map by marching squares over any number of answers: pieces within cells, joined from junction to junction.

/** A piece between two points, by their ids; `left` is the answer on its left going from `from` to `to`. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number | null;
}

export interface Chain {
  readonly left: number;
  readonly right: number | null;
  readonly points: Float32Array;
}

export function traceFrontiers(lattice: MapLattice, crossings: EdgeCrossings): readonly Chain[] {
  const { columns, rows, answers } = lattice;
  const width = columns + 1;
  const nodes = width * (rows + 1);
  const pieces: Piece[] = [];
  const junctions = new Set<number>();
  // Points are crossings along x, crossings along y, centres of cells, and corners of the map, in that order of ids.
  const corner = (node: number) => 3 * nodes + node;
  const place = (id: number): readonly [number, number] => {
    const node = id % nodes;
    const [column, row] = [node % width, Math.floor(node / width)];
    switch (Math.floor(id / nodes)) {
      case 0:
        return [(column + (crossings.alongX[node] as number)) / columns, row / rows];
      case 1:
        return [column / columns, (row + (crossings.alongY[node] as number)) / rows];
      case 2:
        return [(column + 1 / 2) / columns, (row + 1 / 2) / rows];
      default:
        return [column / columns, row / rows];
    }
  };

  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const node = row * width + column;
      // Corners and edges counterclockwise from the lower left.
      const corners = [node, node + 1, node + width + 1, node + width];
      const edges = [node, nodes + node + 1, node + width, nodes + node];
      const cut: { id: number; before: number; after: number }[] = [];
      for (let side = 0; side < 4; side += 1) {
        const before = answers[corners[side] as number] as number;
        const after = answers[corners[(side + 1) % 4] as number] as number;
        if (before !== after) cut.push({ id: edges[side] as number, before, after });
      }
      const [one, two] = cut;
      if (one === undefined || two === undefined) continue;
      if (cut.length === 2) {
        pieces.push({ from: two.id, to: one.id, left: one.after, right: two.after });
        continue;
      }
      const centre = 2 * nodes + node;
      junctions.add(centre);
      for (const { id, before, after } of cut)
        pieces.push({ from: centre, to: id, left: after, right: before });
    }
  pieces.push(...rimPieces());
  return joinPieces(pieces, junctions, place);

  /** The rim of the map, counterclockwise, cut where its answer changes. */
  function rimPieces(): Piece[] {
    const rim: { node: number; edge: number }[] = [];
    for (let column = 0; column < columns; column += 1) rim.push({ node: column, edge: column });
    for (let row = 0; row < rows; row += 1)
      rim.push({ node: row * width + columns, edge: nodes + row * width + columns });
    for (let column = columns; column > 0; column -= 1)
      rim.push({ node: rows * width + column, edge: rows * width + column - 1 });
    for (let row = rows; row > 0; row -= 1) rim.push({ node: row * width, edge: nodes + (row - 1) * width });
    const found: Piece[] = [];
    const first = corner(0);
    let from = first;
    rim.forEach(({ node, edge }, index) => {
      const isCorner =
        (node % width === 0 || node % width === columns) && (node < width || node >= rows * width);
      const left = answers[node] as number;
      if (isCorner && index > 0) {
        found.push({ from, to: corner(node), left, right: null });
        from = corner(node);
      }
      const next = answers[(rim[(index + 1) % rim.length] as { node: number }).node] as number;
      if (next === left) return;
      junctions.add(edge);
      found.push({ from, to: edge, left, right: null });
      from = edge;
    });
    found.push({ from, to: first, left: answers[0] as number, right: null });
    junctions.add(first);
    return found;
  }
}

/** Joins pieces that meet in a point where nothing else does; what is left over are closed frontiers. */
function joinPieces(
  pieces: readonly Piece[],
  junctions: ReadonlySet<number>,
  place: (id: number) => readonly [number, number],
): readonly Chain[] {
  // A piece is met again with its two answers exchanged; all pieces of one pair run the same way.
  const onward = new Map<number, number>();
  const turned = pieces.map((piece) =>
    piece.right !== null && piece.left < piece.right
      ? { from: piece.to, to: piece.from, left: piece.right, right: piece.left }
      : piece,
  );
  turned.forEach(({ from }, index) => {
    if (!junctions.has(from)) onward.set(from, index);
  });
  const isUsed = new Uint8Array(turned.length);
  const walk = (start: number): Chain => {
    const { left, right, from } = turned[start] as Piece;
    const points: number[] = [...place(from)];
    for (let at: number | undefined = start; at !== undefined && !isUsed[at]; ) {
      isUsed[at] = 1;
      const { to } = turned[at] as Piece;
      points.push(...place(to));
      at = junctions.has(to) ? undefined : onward.get(to);
    }
    return { left, right, points: Float32Array.from(points) };
  };
  const starts = turned.flatMap(({ from }, index) => (junctions.has(from) ? [index] : []));
  const open = starts.map(walk);
  const closed: Chain[] = [];
  turned.forEach((_, index) => {
    if (!isUsed[index]) closed.push(walk(index));
  });
  return [...open, ...closed];
}
