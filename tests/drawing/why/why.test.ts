// Tests the receipt of a layer as rows, bars and flip points.
import { describe, expect, test } from 'vitest';
import { findLayerFlips } from '../../../src/drawing/why/findLayerFlips';
import { measureLimits, measurePromises } from '../../../src/drawing/why/measureHeadroom';
import { weighOptions } from '../../../src/drawing/why/weighOptions';
import { decide, explainLayer, LAYER_IDS, OPTION_IDS, PRESETS, type Track } from '../../../src/engine';

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
    expect(findLayerFlips(track, 'storage')).toEqual([
      expect.objectContaining({ direction: 'down', to: 'clickhouse', name: 'ClickHouse' }),
      expect.objectContaining({ direction: 'up', to: null, name: 'nothing keeps every promise' }),
    ]);
  });

  test('a track that was not traced has no flip points', () => {
    expect(findLayerFlips({ ...track, segments: [] }, 'storage')).toEqual([]);
  });
});
