// Holds the geometry of the sliders against their detents.
import { describe, expect, it } from 'vitest';
import { pickFlips } from '../../../src/drawing/slider/pickFlips';
import { placeTicks } from '../../../src/drawing/slider/placeTicks';
import { stepByTick } from '../../../src/drawing/slider/stepByTick';
import { trackStretches } from '../../../src/drawing/slider/trackStretches';
import { DRIVER_IDS, DRIVERS, type DriverId, type FlipPoint, type Track } from '../../../src/engine';

describe('ticks', () => {
  it('name both ends and touch no neighbour', () => {
    for (const id of DRIVER_IDS) {
      const ticks = placeTicks(DRIVERS[id]);
      expect(ticks[0]?.ratio).toBe(0);
      expect(ticks.at(-1)?.ratio).toBe(1);
      expect(ticks.length).toBeGreaterThanOrEqual(5);
    }
    expect(placeTicks(DRIVERS.traffic).map(({ label }) => label)).toEqual(['1K', '1M', '100M', '10B', '10T']);
  });

  it('are where PageUp and PageDown lead', () => {
    const { traffic } = DRIVERS;
    const index = traffic.detents.indexOf(2e6);
    expect(traffic.detents[stepByTick(traffic, index, 1)]).toBe(1e8);
    expect(traffic.detents[stepByTick(traffic, index, -1)]).toBe(1e6);
    expect(stepByTick(traffic, 0, -1)).toBe(0);
  });
});

describe('stretches of a track', () => {
  const choices = {} as Track['segments'][number]['choices'];
  const track: Track = {
    driver: 'freshness',
    currentIndex: 3,
    segments: [
      { fromIndex: 0, toIndex: 9, choices, changedLayers: [] },
      { fromIndex: 10, toIndex: 20, choices, changedLayers: ['storage', 'processing'] },
      { fromIndex: 21, toIndex: 26, choices: null, changedLayers: [] },
    ],
  };

  it('cover it from end to end without a gap', () => {
    const stretches = trackStretches(track, DRIVERS.freshness.detents.length);
    expect(stretches[0]?.x).toBe(0);
    stretches.slice(1).forEach((stretch, index) => {
      const before = stretches[index];
      expect(stretch.x).toBeCloseTo((before?.x ?? 0) + (before?.width ?? 0), 9);
    });
    expect((stretches.at(-1)?.x ?? 0) + (stretches.at(-1)?.width ?? 0)).toBeCloseTo(100, 9);
  });

  it('take the hue of the first layer that changes, and are marked where nothing holds', () => {
    expect(trackStretches(track, 27).map(({ layer, kept }) => [layer, kept])).toEqual([
      [null, true],
      ['storage', true],
      [null, false],
    ]);
  });
});

it('names the next flip in each direction, the one to the left first', () => {
  const flip = (direction: 'up' | 'down'): FlipPoint => ({
    driver: 'traffic',
    direction,
    toIndex: 1,
    toValue: 1,
    changes: [],
  });
  const directions = (flips: readonly FlipPoint[], driver: DriverId = 'traffic') =>
    pickFlips(flips, driver).map(({ direction }) => direction);
  expect(directions([flip('up'), flip('down')])).toEqual(['down', 'up']);
  expect(directions([flip('down')])).toEqual(['down']);
  expect(directions([flip('up')], 'freshness')).toEqual([]);
});
