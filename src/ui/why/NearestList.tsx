// The ways out of a scenario that nothing can keep, each a button that goes there.

import { describeNearest } from '../../drawing/why/describeNearest';
import type { NearestScenario, Scenario } from '../../engine';
import { WHY } from '../../words/whySection';

interface NearestListProps {
  readonly nearest: readonly NearestScenario[];
  readonly onGo: (scenario: Scenario) => void;
}

export function NearestList({ nearest, onGo }: NearestListProps) {
  return (
    <section aria-label={WHY.nearest} className="border-b border-hairline p-4 sm:px-6 sm:py-5">
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{WHY.nearest}</h3>
      <p className="text-micro text-ink-3">{WHY.nearestLead}</p>
      <ul className="mt-3 flex flex-wrap gap-2">
        {nearest.map((way) => (
          <li key={way.change.of}>
            <button
              type="button"
              className="min-h-11 rounded-control border border-control px-4 text-small font-medium text-ink-1 hover:bg-card"
              onClick={() => onGo(way.scenario)}
            >
              {describeNearest(way)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
