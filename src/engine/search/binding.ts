/** What binds: the promise (else the demand) whose loosening by one labelled tick saves the most, by the objective of the scenario. */

import { type Catalog, catalogOf } from '../data/catalog';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import { resolveAssumptions } from '../laws/demand';
import { LAYER_IDS, type LayerId } from '../layers';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../scenario';
import { type Found, searchCheapest } from './cheapest';
import type { Binding, BindingCause, Decision, MetricId } from './decide';
import { makeDesignSpace } from './space';

interface Loosening {
  readonly cause: BindingCause;
  readonly isPromise: boolean;
  readonly from: number;
  readonly to: number;
  readonly scenario: Scenario;
}

const METRIC_OF: Readonly<Record<BindingCause, MetricId>> = {
  freshness: 'latency',
  serving: 'latency',
  reliability: 'reliability',
  'data-loss': 'reliability',
  budget: 'cost',
  traffic: 'cost',
  experiments: 'cost',
};
const SERVING_TICKS = [1, 5, 15, 60, 300, 600];
const LOSS_STEP = 10;
const LOSS_HIGH = 0.1;
const BUDGET_STEP = 1.5;
/** Savings below this share of the whole are noise of the estimates. */
const NOTICEABLE = 0.002;

/** Null when nothing is feasible, or when nothing that can be loosened saves anything. */
export function findBinding(
  decision: Decision,
  catalog: Catalog = catalogOf(decision.scenario),
): Binding | null {
  if (decision.kind !== 'feasible') return null;
  const { scenario, chosen } = decision;
  const now = objectiveUsd(chosen, scenario);
  const best = (loosenings: readonly Loosening[]) => {
    let top: { loosening: Loosening; found: Found; space: ReturnType<typeof makeDesignSpace> } | null = null;
    for (const loosening of loosenings) {
      const space = makeDesignSpace(loosening.scenario, catalog);
      const found = searchCheapest(space);
      if (found !== null && found.objectiveUsd < (top?.found.objectiveUsd ?? now * (1 - NOTICEABLE)))
        top = { loosening, found, space };
    }
    return top;
  };
  const all = loosenings(scenario);
  const top = best(all.filter((one) => one.isPromise)) ?? best(all.filter((one) => !one.isPromise));
  if (top === null) return null;
  const loosened = assess(top.found.design, top.space.demand, catalog);
  const { cause, isPromise, from, to } = top.loosening;
  return {
    cause,
    isPromise,
    from,
    to,
    savedUsdPerMonth: now - objectiveUsd(loosened, scenario),
    layer: layerThatGives(chosen, loosened),
    metric: METRIC_OF[cause],
  };
}

export function objectiveUsd(assessment: Assessment, scenario: Scenario): number {
  return scenario.objective === 'total'
    ? assessment.cost.totalUsdPerMonth
    : assessment.cost.infrastructureUsdPerMonth;
}

/** Of the layers that change, the one whose cost falls most; of all layers when none changes. */
function layerThatGives(chosen: Assessment, loosened: Assessment): LayerId {
  const fall = (layer: LayerId) => {
    const [a, b] = [chosen.parts[layer], loosened.parts[layer]];
    return (
      a.infrastructureUsdPerMonth + a.peopleUsdPerMonth - b.infrastructureUsdPerMonth - b.peopleUsdPerMonth
    );
  };
  const changed = LAYER_IDS.filter((layer) => chosen.parts[layer].option !== loosened.parts[layer].option);
  const candidates = changed.length > 0 ? changed : LAYER_IDS;
  return candidates.reduce((best, layer) => (fall(layer) > fall(best) ? layer : best));
}

function loosenings(scenario: Scenario): readonly Loosening[] {
  const list: Loosening[] = [];
  for (const driver of DRIVER_IDS) {
    const to = looserTick(driver, scenario[DRIVERS[driver].field]);
    if (to === null) continue;
    const { field, kind } = DRIVERS[driver];
    list.push({
      cause: driver,
      isPromise: kind === 'promise',
      from: scenario[field],
      to,
      scenario: { ...scenario, [field]: to },
    });
  }
  const { servingPromiseSeconds, dataLossRatio } = resolveAssumptions(scenario);
  const assume = (
    cause: BindingCause,
    field: 'servingPromiseSeconds' | 'dataLossRatio',
    from: number,
    to: number,
  ) =>
    list.push({
      cause,
      isPromise: true,
      from,
      to,
      scenario: { ...scenario, assumptions: { ...scenario.assumptions, [field]: to } },
    });
  const slower = SERVING_TICKS.find((tick) => tick > servingPromiseSeconds);
  if (slower !== undefined) assume('serving', 'servingPromiseSeconds', servingPromiseSeconds, slower);
  if (dataLossRatio * LOSS_STEP <= LOSS_HIGH)
    assume('data-loss', 'dataLossRatio', dataLossRatio, dataLossRatio * LOSS_STEP);
  const budget = scenario.budgetUsdPerMonth;
  if (budget !== null) {
    const to = budget * BUDGET_STEP;
    list.push({
      cause: 'budget',
      isPromise: true,
      from: budget,
      to,
      scenario: { ...scenario, budgetUsdPerMonth: to },
    });
  }
  return list;
}

/** The next labelled tick to the loose side, or null at its end. */
export function looserTick(driver: DriverId, value: number): number | null {
  const { ticks } = DRIVERS[driver];
  const looser = driver === 'freshness' ? (tick: number) => tick > value : (tick: number) => tick < value;
  const candidates = ticks.filter(looser);
  if (candidates.length === 0) return null;
  return driver === 'freshness' ? Math.min(...candidates) : Math.max(...candidates);
}
