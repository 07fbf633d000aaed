/** Says under each slider what its value means in a second unit. */
import { formatCount } from '../../drawing/format/formatCount';
import { formatHours } from '../../drawing/format/formatHours';
import type { Assessment, DriverId } from '../../engine';

export interface DriverNote {
  readonly text: string;
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
      text: `${formatCount(demand.eventsPerSecond)}/s, peak ${formatCount(demand.peakEventsPerSecond)}/s`,
      warns: false,
    },
    experiments: {
      text: exceedsTraffic
        ? `traffic can power only ${powered}`
        : `${formatCount(liveTests)} live, power for ${powered}`,
      warns: exceedsTraffic,
    },
    reliability: { text: `${formatHours(reliability.budgetHoursPerMonth)} late a month`, warns: false },
    freshness: { text: freshness.consumer === 'dashboards' ? 'to dashboards' : 'to decisions', warns: false },
  };
}
