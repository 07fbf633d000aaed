/** The places of a map, and the cells that are decided again because their corners differ. */

import type { OptionId } from '../../architecture';
import { designOptions } from '../../laws/design';
import { LAYER_IDS, type PerLayer, TIERS, type Tier } from '../../layers';
import { optionTier } from '../../options/options';
import type { Found } from '../../search/cheapest';
import { makeDecider } from './decider';
import { axisCells, type MapArchitecture, type MapRequest } from './map';

/** The nodes of a map: which are decided, which answer stands at each, and what it costs. */
export interface MapLattice {
  readonly columns: number;
  readonly rows: number;
  readonly isDecided: Uint8Array;
  readonly answers: Uint16Array;
  readonly costsUsd: Float32Array;
  readonly palette: (MapArchitecture | null)[];
  /** Decides at a node, once. */
  readonly decideNode: (column: number, row: number) => number;
  /** Decides between nodes, in ticks; the guess is an answer that stood nearby. */
  readonly decideTick: (x: number, y: number, guess: number) => number;
  readonly count: () => number;
}

/** A crossing of an edge between two nodes is found to such a part of it. */
export const TICKS_PER_CELL = 8;

export function makeLattice(request: MapRequest): MapLattice {
  const columns = axisCells(request.x);
  const rows = axisCells(request.y);
  const nodes = (columns + 1) * (rows + 1);
  const isDecided = new Uint8Array(nodes);
  const answers = new Uint16Array(nodes);
  const costsUsd = new Float32Array(nodes).fill(Number.NaN);
  const palette: (MapArchitecture | null)[] = [null];
  const families: number[] = [-1];
  const indices = new Map<string, number>();
  const decider = makeDecider(request, columns * TICKS_PER_CELL, rows * TICKS_PER_CELL);
  let decided = 0;
  let lastAnswer = 0;

  function indexOf(found: Found | null): number {
    if (found === null) return 0;
    const options = designOptions(found.design);
    const key = LAYER_IDS.map((layer) => options[layer]).join();
    const known = indices.get(key);
    if (known !== undefined) return known;
    indices.set(key, palette.length);
    families.push(decider.familyOf(found));
    return palette.push({ options, tier: mainTier(options) }) - 1;
  }

  const decide = (x: number, y: number, guess: number) => {
    decided += 1;
    return decider.decideAt(x, y, families[guess] ?? -1);
  };

  return {
    columns,
    rows,
    isDecided,
    answers,
    costsUsd,
    palette,
    decideNode(column, row) {
      const node = row * (columns + 1) + column;
      if (isDecided[node]) return answers[node] as number;
      const found = decide(column * TICKS_PER_CELL, row * TICKS_PER_CELL, answers[node] || lastAnswer);
      isDecided[node] = 1;
      const answer = indexOf(found);
      answers[node] = answer;
      costsUsd[node] = found?.objectiveUsd ?? Number.NaN;
      if (answer > 0) lastAnswer = answer;
      return answer;
    },
    decideTick: (x, y, guess) => indexOf(decide(x, y, guess)),
    count: () => decided,
  };
}

/** As an assessment has it: the tier of most layers, the higher of equals. */
function mainTier(options: PerLayer<OptionId>): Tier {
  const count = (tier: Tier) => LAYER_IDS.filter((layer) => optionTier(options[layer]) === tier).length;
  return TIERS.reduce((best, tier) => (count(tier) >= count(best) ? tier : best), TIERS[0]);
}

// Divides the map where its corners disagree, until a cell is one step of the lattice wide, and fills in where they agree.

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
