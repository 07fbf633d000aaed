/** The scenario of a later month: traffic and experiments compounded, held at the ends of their sliders; promises and everything set by hand stay. */
import { DRIVERS } from '../scenario/drivers';
import type { DriverId, Scenario } from '../scenario/scenario';
import type { GrowthRequest } from './growth';

const compound = (value: number, growth: number, month: number) => value * (1 + growth) ** month;

function held(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  return Math.min(detents.at(-1) as number, Math.max(detents[0] as number, value));
}

const grown = (
  { scenario, trafficGrowthPerMonth, experimentGrowthPerMonth }: GrowthRequest,
  month: number,
) => ({
  traffic: compound(scenario.eventsPerDay, trafficGrowthPerMonth, month),
  experiments: compound(scenario.experimentsPerMonth, experimentGrowthPerMonth, month),
});

export function growScenario(request: GrowthRequest, month: number): Scenario {
  if (month === 0) return request.scenario;
  // What is held stands today; later months are free to leave it.
  const { held: _held, ...free } = request.scenario;
  const { traffic, experiments } = grown(request, month);
  return {
    ...free,
    eventsPerDay: held('traffic', traffic),
    experimentsPerMonth: held('experiments', experiments),
  };
}

/** First month in which the end of a slider holds the driver back, or null. */
export function clampedFrom(request: GrowthRequest, driver: 'traffic' | 'experiments'): number | null {
  for (let month = 1; month <= request.months; month += 1) {
    const value = grown(request, month)[driver];
    if (held(driver, value) !== value) return month;
  }
  return null;
}
