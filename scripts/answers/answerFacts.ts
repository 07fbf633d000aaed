/** The facts of one answer: what stands, how large, its figures, its promises, and what decides the cost. */
import {
  type Assessment,
  type Decision,
  decide,
  findBinding,
  LAYER_IDS,
  type Scenario,
} from '../../src/engine';
import { writeNumber } from './writeNumber';

function designFacts({ architecture, parts }: Assessment): readonly string[] {
  const layers = LAYER_IDS.map((layer) => {
    const { option, redundancy } = architecture.choices[layer];
    return `${layer} ${option} ${redundancy} ${writeNumber(parts[layer].unitCount)}`;
  });
  return [...layers, `interval ${architecture.intervalSeconds ?? 'none'}`];
}

function costFacts({ cost, parts }: Assessment): readonly string[] {
  const layers = LAYER_IDS.map(
    (layer) =>
      `cost ${layer} infrastructure ${writeNumber(parts[layer].infrastructureUsdPerMonth)} people ${writeNumber(parts[layer].peopleUsdPerMonth)}`,
  );
  return [
    ...layers,
    `infrastructure ${writeNumber(cost.infrastructureUsdPerMonth)}`,
    `people ${writeNumber(cost.peopleUsdPerMonth)}`,
    `total ${writeNumber(cost.totalUsdPerMonth)}`,
  ];
}

function figureFacts(assessment: Assessment): readonly string[] {
  const { freshness, serving, reliability, dataLoss, complexity, experiments, tightest } = assessment;
  const { decisionP99Seconds } = serving;
  return [
    `freshness-p50 ${writeNumber(freshness.p50Seconds)}`,
    `freshness-p95 ${writeNumber(freshness.p95Seconds)}`,
    `serving-p95 ${writeNumber(serving.dashboardP95Seconds)}`,
    ...(decisionP99Seconds === null ? [] : [`decision-p99 ${writeNumber(decisionP99Seconds)}`]),
    `on-time ${writeNumber(reliability.onTimeRatio)}`,
    `late-hours ${writeNumber(reliability.lateHoursPerMonth)}`,
    `loss ${writeNumber(dataLoss.lostRatio)}`,
    `complexity ${complexity.band} ${writeNumber(complexity.structural)}`,
    `engineers ${writeNumber(complexity.operatingEngineers)}`,
    `powered-tests ${writeNumber(experiments.poweredPerMonth)}`,
    `tightest ${tightest.layer} ${tightest.limit.id} ${writeNumber(tightest.limit.utilizationRatio)}`,
  ];
}

function promiseFacts(assessment: Assessment): readonly string[] {
  return assessment.promises.map(
    ({ id, kept, usedRatio, layer }) =>
      `promise ${id} ${kept ? 'kept' : 'broken'} ${writeNumber(usedRatio)} ${layer}`,
  );
}

function decidingFact(decision: Decision): string {
  const binding = findBinding(decision);
  if (binding === null) return 'decides nothing';
  const { cause, from, to, savedUsdPerMonth, layer } = binding;
  return `decides ${cause} ${writeNumber(from)} to ${writeNumber(to)} saves ${writeNumber(savedUsdPerMonth)} in ${layer}`;
}

export function answerFacts(scenario: Scenario): readonly string[] {
  const decision = decide(scenario);
  return [
    decision.kind === 'feasible' ? 'feasible' : `infeasible ${decision.broken.join(' ')}`,
    ...designFacts(decision.chosen),
    ...costFacts(decision.chosen),
    ...figureFacts(decision.chosen),
    ...promiseFacts(decision.chosen),
    decidingFact(decision),
  ];
}
