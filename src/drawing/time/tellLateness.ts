/** Says how failures add up to late hours: incidents, times how long, times how far they reach. */
import type { Reliability } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatHours, formatSeconds } from '../../words/format/time';

const WORTH_SAYING = 0.02;
const SECONDS_PER_HOUR = 3600;

export function tellLateness({
  incidentsPerMonth,
  detectSeconds,
  repairSeconds,
  blastRatio,
  lateHoursPerMonth,
}: Reliability): string {
  const reach = blastRatio < 1 ? ` × ${formatRatio(blastRatio)} reach` : '';
  const failures = (incidentsPerMonth * (detectSeconds + repairSeconds) * blastRatio) / SECONDS_PER_HOUR;
  const others = lateHoursPerMonth - failures;
  const rest = others > lateHoursPerMonth * WORTH_SAYING ? ` + ${formatHours(others)}` : '';
  return `${formatCount(incidentsPerMonth)} × ${formatSeconds(detectSeconds + repairSeconds)}${reach}${rest} = ${formatHours(lateHoursPerMonth)} late`;
}
