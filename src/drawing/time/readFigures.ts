/** The drawing in numbers: everything that moves when a result changes, times as logs. */
import { type Assessment, LAYER_IDS } from '../../engine';
import { DATA_LAYERS, type DataLayerId } from '../diagram/listTaps';
import { readAges } from './readAges';
import { toLog } from './timeScale';

export interface TimeFigures {
  /** Threads of the fall, one per factor of about seven in traffic. */
  readonly threads: number;
  /** Threads of the way back, one per incident a month. */
  readonly incidents: number;
  readonly tests: number;
  /** Logs of age at leaving each data layer, by quantile. */
  readonly ages: readonly (readonly number[])[];
  /** The longest wait: row, start, end (logs), and how visible. */
  readonly wait: readonly [number, number, number, number];
  /** The tables beside the online store: log of their age, and how visible. */
  readonly lake: readonly [number, number];
  readonly detected: number;
  readonly repaired: number;
  readonly lost: number;
  readonly promised: number;
  readonly allowed: number;
  readonly units: readonly number[];
  /** Thickness of each bed in pixels: infrastructure alone, and with its people. */
  readonly beds: readonly number[];
  readonly margins: readonly number[];
}

export const MOST_THREADS = 14;
export const MOST_INCIDENTS = 10;
const MOST_UNITS = 66;
const MOST_TESTS = 240;

const SECONDS_PER_HOUR = 3600;
const FIRST_EVENTS_PER_DAY = 1000;
const THREADS_PER_DECADE = 1.3;
const PIXELS_PER_DECADE = 12;
const FREE_USD = 20;
const THINNEST = 1.6;
const THICKEST = 54;

function countThreads(eventsPerDay: number): number {
  const decades = Math.log10(Math.max(eventsPerDay, FIRST_EVENTS_PER_DAY) / FIRST_EVENTS_PER_DAY);
  return Math.min(Math.floor(1 + THREADS_PER_DECADE * decades), MOST_THREADS);
}

function measureBed(usd: number): number {
  if (!(usd > 0)) return 0;
  const thickness = PIXELS_PER_DECADE * Math.log10(usd / FREE_USD);
  return Math.min(Math.max(thickness, THINNEST), THICKEST);
}

function clampCount(count: number, most: number): number {
  return Number.isNaN(count) ? 0 : Math.min(Math.max(count, 0), most);
}

function readWait({ freshness }: Assessment): TimeFigures['wait'] {
  const waits = freshness.stages.filter(({ kind }) => kind === 'wait');
  const longest = waits.toSorted((one, other) => other.maxSeconds - one.maxSeconds)[0];
  if (!longest) return [2, toLog(1), toLog(1), 0];
  const row = DATA_LAYERS.indexOf(longest.layer as DataLayerId);
  const end = longest.ageP50Seconds - longest.meanSeconds + longest.maxSeconds;
  return [Math.max(row, 0), toLog(longest.ageP5Seconds), toLog(end), 1];
}

export function readFigures(assessment: Assessment): TimeFigures {
  const { demand, freshness, reliability, cost, parts } = assessment;
  const { eventsPerDay, experimentsPerMonth, freshnessSeconds } = demand.scenario;
  const costs = LAYER_IDS.map((layer) => cost.byLayer[layer]);
  return {
    threads: countThreads(eventsPerDay),
    incidents:
      reliability.incidentsPerMonth > 0
        ? Math.max(clampCount(reliability.incidentsPerMonth, MOST_INCIDENTS), 1)
        : 0,
    tests: clampCount(experimentsPerMonth, MOST_TESTS),
    ages: readAges(freshness),
    wait: readWait(assessment),
    lake: [toLog(freshness.tablesP95Seconds), freshness.consumer === 'online-store' ? 1 : 0],
    detected: toLog(reliability.detectSeconds),
    repaired: toLog(reliability.detectSeconds + reliability.repairSeconds),
    lost: toLog(reliability.lateHoursPerMonth * SECONDS_PER_HOUR),
    promised: toLog(freshnessSeconds),
    allowed: toLog(reliability.budgetHoursPerMonth * SECONDS_PER_HOUR),
    units: LAYER_IDS.map((layer) => clampCount(Math.ceil(parts[layer].unitCount - 0.05), MOST_UNITS)),
    beds: costs.map(({ infrastructureUsdPerMonth }) => measureBed(infrastructureUsdPerMonth)),
    margins: costs.map(({ infrastructureUsdPerMonth, peopleUsdPerMonth }) =>
      measureBed(infrastructureUsdPerMonth + peopleUsdPerMonth),
    ),
  };
}
