/** Reads arrival and service of a station from the units and names that sources use. */
import type { StationLoad, StationMeans } from '../../queueing/station';
import type { CaseRecord } from './publishedCase';

const SECONDS = new Map([
  ['Ms', 0.001],
  ['ms', 0.001],
  ['Sec', 1],
  ['Pps', 1],
  ['Min', 60],
  ['Hour', 3600],
  ['Hours', 3600],
  ['Days', 86_400],
]);
const NAMED_UNITS = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['year', 365 * 86_400],
]);

/** The unit of numbers without one: as named, else minutes when the source speaks of minutes, else one of its own. */
function baseSeconds(inputs: CaseRecord): number {
  const named = NAMED_UNITS.get(String(inputs.time));
  return named ?? (Object.keys(inputs).some((key) => key.endsWith('Min')) ? 60 : 1);
}

function findWithUnit(
  inputs: CaseRecord,
  names: readonly string[],
): { value: number; seconds: number } | undefined {
  for (const [key, value] of Object.entries(inputs)) {
    const name = names.find((candidate) => key.startsWith(candidate));
    const unit = name === undefined ? '' : key.slice(name.length).replace(/^Per/, '');
    const seconds = unit === '' ? baseSeconds(inputs) : SECONDS.get(unit);
    if (name !== undefined && seconds !== undefined && typeof value === 'number') return { value, seconds };
  }
  return undefined;
}

export function arrivalsPerSecond(inputs: CaseRecord): number {
  const found = findWithUnit(inputs, ['lambda']);
  if (!found) throw new Error('No arrival rate.');
  return found.value / found.seconds;
}

export function meanServiceSeconds(inputs: CaseRecord): number {
  const rate = findWithUnit(inputs, ['mu']);
  if (rate) return rate.seconds / rate.value;
  const time = findWithUnit(inputs, ['meanService', 'service', 'mean']);
  if (!time) throw new Error('No service time.');
  return time.value * time.seconds;
}

export function readSeconds(inputs: CaseRecord, name: string): number | undefined {
  const found = findWithUnit(inputs, [name]);
  return found && found.value * found.seconds;
}

export function readStation(inputs: CaseRecord, serverCount: number): StationLoad {
  return {
    arrivalsPerSecond: arrivalsPerSecond(inputs),
    servicesPerSecond: 1 / meanServiceSeconds(inputs),
    serverCount,
  };
}

/** A time under its name in the source's own unit, and under its name with each unit. */
export function timeInUnits(inputs: CaseRecord, name: string, seconds: number): Record<string, number> {
  const units = [...SECONDS].map(([unit, size]) => [`${name}${unit}`, seconds / size]);
  return { [name]: seconds / baseSeconds(inputs), ...Object.fromEntries(units) };
}

/** The means of a station under the letters of queueing theory. */
export function meansByLetter(inputs: CaseRecord, means: StationMeans): Record<string, number> {
  return {
    rho: means.utilizationRatio,
    L: means.presentCount,
    N: means.presentCount,
    Lq: means.waitingCount,
    ...timeInUnits(inputs, 'Wq', means.waitSeconds),
    ...timeInUnits(inputs, 'W', means.sojournSeconds),
    ...timeInUnits(inputs, 'R', means.sojournSeconds),
  };
}
