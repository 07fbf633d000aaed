/** Short lines of facts under the name of a part; plain English numbers, no markup. */
import type { Demand } from '../demand/demand';
import {
  BYTES_PER_GB,
  BYTES_PER_TB,
  SECONDS_PER_DAY,
  SECONDS_PER_HOUR,
  SECONDS_PER_MINUTE,
} from '../demand/units';
import type { Redundancy } from '../scenario/optionIds';
import type { Design } from '../sizing/design';

const PLACES: Readonly<Record<Redundancy, string>> = {
  'one-zone': 'one zone',
  'several-zones': 'several zones',
  'two-regions': 'two regions',
};

const TEN = 10;
/** Made once: making one costs more than everything else in an assessment. */
const WRITE = new Intl.NumberFormat('en-US');

/** At most three digits that matter. */
function count(value: number, unit: string, plural = `${unit}s`): string {
  const rounded = value >= TEN || Number.isInteger(value) ? Math.round(value) : Math.round(value * TEN) / TEN;
  return `${WRITE.format(rounded)} ${rounded === 1 ? unit : plural}`;
}

function every(seconds: number): string {
  if (seconds >= SECONDS_PER_DAY) return 'every day';
  if (seconds >= SECONDS_PER_HOUR) return `every ${short(seconds / SECONDS_PER_HOUR)} h`;
  if (seconds >= SECONDS_PER_MINUTE) return `every ${short(seconds / SECONDS_PER_MINUTE)} min`;
  return `every ${short(seconds)} s`;
}

/** Two digits that matter, never in powers of ten. */
function short(value: number): string {
  return WRITE.format(Number(value.toPrecision(2)));
}

function bytes(value: number): string {
  if (value >= 1000 * BYTES_PER_TB) return `${short(value / (1000 * BYTES_PER_TB))} PB`;
  if (value >= BYTES_PER_TB) return `${short(value / BYTES_PER_TB)} TB`;
  return `${WRITE.format(Math.max(1, Math.round(value / BYTES_PER_GB)))} GB`;
}

export const pipelineFacts = {
  ingestion({ ingestion }: Design, d: Demand): readonly string[] {
    const sources = count(d.assumptions.otherSources, 'other source');
    switch (ingestion.option) {
      case 'direct-writes':
        return ['row by row', `${sources} pulled`];
      case 'client-outbox':
        return [`flushed ${every(ingestion.fileIntervalSeconds)}`, `${sources} pulled`];
      case 'object-files':
        return [
          `a file ${every(ingestion.fileIntervalSeconds)}`,
          count(ingestion.unitCount, 'collector vCPU', 'collector vCPU'),
        ];
      case 'managed-stream':
        return [count(ingestion.unitCount, 'shard'), count(d.assumptions.streamConsumers, 'consumer')];
      case 'managed-stream-on-demand':
        return ['no shards to manage', count(d.assumptions.streamConsumers, 'consumer')];
      case 'kafka':
        return [
          count(ingestion.unitCount, 'broker'),
          PLACES[ingestion.redundancy],
          count(d.assumptions.streamConsumers, 'consumer'),
        ];
    }
  },
  processing({ plan }: Design, d: Demand): readonly string[] {
    const tables = count(d.tables, 'table');
    if (plan.intervalSeconds !== null) return [every(plan.intervalSeconds), tables];
    if (plan.processing === 'flink') return [count(plan.processingUnits, 'core'), 'features in memory'];
    return plan.processing === 'live-sql'
      ? ['no tables built', `${tables} of logic`]
      : ['on each insert', tables];
  },
  modeling({ modeling }: Design, d: Demand): readonly string[] {
    const models = count(d.assumptions.models, 'model');
    if (modeling.option === 'online-inference')
      return [models, `${count(d.decisionsPerSecond, 'decision')}/s`];
    return [models, modeling.option === 'ml-pipeline' ? 'scored on a schedule' : 'retrained by hand'];
  },
  deployment({ control }: Design): readonly string[] {
    return [count(control.jobs, 'job'), control.retries > 0 ? 'retried when they fail' : 'no retries'];
  },
  monitoring({ control }: Design): readonly string[] {
    return [
      control.pagesAtNight
        ? 'pages around the clock'
        : control.monitoring === 'logs'
          ? 'read when something is wrong'
          : 'alerts in working hours',
    ];
  },
};

export function storeFacts({ plan, storeRedundancy }: Design, d: Demand): readonly string[] {
  const size =
    plan.storage === 'warehouse'
      ? `${short(plan.size.units)} ${plan.size.units === 1 ? 'credit' : 'credits'} an hour`
      : count(plan.size.units, 'vCPU', 'vCPU');
  return [size, bytes(plan.storedBytes), `${d.assumptions.retentionMonths} months`, PLACES[storeRedundancy]];
}
