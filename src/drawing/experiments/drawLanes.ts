/** Layers as rows, tests side by side as lanes in them, and the tests that run. */
import type { ExperimentPlan } from '../../engine';
import { formatTests } from '../../words/format/experiments';
import { formatCount } from '../../words/format/number';

export interface LayerRow {
  readonly id: string;
  /** Share of the row's lanes that is taken. */
  readonly takenRatio: number;
  /** Lanes one by one; none where they are too many to be drawn. */
  readonly lanes: readonly Lane[];
}

export interface Lane {
  readonly id: string;
  readonly fromRatio: number;
  readonly sizeRatio: number;
  readonly isTaken: boolean;
}

export interface LanesDrawing {
  readonly layers: readonly LayerRow[];
  readonly moreLayers: number;
  /** Tests that find no lane. */
  readonly short: number;
  /** As many of them as are drawn. */
  readonly shortLanes: readonly Lane[];
  readonly sentence: string;
}

const GAP_RATIO = 0.008;
const MOST_ROWS = 10;
const MOST_CELLS = 24;

function drawRow(lanes: number, drawn: number, taken: number): readonly Lane[] {
  return Array.from({ length: drawn }, (_, lane) => ({
    id: `lane-${lane + 1}`,
    fromRatio: lane / lanes,
    sizeRatio: 1 / lanes - GAP_RATIO,
    isTaken: lane < taken,
  }));
}

const tests = (count: number) => (count === 1 ? '1 test' : `${formatTests(count)} tests`);

export function drawLanes(plan: ExperimentPlan): LanesDrawing {
  const { liveTests, layered, arms, usersPerArm, usersSeen } = plan;
  const live = Math.ceil(liveTests);
  const { lanes, layers, atOnce } = layered;
  const rows = Math.min(layers, MOST_ROWS);
  const short = Math.max(0, live - atOnce);
  const placed = Math.min(live, atOnce);
  const taken = (row: number) => Math.floor(placed / layers) + (row < placed % layers ? 1 : 0);
  const room =
    lanes === 0
      ? `No layer has room for one: a test needs ${formatCount(arms * usersPerArm)} users and sees ${formatCount(usersSeen)} in its time.`
      : `${layers === 1 ? '1 layer' : `${formatCount(layers)} layers`} with ${lanes === 1 ? '1 lane' : `${formatTests(lanes)} lanes`} each: room for ${tests(atOnce)} at once.`;
  const now = live === 0 ? 'None is asked for.' : `Asked for: ${tests(live)} alive at once.`;
  return {
    layers: Array.from({ length: rows }, (_, row) => ({
      id: `layer-${row}`,
      takenRatio: lanes === 0 ? 0 : taken(row) / lanes,
      lanes: drawRow(lanes, lanes <= MOST_CELLS ? lanes : 0, taken(row)),
    })),
    moreLayers: layers - rows,
    short,
    shortLanes: drawRow(MOST_CELLS, Math.min(short, MOST_CELLS), 0),
    sentence: `${room} ${now}`,
  };
}
