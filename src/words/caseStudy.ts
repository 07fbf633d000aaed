// Words of the case study below the fold: plan, success metrics, tripwires, events, data model, method.
import { SECTIONS } from './frame';
import { MODEL_DOCUMENT } from './links';
import type { SummaryPart } from './summary';

export interface SectionWords {
  readonly heading: string;
  readonly lead: string;
}

export const CASE: SectionWords = {
  heading: 'The case in 90 seconds',
  lead: 'What was wrong, what was built, what it shows, and what to decide with it.',
};

export const SUMMARY_IN_FULL: Readonly<Record<SummaryPart['id'], string>> = {
  problem:
    'Data products fail when infrastructure does not scale with growth. Startups, growth-stage and enterprise companies need different architectures.',
  approach:
    'A simulator that reconfigures the data architecture (ingestion, storage, processing, modeling, deployment, monitoring) as the organisation grows. It puts out latency, monthly cost, reliability and complexity, and a receipt for each.',
  output:
    'Three presets (Startup, Growth, Enterprise), each a layered architecture diagram with its key metrics: the evolution from Postgres and cron to Kafka and Kubernetes. Presets are starting points; every figure comes out of the same model.',
  decision:
    'Choose the architecture tier by traffic volume, experiment velocity and reliability requirements. Move one layer at a time, when a promise is about to break, and not before.',
};

export interface Milestone {
  readonly days: string;
  readonly title: string;
  readonly criteria: string;
}

export const MEASUREMENT_PLAN: SectionWords & { readonly milestones: readonly Milestone[] } = {
  heading: 'Measurement plan',
  lead: 'Ninety days from inventory to a road map with numbers in it.',
  milestones: [
    {
      days: 'Days 0–30',
      title: 'Current state documented',
      criteria: 'Inventory of pipelines, tables and SLAs. Pain points identified.',
    },
    {
      days: 'Days 30–60',
      title: 'Target architecture designed',
      criteria: 'Tool choices justified, with cost and latency projections.',
    },
    {
      days: 'Days 60–90',
      title: 'Migration road map',
      criteria: 'Phased rollout plan, with success metrics per phase.',
    },
  ],
};

export type WatchId =
  | 'pipeline-latency'
  | 'data-freshness'
  | 'cost-budget'
  | 'data-loss'
  | 'pipeline-failures'
  | 'model-staleness'
  | 'runaway-cost';

export interface WatchWords {
  readonly id: WatchId;
  readonly title: string;
  /** How the live value is had from the model. */
  readonly basis: string;
}

export const WATCHES: SectionWords & {
  readonly columns: readonly [string, string, string, string];
  readonly success: { readonly title: string; readonly rows: readonly WatchWords[] };
  readonly tripwires: { readonly title: string; readonly rows: readonly WatchWords[] };
  readonly states: Readonly<Record<'armed' | 'near' | 'tripped' | 'unset', string>>;
} = {
  heading: 'Success metrics and tripwires',
  lead: 'Live against the scenario above. A row turns to near before it trips.',
  columns: ['Watch', 'Threshold', 'Now', 'State'],
  success: {
    title: 'Success',
    rows: [
      {
        id: 'pipeline-latency',
        title: 'Pipeline latency within SLA',
        basis: 'Work of one pass through the pipeline, waits left out, against the time between runs.',
      },
      {
        id: 'data-freshness',
        title: 'Data freshness meets product needs',
        basis: 'Age of data at p95 against the freshness promise.',
      },
      {
        id: 'cost-budget',
        title: 'Cost within budget',
        basis: 'Infrastructure bill a month against the budget.',
      },
      {
        id: 'data-loss',
        title: 'Zero data-loss incidents',
        basis: 'Expected share of events lost in a year against the data-loss promise.',
      },
    ],
  },
  tripwires: {
    title: 'Tripwires',
    rows: [
      {
        id: 'pipeline-failures',
        title: 'Repeated pipeline failures',
        basis: 'Incidents a month against as many as the error budget carries.',
      },
      {
        id: 'model-staleness',
        title: 'Model staleness',
        basis:
          'Age of the tables that models are fed from, against the freshness promise or a day, whichever is longer.',
      },
      {
        id: 'runaway-cost',
        title: 'Runaway cloud costs',
        basis: 'Infrastructure bill against that of the last change, traffic being equal or lower.',
      },
    ],
  },
  states: { armed: 'armed', near: 'near', tripped: 'tripped', unset: 'not set' },
};

export interface EventField {
  readonly name: string;
  readonly meaning: string;
}

export interface EventWords {
  readonly name: 'pipeline_run_start' | 'pipeline_run_end' | 'data_freshness';
  readonly purpose: string;
  readonly fields: readonly EventField[];
}

