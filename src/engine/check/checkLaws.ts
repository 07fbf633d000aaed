/** Holds decisions to laws that any honest model of cost must keep, over scenarios drawn at random. */

import { createRandomStream, type RandomStream } from '../../math/random';
import { catalogOf } from '../data/catalog';
import { assess } from '../laws/assess';
import type { Assessment } from '../laws/assessment';
import { resolveAssumptions } from '../laws/demand';
import { sizeArchitecture } from '../laws/design';
import { LAYER_IDS } from '../layers';
import type { Scenario } from '../scenario';
import { objectiveUsd } from '../search/binding';
import { decide } from '../search/decide';
import type { LawId, LawReport, LawRow } from './checkReport';
import { randomScenario } from './randomScenario';

/** Null where the law holds; else what broke it. */
type Law = (scenario: Scenario, chosen: Assessment, next: RandomStream) => string | null;

const ROUNDING = 1e-9;
const MOST_FACTOR = 100;
const MOST_MISSES = 5;
const MAY_BE_NEGATIVE = 'budgetLeftHoursPerMonth';

const LAWS: Readonly<Record<LawId, { readonly title: string; readonly test: Law }>> = {
  'plain-numbers': {
    title: 'Every figure of the answer is a finite number, none below zero',
    test: (_scenario, chosen) => oddNumber(chosen, 'answer'),
  },
  'parts-add-up': { title: 'The layers add up to the bill', test: addUp },
  'looser-costs-no-more': {
    title: 'A looser promise of freshness or reliability never costs more',
    test: loosen,
  },
  'traffic-costs-no-less': {
    title: 'The same architecture never costs less with more traffic',
    test: addTraffic,
  },
};

/** Yields after every scenario, so that others can work in between. */
export function* checkLaws(
  seed: number,
  wanted: number,
  constants: Scenario['constants'],
): Generator<LawReport, void> {
  const next = createRandomStream(seed);
  let laws: readonly LawRow[] = (Object.keys(LAWS) as LawId[]).map((id) => ({
    id,
    title: LAWS[id].title,
    tried: 0,
    held: 0,
    misses: [],
  }));
  for (let scenarios = 1; scenarios <= wanted; scenarios += 1) {
    const drawn = randomScenario(next);
    const scenario = constants === undefined ? drawn : { ...drawn, constants };
    const { chosen } = decide(scenario);
    laws = laws.map((row) => count(row, LAWS[row.id].test(scenario, chosen, next)));
    yield { seed, scenarios, wanted, laws };
  }
}

function count(row: LawRow, miss: string | null): LawRow {
  return {
    ...row,
    tried: row.tried + 1,
    held: row.held + (miss === null ? 1 : 0),
    misses: miss === null || row.misses.length >= MOST_MISSES ? row.misses : [...row.misses, miss],
  };
}

function oddNumber(value: unknown, path: string): string | null {
  if (typeof value === 'number') {
    const isOdd = !Number.isFinite(value) || (value < 0 && !path.endsWith(MAY_BE_NEGATIVE));
    return isOdd ? `${path} is ${value}` : null;
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = oddNumber(inner, `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
}

function addUp(_scenario: Scenario, { cost, parts }: Assessment): string | null {
  const sum = LAYER_IDS.reduce((total, layer) => total + parts[layer].infrastructureUsdPerMonth, 0);
  const off = Math.abs(sum / cost.infrastructureUsdPerMonth - 1);
  return off <= ROUNDING ? null : `layers sum to ${sum}, the bill is ${cost.infrastructureUsdPerMonth}`;
}

/** Other assumptions are held, or they would follow the promise. */
function loosen(scenario: Scenario, _chosen: Assessment, next: RandomStream): string | null {
  const held = { ...scenario, assumptions: resolveAssumptions(scenario) };
  const factor = MOST_FACTOR ** next();
  const looser: readonly Scenario[] = [
    { ...held, freshnessSeconds: held.freshnessSeconds * factor },
    { ...held, reliabilityRatio: Math.max(0, 1 - (1 - held.reliabilityRatio) * factor) },
  ];
  const strict = leastUsd(held);
  const dearer = looser.map(leastUsd).find((usd) => usd > strict * (1 + ROUNDING));
  return dearer === undefined ? null : `${strict} USD a month became ${dearer} when loosened ${factor} times`;
}

function leastUsd(scenario: Scenario): number {
  const decision = decide(scenario);
  return decision.kind === 'feasible' ? objectiveUsd(decision.chosen, scenario) : Number.POSITIVE_INFINITY;
}

function addTraffic(scenario: Scenario, chosen: Assessment, next: RandomStream): string | null {
  const held = { ...scenario, assumptions: resolveAssumptions(scenario) };
  const factor = MOST_FACTOR ** next();
  const bill = (one: Scenario) => {
    const catalog = catalogOf(one);
    const { design, demand } = sizeArchitecture(chosen.architecture, one, catalog);
    return assess(design, demand, catalog).cost.infrastructureUsdPerMonth;
  };
  const [now, more] = [bill(held), bill({ ...held, eventsPerDay: held.eventsPerDay * factor })];
  return more >= now * (1 - ROUNDING)
    ? null
    : `${now} USD a month became ${more} with ${factor} times the traffic`;
}
