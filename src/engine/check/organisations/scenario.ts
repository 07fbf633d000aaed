import type { AssumptionValues } from '../../assumptions';
import type { ConstantValues } from '../../data/constantValues';
import { storeEngine } from '../../laws/dataPlane';
import { resolveAssumptions } from '../../laws/demand';
import { STORAGE_OPTIONS } from '../../options/storage';
import type { Scenario } from '../../scenario';
import { BYTES_PER_TB, DAYS_PER_MONTH } from '../../units';
import type { BacktestCase, OrganisationKind, QueryHabit, ScoredLayer } from './organisation';
import { namedProcessing, namedStorage } from './stack';

// What is taken for granted of a kind of organisation, and of a query habit, where a case publishes nothing. Estimates, but where a source is named.

/** Layers that come ready-made: a vendor chose them once, for all who run its package, and at the load of its own service. */
export interface Packaged {
  readonly layers: readonly ScoredLayer[];
  readonly eventsPerDay: number;
}

export interface KindDefaults {
  readonly eventsPerDay: number;
  /** From 1,100 companies that test: 34 tests a year at the median, more than 500 in the top three in a hundred. */
  readonly experimentsPerMonth: number;
  /** The promises of the three presets; a service that customers pay for stands with Growth. */
  readonly reliabilityRatio: number;
  readonly queryHabit: QueryHabit;
  readonly assumptions: Partial<AssumptionValues>;
  /** Null where the organisation chooses every layer itself. */
  readonly packaged: Packaged | null;
}

/** A service whose customers read the figures. */
const SERVICE_EVENTS_PER_DAY = 10_000_000;

/** A packaged or sold product reads its own events only, trains nothing and decides nothing online. */
const ONE_PRODUCT = { otherSources: 0, models: 0, onlineDecisionShare: 0 };

export const KIND_DEFAULTS: Readonly<Record<OrganisationKind, KindDefaults>> = {
  'self-hosted': {
    eventsPerDay: 300_000,
    experimentsPerMonth: 0,
    reliabilityRatio: 0.9,
    queryHabit: 'live raw',
    assumptions: ONE_PRODUCT,
    // Sentry's and PostHog's packages hold the stores of their services (2019, 2021); machines and their care are the operator's.
    packaged: { layers: ['storage', 'processing'], eventsPerDay: SERVICE_EVENTS_PER_DAY },
  },
  'analytics-service': {
    eventsPerDay: SERVICE_EVENTS_PER_DAY,
    experimentsPerMonth: 0,
    reliabilityRatio: 0.97,
    queryHabit: 'live raw',
    assumptions: ONE_PRODUCT,
    packaged: null,
  },
  'in-house': {
    eventsPerDay: 10_000_000,
    experimentsPerMonth: 3,
    reliabilityRatio: 0.97,
    queryHabit: 'scheduled',
    assumptions: { onlineDecisionShare: 0 },
    packaged: null,
  },
  platform: {
    eventsPerDay: 10_000_000_000,
    experimentsPerMonth: 42,
    reliabilityRatio: 0.999,
    queryHabit: 'scheduled',
    // About four applications read each message (LinkedIn, 2011).
    assumptions: { onlineDecisionShare: 0, streamConsumers: 4 },
    packaged: null,
  },
};

export interface HabitDefaults {
  readonly freshnessSeconds: number;
  /** Undefined: as everywhere in the model. */
  readonly rawQueryShare: number | undefined;
  readonly servingPromiseSeconds: number | undefined;
  readonly retentionMonths: number | undefined;
}

/** Ten seconds is how long a person keeps attention on an answer (Nielsen 1993, ch. 5). */
const ATTENTION_SECONDS = 10;

