/** Writes traffic with its unit: "100M events a day". */
import { formatFigures } from './formatFigures';

export function formatEventsPerDay(eventsPerDay: number): string {
  return `${formatFigures(eventsPerDay)} ${eventsPerDay === 1 ? 'event' : 'events'} a day`;
}
