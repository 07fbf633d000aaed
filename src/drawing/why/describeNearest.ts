/** Says of a way out what has to change: "Freshness 15 min instead of 1 min". */
import { DRIVER_IDS, DRIVERS, type DriverId, type NearestScenario } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatFigures } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';

type Cause = NearestScenario['change']['of'];

const NAMES: Readonly<Record<Exclude<Cause, DriverId>, string>> = {
  budget: 'Budget',
  serving: 'Serving promise',
  'data-loss': 'Data-loss promise',
  pins: 'Pinned layers',
  hold: 'Held architecture',
};
const FORMATS: Readonly<Record<Exclude<Cause, 'pins' | 'hold'>, (value: number) => string>> = {
  traffic: (value) => `${formatFigures(value)} events a day`,
  experiments: (value) => `${formatFigures(value)} tests a month`,
  reliability: formatRatio,
  freshness: formatSeconds,
  budget: formatUsd,
  serving: formatSeconds,
  'data-loss': formatRatio,
};

const isDriver = (cause: Cause): cause is DriverId => DRIVER_IDS.some((id) => id === cause);

export function describeNearest({ change: { of, from, to } }: NearestScenario): string {
  if (of === 'pins') return 'Pinned layers released';
  if (of === 'hold') return 'Held architecture released';
  const name = isDriver(of) ? DRIVER_WORDS[DRIVERS[of].id].name : NAMES[of];
  return `${name}: ${FORMATS[of](to)} instead of ${FORMATS[of](from)}`;
}
