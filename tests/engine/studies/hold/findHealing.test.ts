// The smallest change that heals: never larger than needed, by brute force over every design.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Catalog, STANDARD_CATALOG } from '../../../../src/engine/data/catalog';
import {
  type Architecture,
  decide,
  findHealing,
  holdToday,
  LAYER_IDS,
  PRESETS,
  type Scenario,
} from '../../../../src/engine/index';
import { assess } from '../../../../src/engine/laws/assess';
import { deriveDemand } from '../../../../src/engine/laws/demand';
import { searchCheapest } from '../../../../src/engine/search/cheapest';
import { makeDesignSpace } from '../../../../src/engine/search/space';
import { withoutWords } from '../../../builders/againstBruteForce';
import { everyDesign } from '../../../builders/bruteForce';
import { anyCatalog } from '../../../builders/catalogs';
import { scenarioRuns } from '../../../builders/scenarioRuns';
import { anyScenario, logUniform } from '../../../builders/scenarios';

const anyPreset = fc.constantFrom(PRESETS.startup, PRESETS.growth);
const hold = (scenario: Scenario, catalog: Catalog = STANDARD_CATALOG) =>
  holdToday(scenario, catalog).scenario;

/** Layers with another option, settings of the rest, cost: what a change is small by. */
type Size = readonly [layers: number, settings: number, usd: number];

function sizeOf(before: Architecture, after: Architecture): readonly [number, number] {
  const moved = LAYER_IDS.filter((layer) => before.choices[layer].option !== after.choices[layer].option);
  const settings = LAYER_IDS.filter((layer) => !moved.includes(layer)).filter(
    (layer) =>
      before.choices[layer].redundancy !== after.choices[layer].redundancy ||
      (layer === 'processing' && before.intervalSeconds !== after.intervalSeconds),
  );
  return [moved.length, settings.length];
}

const compare = (a: Size, b: Size) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

function smallestByForce(before: Architecture, scenario: Scenario, catalog: Catalog): Size | null {
  const demand = deriveDemand(scenario, catalog.constants);
  let smallest: Size | null = null;
  for (const design of everyDesign(scenario, catalog)) {
    const after = assess(design, demand, catalog);
    if (!after.promises.every(({ kept }) => kept)) continue;
    const { totalUsdPerMonth, infrastructureUsdPerMonth } = after.cost;
    const usd = scenario.objective === 'total' ? totalUsdPerMonth : infrastructureUsdPerMonth;
    const size: Size = [...sizeOf(before, after.architecture), usd];
    if (smallest === null || compare(size, smallest) < 0) smallest = size;
  }
  return smallest;
}

describe('the healing change', () => {
  it('is the smallest there is, then the cheapest', () => {
    let healed = 0;
    fc.assert(
      fc.property(anyPreset, logUniform(2, 1e4), anyCatalog, (any, times, catalog) => {
        fc.pre(searchCheapest(makeDesignSpace(any, catalog)) !== null);
        const held = hold(any, catalog);
        const scenario = { ...held, eventsPerDay: Math.min(1e13, held.eventsPerDay * times) };
        const now = decide(scenario, catalog);
        const healing = findHealing(scenario, catalog);
        if (now.kind === 'feasible') {
          expect(healing.kind).toBe('kept');
          return;
        }
        const before = now.chosen.architecture;
        const forced = withoutWords(() => smallestByForce(before, scenario, catalog));
        if (forced === null) {
          expect(healing.kind).toBe('none');
          return;
        }
        if (healing.kind !== 'healed') throw new Error('A change heals, and was not found.');
        healed += 1;
        expect(sizeOf(before, healing.after.architecture)).toEqual([forced[0], forced[1]]);
        const { totalUsdPerMonth, infrastructureUsdPerMonth } = healing.after.cost;
        const usd = scenario.objective === 'total' ? totalUsdPerMonth : infrastructureUsdPerMonth;
        expect(usd / forced[2]).toBeCloseTo(1, 9);
      }),
      { numRuns: scenarioRuns(16, 6), endOnFailure: true },
    );
    expect(healed).toBeGreaterThan(scenarioRuns(3, 0));
  }, 120_000);

  it('leads to a scenario that holds it, keeps every promise and costs what it says', () => {
    fc.assert(
      fc.property(anyScenario, logUniform(1, 1e5), (any, times) => {
        const held = hold(any);
        const scenario = { ...held, eventsPerDay: Math.min(1e13, held.eventsPerDay * times) };
        const healing = findHealing(scenario);
        if (healing.kind !== 'healed') return;
        const after = decide(healing.scenario);
        expect(after.kind).toBe('feasible');
        expect(after.chosen.architecture).toEqual(healing.after.architecture);
        expect(findHealing(healing.scenario).kind).toBe('kept');
        for (const [layer, option] of Object.entries(any.pins))
          expect(after.chosen.architecture.choices[layer as 'storage'].option).toBe(option);
      }),
      { numRuns: scenarioRuns(40) },
    );
  }, 120_000);

  it('runs what stands more often before it replaces anything', () => {
    const busier = { ...hold(PRESETS.startup), eventsPerDay: 630_000 };
    const healing = findHealing(busier);
    expect(healing).toMatchObject({ kind: 'healed', changes: [{ kind: 'interval', layer: 'processing' }] });
  });

  it('leaves pinned layers alone, and says when nothing else can help', () => {
    const { held: _held, ...free } = PRESETS.startup;
    const pinned = hold({ ...free, pins: { storage: 'postgresql', processing: 'full-refresh' } });
    expect(findHealing({ ...pinned, eventsPerDay: 1e9 }).kind).toBe('none');
  });
});
