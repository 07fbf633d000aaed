// Along a slider: segments cover it, and each flip point really flips.

import { describe, expect, it } from 'vitest';
import {
  DRIVER_IDS,
  DRIVERS,
  decide,
  findFlipPoints,
  LAYER_IDS,
  mapLayers,
  PRESETS,
  placeOnTrack,
  traceTrack,
} from '../../../src/engine/index';

const cases = Object.entries(PRESETS).flatMap(([preset, scenario]) =>
  DRIVER_IDS.map((driver) => ({ preset, driver, scenario })),
);

describe.each(cases)('the $driver slider at the $preset preset', ({ driver, scenario }) => {
  const { detents, field } = DRIVERS[driver];
  const traced = () => traceTrack(scenario, driver);
  const at = (index: number) => decide({ ...scenario, [field]: detents[index] as number });

  it('is covered from end to end, and neighbours differ', () => {
    const { segments } = traced();
    expect(segments[0]?.fromIndex).toBe(0);
    expect(segments.at(-1)?.toIndex).toBe(detents.length - 1);
    segments.slice(1).forEach((segment, index) => {
      expect(segment.fromIndex).toBe((segments[index]?.toIndex ?? Number.NaN) + 1);
      expect(segment.choices).not.toEqual(segments[index]?.choices);
    });
  });

  it('shows at each end of a segment what a decision there chooses', () => {
    for (const { fromIndex, toIndex, choices } of traced().segments) {
      for (const index of [fromIndex, toIndex]) {
        const decision = at(index);
        expect(decision.kind).toBe(choices === null ? 'infeasible' : 'feasible');
        for (const layer of choices === null ? [] : LAYER_IDS)
          expect(decision.chosen.parts[layer].option).toBe(choices?.[layer]);
      }
    }
  });

  it('flips where it says so, and one step before it does not', () => {
    const here = decide(scenario);
    for (const { toIndex, toValue, direction, changes } of findFlipPoints(traced())) {
      expect(toValue).toBe(detents[toIndex]);
      const flipped = at(toIndex);
      if (flipped.kind === 'feasible') {
        const moved = LAYER_IDS.filter(
          (layer) => flipped.chosen.parts[layer].option !== here.chosen.parts[layer].option,
        );
        expect(moved).toEqual(changes.map((change) => change.layer));
        expect(moved.length).toBeGreaterThan(0);
        for (const { layer, to } of changes) expect(flipped.chosen.parts[layer].option).toBe(to);
      } else expect(changes).toEqual([]);
      const before = at(toIndex + (direction === 'up' ? -1 : 1));
      for (const layer of LAYER_IDS)
        expect(before.chosen.parts[layer].option).toBe(here.chosen.parts[layer].option);
    }
  });
});

it.each([
  ['reliability', { ...PRESETS.growth, reliabilityRatio: 0.983 }],
  ['reliability', { ...PRESETS.growth, reliabilityRatio: 0.956 }],
  ['freshness', { ...PRESETS.growth, freshnessSeconds: 420 }],
  ['experiments', { ...PRESETS.growth, experimentsPerMonth: 900 }],
] as const)(
  'between two detents of %s the nearest place that differs from what stands is named',
  (driver, scenario) => {
    const { detents, field } = DRIVERS[driver];
    const options = (value: number) =>
      mapLayers((layer) => decide({ ...scenario, [field]: value }).chosen.parts[layer].option);
    const here = options(scenario[field]);
    const track = traceTrack(scenario, driver);
    const place = placeOnTrack(track);
    const flips = findFlipPoints(track);
    expect(flips.length).toBeGreaterThan(0);
    for (const { direction, toIndex, changes } of flips) {
      const there = options(detents[toIndex] as number);
      expect(changes.map(({ layer }) => layer)).toEqual(
        LAYER_IDS.filter((layer) => there[layer] !== here[layer]),
      );
      const step = direction === 'up' ? 1 : -1;
      for (
        let at = direction === 'up' ? place?.aboveIndex : place?.belowIndex;
        at !== toIndex;
        at = (at as number) + step
      )
        expect(options(detents[at as number] as number)).toEqual(here);
    }
  },
);

describe('a track made by hand', () => {
  const options = decide(PRESETS.growth).chosen.parts;
  const choices = mapLayers((layer) => options[layer].option);
  const other = { ...choices, storage: 'clickhouse', processing: 'live-sql' } as const;
  const segment = (fromIndex: number, toIndex: number, standing: typeof choices | null) => ({
    fromIndex,
    toIndex,
    choices: standing,
    changedLayers: [],
  });
  const segments = [segment(0, 3, null), segment(4, 8, choices), segment(9, 20, other)];
  const flips = (currentIndex: number) => findFlipPoints({ driver: 'traffic', currentIndex, segments });

  it.each([4, 6, 8])('flips beyond both ends of the segment that holds detent %s', (currentIndex) => {
    const { detents } = DRIVERS.traffic;
    expect(flips(currentIndex)).toEqual([
      { driver: 'traffic', direction: 'down', toIndex: 3, toValue: detents[3], changes: [] },
      {
        driver: 'traffic',
        direction: 'up',
        toIndex: 9,
        toValue: detents[9],
        changes: [
          { layer: 'storage', to: 'clickhouse' },
          { layer: 'processing', to: 'live-sql' },
        ],
      },
    ]);
  });

  it('flips one way only at its ends, and nowhere where no segment stands', () => {
    expect(flips(0).map(({ direction }) => direction)).toEqual(['up']);
    expect(flips(20).map(({ direction }) => direction)).toEqual(['down']);
    expect(flips(21)).toEqual([]);
  });

  it('names the layers that change from one segment to the next, and none in the first', () => {
    const { segments: traced } = traceTrack(PRESETS.growth, 'freshness');
    expect(traced[0]?.changedLayers).toEqual([]);
    traced.slice(1).forEach((one, index) => {
      const before = traced[index]?.choices ?? null;
      const moved =
        before === null || one.choices === null
          ? []
          : LAYER_IDS.filter((layer) => one.choices?.[layer] !== before[layer]);
      expect(one.changedLayers).toEqual(moved);
    });
    expect(traced.length).toBeGreaterThan(2);
  });
});
