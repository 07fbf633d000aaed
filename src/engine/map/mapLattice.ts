/** The nodes of a map: which are decided, which answer stands at each, and what it costs. */
import { optionTier } from '../catalog/options';
import { designOptions } from '../decision/designOptions';
import type { Found } from '../decision/searchPlan';
import { LAYER_IDS, type PerLayer, TIERS, type Tier } from '../scenario/layers';
import type { OptionId } from '../scenario/optionIds';
import { makeDecider } from './makeDecider';
import type { MapArchitecture, MapRequest } from './map';
import { axisCells } from './mapAxis';

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
