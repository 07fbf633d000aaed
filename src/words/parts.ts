/** Names of what a part is counted in, of its limits, of the stages of an event and of the causes of late time; and its facts. */
import type { Assessment, Demand, LateCause, LayerId, Limit, LimitUnit, Part, StageId } from '../engine';
import { formatBytes, formatThings } from './format/number';
import { formatSeconds } from './format/time';
import { PLACES } from './layers';

interface UnitWords {
  readonly one: string;
  readonly many: string;
  /** What the unit does there: "84 jobs watched". */
  readonly doing?: string;
}

const same = (one: string, doing?: string): UnitWords => ({ one, many: one, ...(doing && { doing }) });
const plural = (one: string, many = `${one}s`, doing?: string): UnitWords => ({
  one,
  many,
  ...(doing && { doing }),
});

const UNITS: Readonly<Record<LimitUnit, UnitWords>> = {
  application: same('application'),
  'collector-vcpu': same('collector vCPU'),
  shard: plural('shard'),
  stream: same('stream'),
  broker: plural('broker'),
  vcpu: same('vCPU'),
  'credit-per-hour': plural('credit/h', 'credits/h'),
  'stream-core': plural('stream core'),
  'run-vcpu': same('vCPU', 'in a run'),
  'run-credit-per-hour': plural('credit/h', 'credits/h', 'in a run'),
  model: plural('model'),
  'carried-vcpu': same('vCPU', 'carried'),
  'watched-job': plural('job', 'jobs', 'watched'),
  bytes: same('bytes/s'),
  records: same('records/s'),
  requests: same('requests/s'),
  reads: same('reads/s'),
  rows: same('rows/s'),
  terabyte: same('TB'),
  core: plural('core'),
  second: same('s'),
  share: same('share'),
};

/** As the head of a number: "Size, vCPU in a run". */
export function unitName(unit: LimitUnit): string {
  const { many, doing } = UNITS[unit];
  return doing ? `${many} ${doing}` : many;
}

/** "84 jobs", "2.5 credits/h". */
export function countUnitsShort({ unitCount, unit }: Pick<Part, 'unitCount' | 'unit'>): string {
  const { one, many } = UNITS[unit];
  return formatThings(Math.max(unitCount, 0), one, many);
}

/** With what they do there: "84 jobs watched". */
export function countUnits(part: Pick<Part, 'unitCount' | 'unit'>): string {
  const { doing } = UNITS[part.unit];
  return doing ? `${countUnitsShort(part)} ${doing}` : countUnitsShort(part);
}

export const LIMIT_NAMES: Readonly<Record<Limit['id'], string>> = {
  'shard-bytes': 'shard throughput',
  'shard-records': 'shard records',
  'broker-disk': 'broker disk throughput',
  'broker-network': 'broker network',
  'broker-size': 'broker disk size',
  collectors: 'collector requests',
  transactions: 'direct transactions at peak',
  inserts: 'writes at peak',
  load: 'load in the busy hour',
  size: 'largest size',
  disk: 'practical database size',
  interval: 'run within its interval',
  'stream-cores': 'stream cores at peak',
  'model-servers': 'model server time at peak',
  'feature-reads': 'feature reads at peak',
  machine: 'cores of the one machine',
  none: 'no limit in sight',
};

export const STAGE_NAMES: Readonly<Record<StageId, string>> = {
  'outbox-flush': 'waits in the outbox',
  'file-close': 'waits for the file to close',
  log: 'through the log',
  'direct-write': 'commit',
  'file-load': 'load of the file',
  'stream-job': 'stream job',
  'online-write': 'write into the online store',
  commit: 'waits for the commit',
  'next-run': 'waits for the next run',
  run: 'run',
};

export const CAUSE_NAMES: Readonly<Record<LateCause['id'], string>> = {
  changes: 'Changes that fail',
  'failed-runs': 'Runs that fail',
  outages: 'Outages',
  'missed-freshness': 'Older than promised in regular operation',
};

const SECONDS_PER_DAY = 86_400;

function every(seconds: number): string {
  return seconds >= SECONDS_PER_DAY ? 'every day' : `every ${formatSeconds(seconds)}`;
}

/** What facts say of the load beside the part itself. */
interface FactsContext {
  readonly demand: Demand;
  readonly intervalSeconds: number | null;
}

type Facts = (part: Part, context: FactsContext) => readonly string[];

function ingestionFacts(part: Part, { demand: { assumptions } }: FactsContext): readonly string[] {
  const sources = `${formatThings(assumptions.otherSources, 'other source')} pulled`;
  const consumers = formatThings(assumptions.streamConsumers, 'consumer');
  const close = every(part.closeSeconds ?? 0);
  switch (part.option) {
    case 'direct-writes':
      return ['row by row', sources];
    case 'client-outbox':
      return [`flushed ${close}`, sources];
    case 'object-files':
      return [`a file ${close}`, countUnits(part)];
    case 'managed-stream-on-demand':
      return ['no shards to manage', consumers];
    case 'kafka':
      return [countUnits(part), PLACES[part.redundancy], consumers];
    default:
      return [countUnits(part), consumers];
  }
}

function processingFacts(
  { option, unitCount }: Part,
  { demand, intervalSeconds }: FactsContext,
): readonly string[] {
  const tables = formatThings(demand.tables, 'table');
  if (intervalSeconds !== null) return [every(intervalSeconds), tables];
  if (option === 'flink') return [formatThings(unitCount, 'core'), 'features in memory'];
  return option === 'live-sql' ? ['no tables built', `${tables} of logic`] : ['on each insert', tables];
}

const MODELED: Readonly<Partial<Record<Part['option'], string>>> = {
  'ml-pipeline': 'scored on a schedule',
  'batch-script': 'retrained by hand',
};

const FACTS: Readonly<Record<LayerId, Facts>> = {
  ingestion: ingestionFacts,
  storage: ({ unit, unitCount, storedBytes = 0, redundancy }, { demand }) => [
    unit === 'credit-per-hour'
      ? `${formatThings(unitCount, 'credit')} an hour`
      : countUnits({ unit, unitCount }),
    formatBytes(storedBytes),
    formatThings(demand.assumptions.retentionMonths, 'month'),
    PLACES[redundancy],
  ],
  processing: processingFacts,
  modeling: ({ option }, { demand }) => [
    formatThings(demand.assumptions.models, 'model'),
    MODELED[option] ?? `${formatThings(demand.decisionsPerSecond, 'decision')}/s`,
  ],
  deployment: ({ jobs = 0, retries = 0 }) => [
    formatThings(jobs, 'job'),
    retries > 0 ? 'retried when they fail' : 'no retries',
  ],
  monitoring: ({ option, pagesAtNight }) => [
    pagesAtNight
      ? 'pages around the clock'
      : option === 'logs'
        ? 'read when something is wrong'
        : 'alerts in working hours',
  ],
};

/** Short lines under the name of a part, the most telling first. */
export function tellFacts(part: Part, context: FactsContext): readonly string[] {
  return FACTS[part.layer](part, context);
}

export function listFacts({ parts, demand, architecture }: Assessment, layer: LayerId): readonly string[] {
  return tellFacts(parts[layer], { demand, intervalSeconds: architecture.intervalSeconds });
}
