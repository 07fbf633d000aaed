/** Frontiers of a map by marching squares over any number of answers: pieces within cells, joined from junction to junction. */
import type { EdgeCrossings } from './edgeCrossings';
import type { MapLattice } from './mapLattice';

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
