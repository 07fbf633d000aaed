// Each option of a layer tried in turn, a start to follow from, and changes listed: all against decisions of their own.

import { describe, expect, it } from 'vitest';
import { catalogOf } from '../../../../src/engine/data/catalog';
import { DRIVERS, decide, holdToday, LAYER_IDS, PRESETS, type Scenario } from '../../../../src/engine/index';
import { objectiveUsd } from '../../../../src/engine/search/binding';
import { previewSwaps, subsetsOf } from '../../../../src/engine/studies/hold/healing';
import { findStart, listChanges } from '../../../../src/engine/studies/hold/hold';
import { optionName } from '../../../../src/words/options';
import { assessFixed } from '../../../builders/fixedArchitecture';

const SCENARIOS: readonly (readonly [string, Scenario])[] = [
  ['free', PRESETS.growth],
  ['held', holdToday(PRESETS.growth).scenario],
  ['pinned', { ...PRESETS.startup, pins: { storage: 'postgresql', deployment: 'ci-orchestrator' } }],
  ['impossible', { ...PRESETS.growth, budgetUsdPerMonth: 500 }],
  ['by the bill', { ...PRESETS.enterprise, objective: 'infrastructure' }],
];

describe.each(SCENARIOS)('what another option would lead to (%s)', (_name, scenario) => {
  it('is what a pin to it leads to, option by option', () => {
    const decision = decide(scenario);
    const { chosen } = decision;
    const now = objectiveUsd(chosen, scenario);
    for (const layer of LAYER_IDS) {
      const swaps = previewSwaps(decision, layer);
      expect(swaps.map(({ option }) => option)).toEqual(catalogOf(scenario).options[layer]);
      expect(swaps.filter(({ stands }) => stands).map(({ option }) => option)).toEqual([
        chosen.parts[layer].option,
      ]);
      for (const swap of swaps) {
        const pinned = decide({ ...scenario, pins: { ...scenario.pins, [layer]: swap.option } });
        const { parts, promises } = swap.stands ? chosen : pinned.chosen;
        expect(optionName(swap.option)).toBe(optionName(swap.option));
        if (swap.stands) expect(swap.decision).toBe(decision);
        else expect(swap.decision).toEqual(pinned);
        expect(swap.broken).toEqual(promises.filter(({ kept }) => !kept));
        expect(swap.fits).toBe(
          swap.stands || !(pinned.kind === 'infeasible' && pinned.broken.includes('pins')),
        );
        expect(swap.moved).toEqual(
          LAYER_IDS.filter((id) => id !== layer && parts[id].option !== chosen.parts[id].option),
        );
        const apart = Math.abs(objectiveUsd(pinned.chosen, scenario) / now - 1);
        expect(swap.tossUp).toBe(!swap.stands && pinned.kind === 'feasible' && apart <= 0.05);
      }
    }
  });
});

it('swaps show every case: what fits and what does not, toss-ups, and layers that move along', () => {
  const all = SCENARIOS.flatMap(([, scenario]) => {
    const decision = decide(scenario);
    return LAYER_IDS.flatMap((layer) => previewSwaps(decision, layer));
  });
  expect(all.some(({ fits }) => !fits)).toBe(true);
  expect(all.some(({ tossUp }) => tossUp)).toBe(true);
  expect(all.some(({ moved }) => moved.length > 0)).toBe(true);
  expect(all.some(({ broken }) => broken.length > 0)).toBe(true);
});

describe('a start to follow from', () => {
  const { architecture } = decide(PRESETS.startup).chosen;
  const keeps = (eventsPerDay: number) =>
    assessFixed(architecture, { ...PRESETS.startup, eventsPerDay }).promises.every(({ kept }) => kept);

  it('is here where every promise is kept', () => {
    expect(findStart(architecture, PRESETS.startup, 'traffic')).toBe(PRESETS.startup.eventsPerDay);
  });

  it('is the last detent below at which every promise was kept, where one is broken here', () => {
    const far = { ...PRESETS.startup, eventsPerDay: 1e12 };
    const last = DRIVERS.traffic.detents.filter((value) => value < 1e12 && keeps(value)).at(-1) as number;
    expect(keeps(1e12)).toBe(false);
    expect(findStart(architecture, far, 'traffic')).toBe(last);
    const next = DRIVERS.traffic.detents.find((value) => value > last) as number;
    expect(findStart(architecture, { ...far, eventsPerDay: next }, 'traffic')).toBe(last);
  });

  it('is here where no detent below would do either', () => {
    const broke = { ...PRESETS.startup, budgetUsdPerMonth: 1 };
    expect(findStart(architecture, broke, 'traffic')).toBe(broke.eventsPerDay);
    expect(findStart(architecture, broke, 'experiments')).toBe(broke.experimentsPerMonth);
  });
});

describe('changes', () => {
  const { architecture } = decide(PRESETS.growth).chosen;
  const { choices } = architecture;
  const scheduled = { ...architecture, intervalSeconds: 600 };
  const changed = (layer: 'storage' | 'processing', changes: object) => ({
    ...scheduled,
    choices: { ...choices, [layer]: { ...choices[layer], ...changes } },
  });

  it('are none between equal architectures', () => {
    expect(listChanges(architecture, architecture)).toEqual([]);
    expect(listChanges(scheduled, scheduled)).toEqual([]);
  });

  it('are of an option, whatever else changes in its layer', () => {
    const from = choices.storage.option;
    const to = from === 'lakehouse' ? 'warehouse' : 'lakehouse';
    expect(listChanges(scheduled, changed('storage', { option: to, redundancy: 'two-regions' }))).toEqual([
      { kind: 'option', layer: 'storage', from, to },
    ]);
    const other = choices.processing.option === 'spark' ? 'incremental' : 'spark';
    expect(
      listChanges(scheduled, { ...changed('processing', { option: other }), intervalSeconds: 60 }),
    ).toHaveLength(1);
  });

  it('are of a redundancy, and of an interval where both run on a schedule', () => {
    const from = choices.storage.redundancy;
    expect(listChanges(scheduled, changed('storage', { redundancy: 'two-regions' }))).toEqual([
      { kind: 'redundancy', layer: 'storage', from, to: 'two-regions' },
    ]);
    expect(listChanges(scheduled, { ...scheduled, intervalSeconds: 60 })).toEqual([
      { kind: 'interval', layer: 'processing', fromSeconds: 600, toSeconds: 60 },
    ]);
    expect(listChanges(scheduled, { ...scheduled, intervalSeconds: null })).toEqual([]);
    expect(listChanges({ ...scheduled, intervalSeconds: null }, scheduled)).toEqual([]);
    expect(
      listChanges(scheduled, { ...changed('storage', { redundancy: 'two-regions' }), intervalSeconds: 60 }),
    ).toHaveLength(2);
  });

  it('are looked for in all subsets of one size, in order', () => {
    expect(subsetsOf(['a', 'b', 'c'], 2)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ]);
    expect(subsetsOf(['a', 'b'], 0)).toEqual([[]]);
    expect(subsetsOf(['a', 'b'], 3)).toEqual([]);
  });
});
