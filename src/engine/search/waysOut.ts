/** Ways out of a scenario that nothing can keep: the smallest change of one driver or promise that can be kept, by steps. */
import { type Catalog, catalogOf } from '../data/catalog';
import { LOOSENINGS } from '../promises';
import { DRIVER_IDS, DRIVERS, type DriverId, nearestDetentIndex, type Scenario } from '../scenario';
import { searchCheapest } from './cheapest';
import type { Decision, NearestScenario } from './decide';
import { makeDesignSpace } from './space';

type Change = NearestScenario['change']['of'];

interface Ladder {
  readonly of: Change;
  readonly from: number;
  /** Values from the nearest to the loosest. */
  readonly values: readonly number[];
  readonly at: (value: number) => Scenario;
}

const SHOWN = 4;

/** Empty when the scenario is feasible, or when no single change helps. */
export function findNearestScenarios(
  decision: Decision,
  catalog: Catalog = catalogOf(decision.scenario),
): readonly NearestScenario[] {
  if (decision.kind === 'feasible') return [];
  const feasible = (scenario: Scenario) => searchCheapest(makeDesignSpace(scenario, catalog)) !== null;
  const ways = ladders(decision.scenario).flatMap((ladder) => {
    const step = firstFeasible(ladder, feasible);
    if (step === null) return [];
    const to = ladder.values[step] as number;
    return [{ scenario: ladder.at(to), change: { of: ladder.of, from: ladder.from, to }, steps: step + 1 }];
  });
  return ways.sort((a, b) => a.steps - b.steps).slice(0, SHOWN);
}

/** A looser promise is never harder, so bisection finds the first rung that holds; of a demand it finds one that holds. */
function firstFeasible(ladder: Ladder, feasible: (scenario: Scenario) => boolean): number | null {
  const { values, at } = ladder;
  let high = values.length - 1;
  if (high < 0 || !feasible(at(values[high] as number))) return null;
  let low = -1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (feasible(at(values[middle] as number))) high = middle;
    else low = middle;
  }
  return high;
}

function ladders(scenario: Scenario): readonly Ladder[] {
  const list: Ladder[] = DRIVER_IDS.map((driver) => driverLadder(scenario, driver));
  for (const [of, { read, write, ladder }] of LOOSENINGS) {
    const from = read(scenario);
    if (from !== null) list.push({ of, from, values: ladder(from), at: (value) => write(scenario, value) });
  }
  const pins = Object.keys(scenario.pins).length;
  if (pins > 0) list.push({ of: 'pins', from: pins, values: [0], at: () => ({ ...scenario, pins: {} }) });
  const { held, ...released } = scenario;
  if (held !== undefined) list.push({ of: 'hold', from: 1, values: [0], at: () => released });
  return list;
}

function driverLadder(scenario: Scenario, driver: DriverId): Ladder {
  const { field, detents } = DRIVERS[driver];
  const from = scenario[field];
  const index = nearestDetentIndex(driver, from);
  const values = detents
    .slice(0, index + 1)
    .filter((value) => (driver === 'freshness' ? value > from : value < from))
    .reverse();
  return { of: driver, from, values, at: (value) => ({ ...scenario, [field]: value }) };
}