export const HABIT_DEFAULTS: Readonly<Record<QueryHabit, HabitDefaults>> = {
  /** A live dashboard, a few minutes old. */
  'live raw': {
    freshnessSeconds: 300,
    rawQueryShare: 1,
    servingPromiseSeconds: ATTENTION_SECONDS,
    retentionMonths: undefined,
  },
  /** Figures by the hour; nobody reads raw rows, so they stay for a month, for late events and for mending. */
  'pre-aggregated': {
    freshnessSeconds: 3600,
    rawQueryShare: 0,
    servingPromiseSeconds: ATTENTION_SECONDS,
    retentionMonths: 1,
  },
  /** Reports in the morning. */
  scheduled: {
    freshnessSeconds: 86_400,
    rawQueryShare: undefined,
    servingPromiseSeconds: undefined,
    retentionMonths: undefined,
  },
};

/** How people read: as published, else as roll-ups in the stack say, else as the kind of organisation does. */
function queryHabitOf(entry: BacktestCase): QueryHabit {
  if (entry.queryHabit !== null) return entry.queryHabit;
  if (namedProcessing(entry).includes('rollups-on-write')) return 'pre-aggregated';
  return KIND_DEFAULTS[entry.kind].queryHabit;
}

/** The scenario of a case: what is published, and the defaults of its kind and habit for the rest. */
export function makeScenario(entry: BacktestCase, k: ConstantValues): Scenario {
  const kind = KIND_DEFAULTS[entry.kind];
  const habit = HABIT_DEFAULTS[queryHabitOf(entry)];
  // What a failing stack delivered is its trouble, not what was wanted of it.
  const freshness = entry.state === 'failing' ? null : entry.freshnessSeconds;
  const scenario: Scenario = {
    eventsPerDay: entry.eventsPerDay ?? kind.eventsPerDay,
    experimentsPerMonth: entry.experimentsPerMonth ?? kind.experimentsPerMonth,
    reliabilityRatio: kind.reliabilityRatio,
    freshnessSeconds: freshness ?? habit.freshnessSeconds,
    budgetUsdPerMonth: null,
    objective: 'total',
    assumptions: {
      ...kind.assumptions,
      ...known('rawQueryShare', habit.rawQueryShare),
      ...known('servingPromiseSeconds', habit.servingPromiseSeconds),
      ...known('retentionMonths', habit.retentionMonths),
      ...known('queryWindowDays', entry.queryWindowDays ?? undefined),
    },
    pins: {},
  };
  return entry.storedTerabytes === null ? scenario : withStored(scenario, entry, entry.storedTerabytes, k);
}

function known(id: keyof AssumptionValues, value: number | undefined): Partial<AssumptionValues> {
  return value === undefined ? {} : { [id]: value };
}

/**
 * Published terabytes say how long events are kept; where traffic is not published, how many there are. Where nobody reads raw rows
 * the terabytes are those of roll-ups, and say neither.
 */
function withStored(scenario: Scenario, entry: BacktestCase, terabytes: number, k: ConstantValues): Scenario {
  const { bytesPerEvent, retentionMonths, rawQueryShare } = resolveAssumptions(scenario);
  if (rawQueryShare === 0) return scenario;
  const { bytesRatio } = storeEngine(k, namedStorage(entry)[0] ?? STORAGE_OPTIONS[0].id);
  const rows = (terabytes * BYTES_PER_TB) / (bytesPerEvent * bytesRatio);
  if (entry.eventsPerDay === null)
    return { ...scenario, eventsPerDay: rows / (DAYS_PER_MONTH * retentionMonths) };
  const months = rows / (DAYS_PER_MONTH * scenario.eventsPerDay);
  return { ...scenario, assumptions: { ...scenario.assumptions, retentionMonths: months } };
}

// The scenario of whoever chose a layer: the organisation, or the vendor of the package that it runs.

/** A vendor chooses for its own service, and for the customer who outgrows that. */
export function scenarioOfChooser(scenario: Scenario, kind: OrganisationKind, layer: ScoredLayer): Scenario {
  const { packaged } = KIND_DEFAULTS[kind];
  if (packaged === null || !packaged.layers.includes(layer) || scenario.eventsPerDay >= packaged.eventsPerDay)
    return scenario;
  return { ...scenario, eventsPerDay: packaged.eventsPerDay };
}
