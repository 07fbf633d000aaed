/** What binds: the promise (else the demand) whose loosening by one labelled tick saves the most, by the objective of the scenario. */

import { type Catalog, catalogOf } from '../data/catalog';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import { LAYER_IDS, type LayerId } from '../layers';
import { LOOSENINGS, type MetricId, PROMISES } from '../promises';
import { DRIVER_IDS, DRIVERS, type DriverId, type Scenario } from '../scenario';
import { type Found, searchCheapest } from './cheapest';
import type { Binding, BindingCause, Decision } from './decide';
import { makeDesignSpace } from './space';

interface Loosening {
  readonly cause: BindingCause;
  readonly isPromise: boolean;
  readonly from: number;
  readonly to: number;
  readonly scenario: Scenario;
}

/** What is asked of a design and no promise tells on the card of its cost. */
const metricOf = (cause: BindingCause): MetricId =>
  cause === 'traffic' || cause === 'experiments' ? 'cost' : PROMISES[cause].metric;

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
    metric: metricOf(cause),
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
  for (const [cause, { read, write, tick }] of LOOSENINGS) {
    const from = read(scenario);
    const to = from === null ? null : tick(from);
    if (from !== null && to !== null)
      list.push({ cause, isPromise: true, from, to, scenario: write(scenario, to) });
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
