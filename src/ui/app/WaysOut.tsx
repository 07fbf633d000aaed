// When nothing keeps every promise: what the closest one breaks, the pins behind that, and the nearest scenarios that work.

import { sourceOf } from '../../drawing/receipt/numberId';
import { describeNearest } from '../../drawing/why/describeNearest';
import type { Decision, NearestScenario, Scenario } from '../../engine';
import { PINS_IN_THE_WAY } from '../../words/swap';
import { describeBroken } from './describeBroken';
import { PinsInTheWayPanel } from './PinsInTheWayPanel';

interface WaysOutProps {
  readonly broken: Extract<Decision, { kind: 'infeasible' }>;
  readonly nearest: readonly NearestScenario[];
  readonly onTake: (scenario: Scenario) => void;
}

const MOST_SHOWN = 3;

export function WaysOut({ broken, nearest, onTake }: WaysOutProps) {
  const ways = nearest.filter(({ change }) => change.of !== 'pins').slice(0, MOST_SHOWN);
  const exclude = broken.broken.includes('pins');
  return (
    <div
      className="ways-out mt-2.5 flex min-h-8 flex-wrap items-center gap-x-3 gap-y-2 text-small text-ink-2"
      {...sourceOf('choice')}
    >
      <PinsInTheWayPanel>
        <span className="font-semibold text-bad">
          {exclude ? PINS_IN_THE_WAY.exclude : `It breaks ${describeBroken(broken)}.`}
        </span>
      </PinsInTheWayPanel>
      {ways.length > 0 && <p>Nearest that works:</p>}
      {ways.map((way) => (
        <button
          key={`${way.change.of} ${way.change.to}`}
          type="button"
          onClick={() => onTake(way.scenario)}
          className="min-h-8 rounded-control border border-control px-3 font-medium text-ink-1 hover:bg-card max-md:min-h-11"
        >
          {describeNearest(way)}
        </button>
      ))}
    </div>
  );
}
