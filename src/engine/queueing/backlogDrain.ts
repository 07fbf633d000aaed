/** How long a station needs to work off what has piled up. */
import type { StationLoad } from './station';

export type BacklogDrain =
  | { readonly kind: 'drains'; readonly seconds: number }
  | { readonly kind: 'grows'; readonly backlogGrowthPerSecond: number };

/** At the load of the quiet hours that follow; a station without spare capacity never gets there. */
export function backlogDrain(backlogCount: number, quietLoad: StationLoad): BacklogDrain {
  const sparePerSecond = quietLoad.serverCount * quietLoad.servicesPerSecond - quietLoad.arrivalsPerSecond;
  if (sparePerSecond > 0) return { kind: 'drains', seconds: backlogCount / sparePerSecond };
  return { kind: 'grows', backlogGrowthPerSecond: -sparePerSecond };
}
