/** Divides the map where its corners disagree, until a cell is one step of the lattice wide, and fills in where they agree. */
import type { MapLattice } from './mapLattice';

interface Cell {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Steps of the lattice between lines; yields after each row. Returns the cells between the lines. */
export function* decideCoarsely(lattice: MapLattice, step: number): Generator<null, readonly Cell[]> {
  const xs = lines(lattice.columns, step);
  const ys = lines(lattice.rows, step);
  for (const y of ys) {
    for (const x of xs) lattice.decideNode(x, y);
    yield null;
  }
  return ys
    .slice(1)
    .flatMap((high, j) =>
      xs.slice(1).map((right, i): Cell => ({ left: xs[i] as number, right, low: ys[j] as number, high })),
    );
}

/** Yields now and then. Returns cells with one answer all around, and cells one step wide. */
export function* refineCells(lattice: MapLattice, coarse: readonly Cell[]): Generator<null, readonly Cell[]> {
  let leaves = coarse;
  for (let isChanged = true; isChanged; ) {
    isChanged = false;
    const next: Cell[] = [];
    for (const cell of leaves) {
      if (isOneStep(cell) || isUniform(lattice, cell)) {
        next.push(cell);
        continue;
      }
      isChanged = true;
      next.push(...divide(lattice, cell));
      if (next.length % STRETCH === 0) yield null;
    }
    leaves = next;
    yield null;
  }
  return leaves;
}

const STRETCH = 16;

/** Nodes inside cells of one answer take it, and a cost between those of the corners, even in ratio. */
export function fillCells(lattice: MapLattice, cells: readonly Cell[]): void {
  const { columns, isDecided, answers, costsUsd } = lattice;
  const at = (x: number, y: number) => y * (columns + 1) + x;
  for (const { left, right, low, high } of cells) {
    const log = (x: number, y: number) => Math.log(costsUsd[at(x, y)] as number);
    const [a, b, c, d] = [log(left, low), log(right, low), log(left, high), log(right, high)];
    for (let y = low; y <= high; y += 1)
      for (let x = left; x <= right; x += 1) {
        const node = at(x, y);
        if (isDecided[node]) continue;
        const s = (x - left) / (right - left);
        const t = (y - low) / (high - low);
        const nearest = at(s < 1 / 2 ? left : right, t < 1 / 2 ? low : high);
        answers[node] = answers[nearest] as number;
        const mean = Math.exp((1 - t) * ((1 - s) * a + s * b) + t * ((1 - s) * c + s * d));
        costsUsd[node] = Number.isNaN(mean) ? (costsUsd[nearest] as number) : mean;
      }
  }
}

const isOneStep = ({ left, right, low, high }: Cell) => right - left <= 1 && high - low <= 1;

/** All decided nodes on the rim agree, those that a finer neighbour has decided too. */
function isUniform({ columns, isDecided, answers }: MapLattice, { left, right, low, high }: Cell): boolean {
  const first = answers[low * (columns + 1) + left];
  const agrees = (x: number, y: number) => {
    const node = y * (columns + 1) + x;
    return !isDecided[node] || answers[node] === first;
  };
  for (let x = left; x <= right; x += 1) if (!agrees(x, low) || !agrees(x, high)) return false;
  for (let y = low; y <= high; y += 1) if (!agrees(left, y) || !agrees(right, y)) return false;
  return true;
}

function divide(lattice: MapLattice, { left, right, low, high }: Cell): readonly Cell[] {
  const halves = (from: number, to: number) =>
    to - from > 1
      ? [[from, Math.floor((from + to) / 2)] as const, [Math.floor((from + to) / 2), to] as const]
      : [[from, to] as const];
  return halves(low, high).flatMap(([l, h]) =>
    halves(left, right).map(([a, b]) => {
      for (const y of [l, h]) for (const x of [a, b]) lattice.decideNode(x, y);
      return { left: a, right: b, low: l, high: h };
    }),
  );
}

function lines(cells: number, step: number): readonly number[] {
  const count = Math.ceil(cells / step);
  return Array.from({ length: count + 1 }, (_, index) => Math.round((index * cells) / count));
}