export const EVENT_TAXONOMY: SectionWords & {
  readonly sampleHeading: string;
  readonly sampleNote: string;
  readonly events: readonly EventWords[];
} = {
  heading: 'Event taxonomy',
  lead: 'Three events are enough to see a run start, end, and leave its table fresh or late.',
  sampleHeading: 'One run of this scenario',
  sampleNote: 'Sample as newline-delimited JSON. Durations and ages come from the model, the clock is fixed.',
  events: [
    {
      name: 'pipeline_run_start',
      purpose: 'The orchestration trigger. A start without an end is a hung run.',
      fields: [
        { name: 'pipeline_id', meaning: 'which pipeline' },
        { name: 'run_id', meaning: 'which run of it' },
        { name: 'timestamp', meaning: 'when it started, UTC' },
      ],
    },
    {
      name: 'pipeline_run_end',
      purpose: 'Success or failure. Feeds run duration, failure rate and repair time.',
      fields: [
        { name: 'pipeline_id', meaning: 'which pipeline' },
        { name: 'run_id', meaning: 'the run that started' },
        { name: 'status', meaning: 'success or failure' },
        { name: 'duration_sec', meaning: 'seconds since its start' },
      ],
    },
    {
      name: 'data_freshness',
      purpose: 'SLA monitoring. Late is when the last update is older than expected.',
      fields: [
        { name: 'table_name', meaning: 'which table' },
        { name: 'last_updated', meaning: 'newest event in it, UTC' },
        { name: 'expected_freshness_hours', meaning: 'the promise, in hours' },
      ],
    },
  ],
};

export interface DataModelTest {
  readonly id: 'uniqueness' | 'not_null' | 'relationships' | 'accepted_values' | 'freshness';
  readonly name: string;
  readonly guards: string;
}

export const DATA_MODEL: SectionWords & {
  readonly stages: {
    readonly sources: string;
    readonly staging: string;
    readonly marts: string;
  };
  readonly testsHeading: string;
  readonly tests: readonly DataModelTest[];
  readonly documentation: string;
} = {
  heading: 'Data model layer',
  lead: 'Staging cleans, marts answer. Business logic lives in marts and nowhere else.',
  stages: {
    sources: 'sources',
    staging: 'staging, dedup and type casting',
    marts: 'marts, incremental where it pays',
  },
  testsHeading: 'Tests on every build',
  tests: [
    { id: 'uniqueness', name: 'uniqueness', guards: 'one row per key' },
    { id: 'not_null', name: 'not_null', guards: 'keys and times are there' },
    { id: 'relationships', name: 'relationships', guards: 'facts find their dimension' },
    { id: 'accepted_values', name: 'accepted_values', guards: 'states stay in their list' },
    { id: 'freshness', name: 'freshness checks', guards: 'critical sources are on time' },
  ],
  documentation: 'dbt docs carry the lineage and the column descriptions; each model has a README.',
};

export interface MethodPart {
  readonly title: string;
  readonly text: string;
}

export const METHOD: SectionWords & {
  readonly parts: readonly MethodPart[];
  readonly limitsHeading: string;
  readonly termsHeading: string;
  readonly limits: readonly string[];
  readonly document: { readonly label: string; readonly href: string };
} = {
  heading: 'Method and limits',
  lead: 'How the answer is found, and what the model does not know.',
  parts: [
    {
      title: 'Demand',
      text: 'Traffic, tests and assumptions become events, bytes, rows, queries, jobs and changes a second, a day, a month.',
    },
    {
      title: 'Sizing',
      text: 'Each option is sized against its limits, published where there are any. What does not fit is out, and says which limit it hit.',
    },
    {
      title: 'Promises',
      text: 'Freshness, serving, reliability and data loss are worked out for each combination of options.',
    },
    {
      title: 'Decision',
      text: 'Among those that keep every promise the cheapest wins, infrastructure and people counted together unless you ask for the bill alone.',
    },
  ],
  limitsHeading: 'What it does not know',
  termsHeading: 'Terms used on this page',
  limits: [
    'Prices are list prices in us-east-1. Discounts and commitments are not included, and they are often large.',
    'People are most of the cost at every preset, and operating hours are nearly all estimates, with wide ranges. No published source gives them per tool.',
    'Traffic is a daily curve with one peak. Launches, backfills and outages of a whole provider are not in it.',
    'Data quality, security, law and the skills of your team decide as often as load does. None of them is modelled.',
    'Migration takes months and costs money. The answer says where to stand; when to start and what it takes is reckoned in Growth alone, mostly from estimates.',
    'Differences under 5% are a toss-up, and are called that.',
  ],
  document: { label: 'Read the model, law by law', href: MODEL_DOCUMENT },
};

export const CLOSING = {
  heading: 'Change an assumption and see if the answer holds.',
  link: { label: 'Back to the simulator', href: `#${SECTIONS.simulator}` },
} as const;
