import type { Assessment, DriverId } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatHours } from '../../words/format/time';

export interface DriverNote {
  readonly text: string;
  /** What follows where there is room. */
  readonly rest: string;
  readonly warns: boolean;
}

export function describeDriverNotes({
  demand,
  experiments,
  reliability,
  freshness,
}: Assessment): Readonly<Record<DriverId, DriverNote>> {
  const { liveTests, poweredPerMonth, exceedsTraffic } = experiments;
  const powered = formatCount(poweredPerMonth);
  return {
    traffic: {
      text: `${formatCount(demand.eventsPerSecond)}/s`,
      rest: `, peak ${formatCount(demand.peakEventsPerSecond)}/s`,
      warns: false,
    },
    experiments: exceedsTraffic
      ? { text: `power for ${powered}`, rest: '', warns: true }
      : { text: `${formatCount(liveTests)} live`, rest: `, power for ${powered}`, warns: false },
    reliability: {
      text: `${formatHours(reliability.budgetHoursPerMonth)} late`,
      rest: ' a month',
      warns: false,
    },
    freshness: {
      text: freshness.consumer === 'dashboards' ? 'to dashboards' : 'to decisions',
      rest: '',
      warns: false,
    },
  };
}
