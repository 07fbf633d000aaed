/** The receipt of what stands under a slider: its value in a second unit, and what follows it. */
import {
  ASSUMPTIONS,
  type AssumptionId,
  type ConstantId,
  type Decision,
  type DriverId,
  HOURS_PER_MONTH,
  listConstants,
} from '../../engine';
import { ASSUMPTION_WORDS } from '../assumptionNames';
import { formatTerm } from '../format/number';
import { formatRatio } from '../format/ratio';
import { formatSeconds } from '../format/time';
import { line, type Receipt, type ReceiptSection, receiptInputs } from './receipt';
import { STANDINGS } from './standings';

type Sections = (decision: Decision) => readonly ReceiptSection[];

const ASSUMED: Readonly<Record<DriverId, readonly AssumptionId[]>> = {
  traffic: ['peakToMeanRatio', 'otherSources', 'queriesPerDay', 'models', 'detectableEffectRatio'],
  experiments: ['experimentDays', 'eventsPerUserPerDay', 'detectableEffectRatio', 'baselineRate'],
  reliability: ['dataLossRatio', 'peopleOnCall'],
  freshness: ['onlineDecisionShare'],
};
const CONSTANTS_OF: Readonly<Record<DriverId, readonly ConstantId[]>> = {
  traffic: [],
  experiments: ['newUserShare', 'significance', 'power', 'arms', 'layers', 'preperiodCorrelation'],
  reliability: [],
  freshness: ['decisionPromiseSeconds'],
};
const DEFINITIONS: Readonly<Record<DriverId, string>> = {
  traffic: 'Events in a second, on average and in the busiest hour, and the defaults that follow traffic.',
  experiments: 'Tests alive at one time, and how many a month the traffic can power statistically.',
  reliability: 'The promise in hours a month: how long the data product may be down, or its data late.',
  freshness: 'Who the promise of fresh data is made to.',
};
const LIMITS: Readonly<Record<DriverId, string>> = {
  traffic: 'One daily curve with one peak. Launches, seasons and backfills are not in it.',
  experiments:
    'No variance reduction, no looks on the way, no correction for several metrics or arms, no interaction between layers of tests.',
  reliability: 'Reliability here is not uptime: time with data older than promised counts as well.',
  freshness: 'Age on arrival. A dashboard looked at later shows older data than that.',
};

export function makeDriverReceipt(decision: Decision, driver: DriverId): Receipt {
  return {
    definition: DEFINITIONS[driver],
    sections: [...SECTIONS[driver](decision), ...followers(decision, driver)],
    inputs: receiptInputs(decision.scenario, { drivers: [driver], assumptions: ASSUMED[driver] }),
    constants: listConstants(decision, CONSTANTS_OF[driver]),
    limits: LIMITS[driver],
  };
}

const SECTIONS: Readonly<Record<DriverId, Sections>> = {
  traffic: ({ scenario, chosen: { demand } }) => [
    {
      title: 'Events a second',
      law: 'mean = events a day ÷ 86,400; peak = mean × peak-to-mean',
      standing: STANDINGS.rate,
      substituted: `${formatTerm(scenario.eventsPerDay)} ÷ 86,400 = ${formatTerm(demand.eventsPerSecond)}/s; ${formatTerm(demand.eventsPerSecond)}/s × ${formatTerm(demand.assumptions.peakToMeanRatio)} = ${formatTerm(demand.peakEventsPerSecond)}/s`,
      result: line('Events a second, peak', demand.peakEventsPerSecond, 'plain'),
      lines: [
        line('Events a second, mean', demand.eventsPerSecond, 'plain'),
        line(
          'Users a day',
          demand.usersPerDay,
          'count',
          'events a day ÷ events per user and day, no more than people online',
        ),
        line('Tables', demand.tables, 'count', '6 + 3 for each other source'),
        line('Changes a month', demand.changesPerMonth, 'count'),
      ],
    },
  ],
  experiments: ({ scenario, chosen: { experiments, demand } }) => [
    {
      title: 'Tests alive',
      law: 'alive = tests a month ÷ 30.44 × days alive',
      standing: STANDINGS.liveTests,
      substituted: `${formatTerm(scenario.experimentsPerMonth)} ÷ 30.44 × ${formatTerm(demand.assumptions.experimentDays)} = ${formatTerm(experiments.liveTests)}`,
      result: line('Tests alive', experiments.liveTests, 'count'),
      lines: [],
    },
    {
      title: 'Tests that the traffic can power',
      law: 'a month = ⌊users seen in a test ÷ (arms × users per arm)⌋ × layers × 30.44 ÷ days',
      standing: STANDINGS.power,
      substituted: `${formatTerm(experiments.usersPerArm)} users per arm, ${formatTerm(experiments.usersPerDay)} users a day: ${formatTerm(experiments.poweredPerMonth)} a month`,
      result: line('Tests a month with power', experiments.poweredPerMonth, 'count'),
      lines: [
        line('Users per arm', experiments.usersPerArm, 'count'),
        line('Users a day', experiments.usersPerDay, 'count'),
      ],
    },
  ],
  reliability: ({ scenario, chosen: { reliability } }) => [
    {
      title: 'Late time that the promise allows',
      law: 'budget = (1 − promise) × hours of a month',
      standing: STANDINGS.budget,
      substituted: `(1 − ${formatRatio(scenario.reliabilityRatio)}) × ${HOURS_PER_MONTH} h`,
      result: line('Error budget', reliability.budgetHoursPerMonth, 'hours'),
      lines: [line('Used', reliability.lateHoursPerMonth, 'hours')],
    },
  ],
  freshness: ({ scenario, chosen: { freshness } }) => [
    {
      title: 'Who needs it',
      law: 'below 60 s with a stream job: automated decisions at the online store; else people at dashboards',
      standing: STANDINGS.promise,
      substituted: `${formatSeconds(scenario.freshnessSeconds)}: ${freshness.consumer === 'dashboards' ? 'dashboards' : 'online store'}`,
      result: line('Promise', scenario.freshnessSeconds, 'seconds'),
      lines: [line('Age at p95', freshness.p95Seconds, 'seconds')],
    },
  ],
};

/** Assumptions of this slider that were not set by hand. */
function followers({ chosen: { demand } }: Decision, driver: DriverId): readonly ReceiptSection[] {
  const free = ASSUMPTIONS.filter(
    ({ id }) => ASSUMED[driver].includes(id) && demand.scenario.assumptions[id] === undefined,
  );
  const [first] = free;
  if (first === undefined) return [];
  return [
    {
      title: 'Defaults around it',
      law: 'each a default of the model, several growing with the slider; MODEL.md has them one by one',
      standing: STANDINGS.defaults,
      substituted: free
        .map(({ id }) => `${ASSUMPTION_WORDS[id].name} ${formatTerm(demand.assumptions[id])}`)
        .join(', '),
      result: line(ASSUMPTION_WORDS[first.id].name, demand.assumptions[first.id], 'plain'),
      lines: free.map(({ id }) =>
        line(`${ASSUMPTION_WORDS[id].name}, ${ASSUMPTION_WORDS[id].unit}`, demand.assumptions[id], 'plain'),
      ),
    },
  ];
}
