/** Writes a rate of events in two figures with the unit that reads best: 4.6/s, 29K/s, 42/min, 0.4/h. */
import { formatCount } from '../format/formatCount';

const FIGURES = 2;
const SECONDS_PER_MINUTE = 60;
const SECONDS_PER_HOUR = 3600;

const short = (rate: number): string => formatCount(Number(rate.toPrecision(FIGURES)));

export function formatRate(perSecond: number): string {
  if (perSecond >= 1 || !(perSecond > 0)) return `${short(perSecond)}/s`;
  if (perSecond * SECONDS_PER_MINUTE >= 1) return `${short(perSecond * SECONDS_PER_MINUTE)}/min`;
  return `${short(perSecond * SECONDS_PER_HOUR)}/h`;
}
