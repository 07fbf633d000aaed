// Holds the geometry of the sliders against their detents.
import { describe, expect, it } from 'vitest';
import { pickFlips } from '../../../src/drawing/slider/pickFlips';
import { placeTicks } from '../../../src/drawing/slider/placeTicks';
import { stepByTick } from '../../../src/drawing/slider/stepByTick';
import { DRIVER_IDS, DRIVERS, type DriverId, type FlipPoint } from '../../../src/engine';

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
