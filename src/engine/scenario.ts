/** What a visitor chooses: four drivers, a budget, assumptions, kept layers; and the sliders on which she chooses. */

import type { Architecture, OptionId } from './architecture';
import type { LayerId } from './layers';
import type { Requirements } from './requirements';

/** What is asked, with layers that are pinned and an architecture that is held. */
export interface Scenario extends Requirements {
  /** Layers that must keep the named option. */
  readonly pins: Partial<Readonly<Record<LayerId, OptionId>>>;
  /** What stands already and is kept as it is, whatever the load; a pin wins over it in its layer. */
  readonly held?: Architecture;
}

export const DRIVER_IDS = ['traffic', 'experiments', 'reliability', 'freshness'] as const;
export type DriverId = (typeof DRIVER_IDS)[number];

/** The four sliders as data: detents and labelled ticks. */
export interface Driver {
  readonly id: DriverId;
  readonly field: 'eventsPerDay' | 'experimentsPerMonth' | 'reliabilityRatio' | 'freshnessSeconds';
  /** From left to right; freshness runs from 24 hours down to 100 ms. */
  readonly detents: readonly number[];
  /** Detents that carry a label. */
  readonly ticks: readonly number[];
  /** A promise is loosened leftwards; a demand falls leftwards. */
  readonly kind: 'demand' | 'promise';
}

const R10 = [1, 1.25, 1.6, 2, 2.5, 3.15, 4, 5, 6.3, 8];
const KILO = 1000;
const TRAFFIC_DECADES = 10;

function trafficDetents(): number[] {
  const detents: number[] = [];
  for (let decade = 0; decade < TRAFFIC_DECADES; decade += 1) {
    for (const step of R10) detents.push(Math.round(step * KILO * 10 ** decade));
  }
  detents.push(KILO * 10 ** TRAFFIC_DECADES);
  return detents;
}

const EXPERIMENT_DETENTS = [
  0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 16, 20, 25, 32, 40, 50, 63, 80, 100, 125, 160, 200, 250, 320, 400, 500, 630,
  800, 1000, 1250, 1600, 2000, 2500, 3200, 4000, 5000, 6300, 8000, 10_000,
];
const RELIABILITY_DETENTS = [
  0.9, 0.92, 0.94, 0.95, 0.96, 0.97, 0.975, 0.98, 0.985, 0.99, 0.993, 0.995, 0.997, 0.998, 0.999, 0.9993,
  0.9995, 0.9997, 0.9998, 0.9999, 0.99995, 0.99999,
];
const FRESHNESS_DETENTS = [
  86_400, 64_800, 43_200, 28_800, 21_600, 14_400, 10_800, 7200, 5400, 3600, 2700, 1800, 1200, 900, 600, 300,
  120, 60, 30, 20, 10, 5, 2, 1, 0.5, 0.2, 0.1,
];

export const DRIVERS: Readonly<Record<DriverId, Driver>> = {
  traffic: {
    id: 'traffic',
    field: 'eventsPerDay',
    kind: 'demand',
    detents: trafficDetents(),
    ticks: [1e3, 1e6, 1e8, 1e10, 1e13],
  },
  experiments: {
    id: 'experiments',
    field: 'experimentsPerMonth',
    kind: 'demand',
    detents: EXPERIMENT_DETENTS,
    ticks: [0, 10, 100, 1000, 10_000],
  },
  reliability: {
    id: 'reliability',
    field: 'reliabilityRatio',
    kind: 'promise',
    detents: RELIABILITY_DETENTS,
    ticks: [0.9, 0.97, 0.99, 0.999, 0.9999, 0.99999],
  },
  freshness: {
    id: 'freshness',
    field: 'freshnessSeconds',
    kind: 'promise',
    detents: FRESHNESS_DETENTS,
    ticks: [86_400, 14_400, 3600, 600, 60, 1, 0.1],
  },
};

/** The detent of a slider nearest to a value, by ratio (by difference where zero is a detent). */
export function nearestDetentIndex(driver: DriverId, value: number): number {
  const { detents } = DRIVERS[driver];
  const place =
    driver === 'reliability' ? (x: number) => Math.log(1 - x) : (x: number) => Math.log1p(x * 1000);
  const at = place(value);
  let best = 0;
  for (let index = 1; index < detents.length; index += 1) {
    if (Math.abs(place(detents[index] as number) - at) < Math.abs(place(detents[best] as number) - at))
      best = index;
  }
  return best;
}
