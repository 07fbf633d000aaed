import { errorBudget } from '../math/reliability';
import type { ConstantValues } from './data/constantValues';
import type {
  Cost,
  DataLoss,
  Freshness,
  PromiseCheck,
  PromiseId,
  Reliability,
  Serving,
} from './laws/assessment';
import { directWriteRatio } from './laws/dataPlane';
import type { Demand } from './laws/demand';
import type { Design } from './laws/design';
import { TABLES_PROMISE_SECONDS } from './laws/freshness';
import type { IngestionSize } from './laws/ingestion';
import { FULL } from './laws/spend';
import { HOURS_PER_MONTH } from './units';

// Promises that do not need the whole architecture to be checked.

/** A freshness promise is kept when at most this share of arrivals is older. */
export const FRESHNESS_TAIL = 0.05;

/** A second consumer that needs every event as it arrives needs a log: direct writes have one target, and files come by the minute. */
export function fanOutKept(ingestion: IngestionSize, d: Demand): boolean {
  return ingestion.isLog || d.assumptions.streamConsumers <= 1;
}

// Each promise of a scenario beside what the design does, and how much of it is used up.

/** No more than the promises need, so that thousands of sampled futures can be checked without a full assessment. */
export interface PromiseFacts {
  readonly freshness: Pick<Freshness, 'consumer' | 'p95Seconds' | 'missRatio' | 'tablesP95Seconds'>;
  readonly serving: Pick<Serving, 'dashboardP95Seconds' | 'decisionP99Seconds'>;
  readonly reliability: Pick<Reliability, 'causes' | 'onTimeRatio'>;
  readonly dataLoss: Pick<DataLoss, 'lostRatio'>;
  readonly cost: Pick<Cost, 'infrastructureUsdPerMonth'>;
}

/** How far a promise is overspent when there is nothing to keep it with. */
const BEYOND = 1e6;

export function checkPromises(
  design: Design,
  facts: PromiseFacts,
  d: Demand,
  k: ConstantValues,
): readonly PromiseCheck[] {
  const { scenario, assumptions } = d;
  const checks: PromiseCheck[] = [];
  const add = (
    id: PromiseId,
    name: string,
    unit: PromiseCheck['unit'],
    promised: number,
    actual: number,
    usedRatio: number,
    kept = usedRatio <= FULL,
  ) => checks.push({ id, name, promised, actual, unit, kept, usedRatio });

  const tablesLate =
    facts.freshness.consumer === 'online store' && facts.freshness.tablesP95Seconds > TABLES_PROMISE_SECONDS;
  add(
    'freshness',
    'Freshness',
    'seconds',
    scenario.freshnessSeconds,
    facts.freshness.p95Seconds,
    facts.freshness.p95Seconds / scenario.freshnessSeconds,
    facts.freshness.missRatio <= FRESHNESS_TAIL && !tablesLate,
  );
  add(
    'serving',
    'Serving',
    'seconds',
    assumptions.servingPromiseSeconds,
    facts.serving.dashboardP95Seconds,
    facts.serving.dashboardP95Seconds / assumptions.servingPromiseSeconds,
  );
  if (d.decisionsPerSecond > 0) {
    const p99 = facts.serving.decisionP99Seconds;
    add(
      'decision',
      'Online decisions',
      'seconds',
      k.decisionPromiseSeconds,
      p99 ?? scenario.freshnessSeconds,
      p99 === null ? BEYOND : p99 / k.decisionPromiseSeconds,
    );
  }
  const late = facts.reliability.causes.reduce((sum, cause) => sum + cause.hoursPerMonth, 0);
  add(
    'reliability',
    'Reliability',
    'ratio',
    scenario.reliabilityRatio,
    facts.reliability.onTimeRatio,
    late / errorBudget(scenario.reliabilityRatio, HOURS_PER_MONTH),
  );
  add(
    'data-loss',
    'Data loss',
    'ratio',
    assumptions.dataLossRatio,
    facts.dataLoss.lostRatio,
    facts.dataLoss.lostRatio / assumptions.dataLossRatio,
  );
  if (scenario.reliabilityRatio > k.pagedRatio) {
    const people = assumptions.peopleOnCall;
    add(
      'on-call',
      'On-call staffing',
      'people',
      k.peoplePerPager,
      people,
      design.control.pagesAtNight ? k.peoplePerPager / Math.max(people, Number.EPSILON) : BEYOND,
    );
  }
  if (scenario.budgetUsdPerMonth !== null) {
    add(
      'budget',
      'Budget',
      'usd',
      scenario.budgetUsdPerMonth,
      facts.cost.infrastructureUsdPerMonth,
      facts.cost.infrastructureUsdPerMonth / scenario.budgetUsdPerMonth,
    );
  }
  const fleet = design.ingestion.fleetVcpu + design.plan.fleetVcpu + design.modeling.fleetVcpu;
  const capacity = Math.max(
    design.plan.saturation,
    fleet / design.control.fleetVcpuHigh,
    directWriteRatio({ demand: d, constants: k }, design.ingestion, design.plan),
  );
  add('capacity', 'Capacity', 'ratio', 1, capacity, capacity);
  if (assumptions.streamConsumers > 1) {
    add(
      'fan-out',
      'Consumers of the stream',
      'consumers',
      assumptions.streamConsumers,
      design.ingestion.isLog ? assumptions.streamConsumers : 1,
      design.ingestion.isLog ? 1 : assumptions.streamConsumers,
    );
  }
  return checks;
}
