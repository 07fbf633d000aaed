/** How irregular the output of a station is, which the next station receives. */
import type { VariableLoad } from '../general/variableLoad';

/** Squared coefficient of variation. Source: Whitt 1983 (QNA), Bell System Technical Journal 62:2779, equation 39. */
export function departureVariability(load: VariableLoad): number {
  const busy = load.arrivalsPerSecond / (load.serverCount * load.servicesPerSecond);
  const fromArrivals = (1 - busy * busy) * (load.arrivalVariability - 1);
  const fromService = (busy * busy * (load.serviceVariability - 1)) / Math.sqrt(load.serverCount);
  return 1 + fromArrivals + fromService;
}
