// Tests the receipt of a layer as rows, bars and flip points.
import { describe, expect, test } from 'vitest';
import { findLayerFlips } from '../../../src/drawing/why/findLayerFlips';
import { measureLimits, measurePromises } from '../../../src/drawing/why/measureHeadroom';
import { weighOptions } from '../../../src/drawing/why/weighOptions';
import {
  type Decision,
  DRIVERS,
  decide,
  explainLayer,
  LAYER_IDS,
  OPTION_IDS,
  PRESETS,
  type Track,
} from '../../../src/engine';

const growth = decide(PRESETS.growth);

describe('what else was weighed', () => {
  test.each(LAYER_IDS)('every option of %s is there once, the chosen one marked', (layer) => {
    const rows = weighOptions(growth, explainLayer(growth, layer));
    expect(rows.map(({ option }) => option).toSorted()).toEqual([...OPTION_IDS[layer]].toSorted());
    expect(rows.filter(({ outcome }) => outcome === 'chosen').map(({ option }) => option)).toEqual([
      growth.chosen.parts[layer].option,
    ]);
  });

  test('the chosen option is the cheapest of those that keep every promise', () => {
    for (const layer of LAYER_IDS)
      expect(weighOptions(growth, explainLayer(growth, layer))[0]?.outcome).toBe('chosen');
  });

  test('an option that cannot be had has no price and says which promise it breaks', () => {
    const rows = weighOptions(growth, explainLayer(growth, 'storage'));
    const broken = rows.filter(({ outcome }) => outcome === 'breaks');
    expect(broken.length).toBeGreaterThan(0);
    for (const row of broken) expect(row).toMatchObject({ allIn: '–', reason: expect.stringMatching(/\S/) });
  });
});

describe('headroom', () => {
  test('the promise that binds is marked', () => {
    const bars = measurePromises(growth.chosen, 'serving');
    expect(bars.filter(({ binds }) => binds).map(({ id }) => id)).toEqual(['serving']);
  });

  test('reliability is measured in late hours of the budget', () => {
    const bar = measurePromises(growth.chosen, null).find(({ id }) => id === 'reliability');
    expect(bar?.text).toMatch(/^[\d.]+ of 21\.9 h$/);
  });

  test('limits of a layer are written in their own unit', () => {
    const [run] = measureLimits(growth.chosen, 'processing');
    expect(run).toMatchObject({ name: 'Run within its interval', text: expect.stringMatching(/min$/) });
  });
});

test('a layer kept by hand is called that, and what would be cheaper says by how much', () => {
  const pinned = decide({ ...PRESETS.growth, pins: { storage: 'clickhouse' } });
  const rows = weighOptions(pinned, explainLayer(pinned, 'storage'));
  expect(rows.find(({ option }) => option === 'clickhouse')).toMatchObject({
    outcome: 'chosen',
    reason: 'kept by hand',
  });
  const warehouse = rows.find(({ option }) => option === 'warehouse');
  expect(warehouse).toMatchObject({
    outcome: 'cheaper',
    reason: expect.stringMatching(/\$[\d.]+K a month less\.$/),
  });
});

describe('flip points of a layer', () => {
  const choices = Object.fromEntries(
    LAYER_IDS.map((layer) => [layer, growth.chosen.parts[layer].option]),
  ) as never;
  const other = { ...(choices as object), storage: 'clickhouse' } as never;
  const elsewhere = { ...(choices as object), monitoring: 'logs' } as never;
  const track: Track = {
    driver: 'traffic',
    currentIndex: 50,
    segments: [
      { fromIndex: 0, toIndex: 39, choices: other, changedLayers: [] },
      { fromIndex: 40, toIndex: 48, choices: elsewhere, changedLayers: ['storage', 'monitoring'] },
      { fromIndex: 49, toIndex: 60, choices, changedLayers: ['monitoring'] },
      { fromIndex: 61, toIndex: 100, choices: null, changedLayers: [] },
    ],
  };

  test('the nearest change of this layer is found on both sides, changes of others are passed over', () => {
    expect(findLayerFlips(track, 'storage', growth)).toEqual([
      expect.objectContaining({ direction: 'down', to: 'clickhouse', name: 'ClickHouse' }),
      expect.objectContaining({ direction: 'up', to: null, name: 'nothing keeps every promise' }),
    ]);
  });

  test('beside an answer that breaks promises, the next places are where they can be kept', () => {
    const broken = { ...growth, kind: 'infeasible', broken: ['serving'] } as unknown as Decision;
    const places = findLayerFlips({ ...track, currentIndex: 80 }, 'storage', broken);
    expect(places).toEqual([
      expect.objectContaining({ direction: 'down', to: null, name: 'every promise can be kept' }),
    ]);
  });

  test('off the detents the search begins at the neighbours on both sides', () => {
    const between = { belowIndex: 60, aboveIndex: 61, choices: null };
    const [down, up] = findLayerFlips({ ...track, currentIndex: 60, between }, 'storage', growth);
    expect(down).toMatchObject({ to: 'clickhouse', value: DRIVERS.traffic.detents[39] });
    expect(up).toMatchObject({ to: null, value: DRIVERS.traffic.detents[61] });
  });

  test('of what is held or kept by hand nothing is said of the rest of the catalog', () => {
    const pinned = {
      ...growth,
      scenario: { ...growth.scenario, pins: { storage: 'warehouse' } },
    } as Decision;
    expect(findLayerFlips(track, 'storage', pinned)[1]?.name).toMatch(/nothing that the pins leave/);
  });

  test('a track that was not traced has no flip points', () => {
    expect(findLayerFlips({ ...track, segments: [] }, 'storage', growth)).toEqual([]);
  });
});
