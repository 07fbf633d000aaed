/** The three axes that cost is weighed against: how a place is ordered, written and ticked. Further right is always better. */
import { ticks } from 'd3';
import { DRIVERS, type FrontierAxis, type Scenario } from '../../engine';
import { formatNumber } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';

interface AxisDefinition {
  /** Positive, less is better: the axis is logarithmic in it, and runs to the right as it falls. */
  readonly less: (place: number) => number;
  readonly write: (place: number) => string;
  /** The same within a sentence. */
  readonly tell: (place: number) => string;
  /** A second line under a tick. */
  readonly explain: (place: number) => string;
  /** Nothing on the page asks for more. */
  readonly isEnd: (place: number) => boolean;
  /** What is promised now; null where nothing is promised. */
  readonly promised: (scenario: Scenario) => number | null;
  /** Places that may carry a label, between two of them. */
  readonly ticks: (from: number, to: number) => readonly number[];
}

const HOURS_PER_MONTH = 730.5;
const COMPLEXITY_TICKS = 5;
const ONE_DECIMAL_BELOW = 10;
const writeComplexity = (structural: number) =>
  formatNumber(structural, structural < ONE_DECIMAL_BELOW ? 1 : 0);

export const FRONTIER_AXES: Readonly<Record<FrontierAxis, AxisDefinition>> = {
  freshness: {
    less: (seconds) => seconds,
    write: formatSeconds,
    tell: formatSeconds,
    explain: () => '',
    isEnd: (seconds) => seconds === DRIVERS.freshness.detents.at(-1),
    promised: ({ freshnessSeconds }) => freshnessSeconds,
    ticks: () => DRIVERS.freshness.ticks,
  },
  reliability: {
    less: (ratio) => 1 - ratio,
    write: formatRatio,
    tell: formatRatio,
    explain: (ratio) => `${formatHours((1 - ratio) * HOURS_PER_MONTH)} late`,
    isEnd: (ratio) => ratio === DRIVERS.reliability.detents.at(-1),
    promised: ({ reliabilityRatio }) => reliabilityRatio,
    ticks: () => DRIVERS.reliability.ticks,
  },
  complexity: {
    less: (structural) => structural,
    write: writeComplexity,
    tell: (structural) => `a complexity of ${writeComplexity(structural)}`,
    explain: () => '',
    isEnd: () => false,
    promised: () => null,
    ticks: (from, to) => ticks(Math.min(from, to), Math.max(from, to), COMPLEXITY_TICKS),
  },
};
