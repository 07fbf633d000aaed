// Tests where things stand on the rail of a slider.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, DRIVERS, PRESETS, traceTrack } from '../../../src/engine';
import { placeOnRail } from '../../../src/sections/console/placeOnRail';
import { viewRail } from '../../../src/sections/console/viewRail';

describe('a value on its rail', () => {
  it.each(DRIVER_IDS)('of %s stands at its detent, and rises with it in between', (driver) => {
    const { detents } = DRIVERS[driver];
    const last = detents.length - 1;
    for (const [index, value] of detents.entries())
      expect(placeOnRail(driver, value)).toBeCloseTo(index / last, 12);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: last - 1 }),
        fc.double({ min: 0.01, max: 0.99 }),
        (index, share) => {
          const [low, high] = [detents[index] as number, detents[index + 1] as number];
          const place = placeOnRail(driver, low + (high - low) * share);
          expect(place).toBeGreaterThan(index / last);
          expect(place).toBeLessThan((index + 1) / last);
        },
      ),
    );
  });
});

describe('the rail', () => {
  const subject = (driver: (typeof DRIVER_IDS)[number]) => {
    const value = PRESETS.growth[DRIVERS[driver].field];
    return viewRail({
      driver,
      value,
      presetValue: value,
      track: traceTrack(PRESETS.growth, driver),
      flips: [],
    });
  };

  it.each(DRIVER_IDS)(
    'of %s has its thumb in the stretch that stays the same, and no tick inside it',
    (driver) => {
      const { thumb, zone, ticks, ghost } = subject(driver);
      expect(ghost).toBeNull();
      expect(zone).not.toBeNull();
      const { from, to } = zone ?? { from: 1, to: 0 };
      expect(thumb).toBeGreaterThanOrEqual(from);
      expect(thumb).toBeLessThanOrEqual(to);
      for (const { at } of ticks) expect(at <= from || at >= to, String(at)).toBe(true);
      if (from > 0) expect(ticks.some(({ at }) => at === from)).toBe(true);
    },
  );

  it('is hatched where nothing keeps every promise', () => {
    expect(subject('reliability').dead.at(-1)?.to).toBe(1);
    expect(subject('traffic').dead).toEqual([]);
  });

  it('shows where the stop of the scale has it, once it was moved away', () => {
    const rail = viewRail({ driver: 'traffic', value: 1e9, presetValue: 1e8, track: null, flips: [] });
    expect(rail.ghost).toBeCloseTo(0.5);
    expect(rail.thumb).toBeCloseTo(0.6);
  });

  it('places labels beside the stretch, inside the rail, and leaves out one that has no room', () => {
    const flip = (direction: 'down' | 'up', text: string) => ({
      direction,
      text,
      value: 1,
      layer: 'storage' as const,
      place: '',
      spoken: '',
    });
    const both = viewRail({
      driver: 'traffic',
      value: 1e8,
      presetValue: 1e8,
      track: null,
      flips: [flip('down', 'a long label to the left'), flip('up', 'to the right')],
    });
    expect(both.labels).toHaveLength(1);
    const edge = viewRail({
      driver: 'traffic',
      value: 1e3,
      presetValue: 1e3,
      track: null,
      flips: [flip('down', 'far left')],
    });
    expect(edge.labels[0]?.at).toBeGreaterThan(0.1);
  });
});
