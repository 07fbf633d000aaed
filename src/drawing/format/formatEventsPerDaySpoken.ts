/** Says traffic in words: "3.15 million events a day". */
import { formatCountSpoken } from './formatCountSpoken';

const DECIMALS = 3;

export function formatEventsPerDaySpoken(eventsPerDay: number): string {
  return `${formatCountSpoken(eventsPerDay, DECIMALS)} ${eventsPerDay === 1 ? 'event' : 'events'} a day`;
}
