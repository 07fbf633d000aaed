// Tests the receipt of a layer as rows, bars and flip points.
import { describe, expect, test } from 'vitest';
import { findLayerFlips } from '../../../src/drawing/why/findLayerFlips';
import { type Decision, DRIVERS, decide, LAYER_IDS, PRESETS, type Track } from '../../../src/engine';

const growth = decide(PRESETS.growth);

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
      expect.objectContaining({ direction: 'down', to: null, name: 'every promise kept' }),
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
