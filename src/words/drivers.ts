/** Names of the four sliders and what their values are counted in. */
import type { DriverId } from '../engine';

interface DriverWords {
  /** Accessible name of the slider. */
  readonly name: string;
  /** Behind a value in a sentence, and beside the slider, where there is less room. */
  readonly unit: string;
  readonly shortUnit: string;
}

export const DRIVER_WORDS: Readonly<Record<DriverId, DriverWords>> = {
  traffic: { name: 'Traffic', unit: 'events a day', shortUnit: 'events/day' },
  experiments: { name: 'Experiment velocity', unit: 'tests a month', shortUnit: 'tests/month' },
  reliability: { name: 'Reliability', unit: 'of time on time', shortUnit: 'on time' },
  freshness: { name: 'Freshness', unit: 'at most', shortUnit: 'at most' },
};
