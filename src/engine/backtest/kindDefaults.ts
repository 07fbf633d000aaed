/** What is taken for granted of a kind of organisation, and of a query habit, where a case publishes nothing. Estimates, but where a source is named. */
import type { AssumptionValues } from '../scenario/assumptions';
import type { OrganisationKind, QueryHabit, ScoredLayer } from './backtestCase';

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
