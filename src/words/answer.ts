/** Words of the answer: how options read in the heading, and the sentences under it. */
import type { BindingCause, LayerId, OptionId } from '../engine';

export interface Noun {
  readonly text: string;
  /** "a warehouse", but "dbt". */
  readonly article: '' | 'a' | 'an';
}

const noun = (text: string, article: Noun['article'] = ''): Noun => ({ text, article });

/** As short as can be said of a stack; no two options of a layer that a visitor would tell apart read the same. */
export const NOUNS: Readonly<Record<OptionId, Noun>> = {
  'direct-writes': noun('direct writes'),
  'client-outbox': noun('outbox', 'an'),
  'object-files': noun('files'),
  'managed-stream': noun('stream', 'a'),
  'managed-stream-on-demand': noun('stream', 'a'),
  kafka: noun('Kafka'),
  postgresql: noun('PostgreSQL'),
  'distributed-postgresql': noun('sharded PostgreSQL'),
  clickhouse: noun('ClickHouse'),
  warehouse: noun('warehouse', 'a'),
  lakehouse: noun('lakehouse', 'a'),
  'live-sql': noun('live SQL'),
  'full-refresh': noun('full refresh'),
  incremental: noun('dbt'),
  'rollups-on-write': noun('roll-ups'),
  spark: noun('Spark'),
  flink: noun('Flink'),
  'batch-script': noun('batch script', 'a'),
  'ml-pipeline': noun('ML pipeline', 'an'),
  'online-inference': noun('online inference'),
  cron: noun('cron'),
  'ci-orchestrator': noun('CI/CD'),
  canary: noun('canary'),
  kubernetes: noun('Kubernetes'),
  logs: noun('logs'),
  'metrics-alerts': noun('metrics'),
  'full-observability': noun('full observability'),
};

/** In a sentence, where there is room: "canary releases make it 95". */
export const FIRMER_NAMES: Partial<Readonly<Record<OptionId, string>>> = {
  canary: 'canary releases',
  'metrics-alerts': 'metrics and alerts',
  'ml-pipeline': 'an ML pipeline',
  'batch-script': 'a batch script',
};

/** Take "make"; all others take "makes". */
export const PLURAL: ReadonlySet<OptionId> = new Set<OptionId>([
  'canary',
  'metrics-alerts',
  'logs',
  'object-files',
  'direct-writes',
  'rollups-on-write',
]);

export const HEADING = {
  question: 'What data stack does this company need?',
  claim: 'Data products fail when infrastructure does not scale with growth.',
  caseLink: 'Case study, 90 seconds',
  notYet: 'Not {name} yet.',
  noneYet: 'No {name} yet.',
  next: '{Name} is next.',
  noStream: 'Still no stream.',
  largest: 'Nothing larger is needed.',
  tossUp: '{A} or {b}: a toss-up.',
  tossUpLayer: '{Layer}: a toss-up.',
  keepsNothing: 'Nothing keeps every promise.',
  looking: 'What would work?',
  works: '{value} works.',
  keptByHand: 'What you kept breaks a promise.',
  released: 'Release it, or promise less.',
  frozen: 'Your frozen stack',
  frozenHolds: 'keeps every promise.',
  frozenBreaks: 'breaks a promise here.',
} as const;

/** What nothing does, by what would have to give way. */
export const IMPOSSIBLE: Readonly<Record<BindingCause, string>> = {
  reliability: 'Nothing keeps {value}.',
  freshness: 'Nothing is {value} fresh.',
  traffic: 'Nothing carries {value}.',
  experiments: 'Nothing runs {value} tests.',
  serving: 'Nothing answers in {value}.',
  'data-loss': 'Nothing loses only {value}.',
  budget: 'Nothing fits {value}.',
};

export const SENTENCE = {
  load: '{traffic} events a day, {reliability} on time, data {freshness} old: ',
  cost: 'about {usd} a month',
  share: ', {share} engineers’ time. ',
  holds: 'Holds in ',
  futures: '{count} of 100 futures',
  firmer: '; {name} {make} it {count}.',
  none: '; in {count} nothing does.',
  end: '.',
  frozenKept: 'It keeps every promise at {traffic} events a day. ',
  frozenBroken: 'At {traffic} events a day it breaks {broken}. ',
  nearest: 'The nearest stack breaks {broken}.',
  change: 'Promise {value} instead, {usd}',
  changeDemand: 'Plan for {value} instead, {usd}',
} as const;

export const FIRMNESS = {
  legend: 'How firm',
  cheapest: 'Cheapest',
  safer: 'Safer, +{usd}',
  byHand: 'As you kept it',
} as const;

export const DOTS = {
  name: 'Of 100 possible futures, this stack keeps every promise in {kept}; in {other} another stack would; in {none} nothing does.',
  nameBroken: 'Of 100 possible futures, this stack keeps every promise in {kept}.',
} as const;

export const LAYER_NOUNS: Readonly<Record<LayerId, string>> = {
  ingestion: 'Ingestion',
  storage: 'Storage',
  processing: 'Processing',
  modeling: 'Modeling',
  deployment: 'Deployment',
  monitoring: 'Monitoring',
};

export const ACTING = {
  lead: 'With ',
  budget: 'a budget of {usd} a month',
  bill: 'only the bill counted',
  pins: '{names} kept by hand',
  noBudget: 'Lift the budget',
  constants: { one: '1 of your own numbers', more: '{count} of your own numbers' },
  end: '.',
} as const;
