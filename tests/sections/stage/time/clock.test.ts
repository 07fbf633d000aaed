// Tests the clock and the layout that both journeys share.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layTime, placeLog } from '../../../../src/sections/stage/time/layTime';
import { HIGHEST_LOG, LOWEST_LOG, TIME_TICKS, toLog } from '../../../../src/sections/stage/time/timeScale';

describe('the clock', () => {
  it('runs from a millisecond to a hundred hours and holds any time', () => {
    expect(toLog(1)).toBe(0);
    expect(toLog(0.0001)).toBe(LOWEST_LOG);
    expect(toLog(1e9)).toBe(HIGHEST_LOG);
    expect([0, -1, Number.NaN].map(toLog)).toEqual([LOWEST_LOG, LOWEST_LOG, LOWEST_LOG]);
    expect(toLog(Number.POSITIVE_INFINITY)).toBe(HIGHEST_LOG);
  });

  it('has ten ticks in rising order', () => {
    expect(TIME_TICKS.map(({ label }) => label)).toEqual([
      '1 ms',
      '10 ms',
      '100 ms',
      '1 s',
      '10 s',
      '1 min',
      '10 min',
      '1 h',
      '10 h',
      '100 h',
    ]);
  });
});

describe('the layout', () => {
  it('puts labels beside the beds where there is room, and above them on a phone', () => {
    expect(layTime(876)).toMatchObject({
      isNarrow: false,
      labelWidth: 190,
      headHeight: 0,
      plotLeft: 204,
      plotRight: 778,
    });
    expect(layTime(358)).toMatchObject({
      isNarrow: true,
      labelWidth: 0,
      headHeight: 32,
      plotLeft: 2,
      plotRight: 356,
    });
  });

  it('fits the stage, which has 352 px for its picture', () => {
    for (const width of [640, 738, 876, 1276]) expect(layTime(width).height).toBeLessThanOrEqual(352 - 8);
  });

  it('keeps rows in order and apart, and the plot open, at any width', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 4000, noNaN: true }), (width) => {
        const layout = layTime(width);
        expect(layout.plotRight).toBeGreaterThan(layout.plotLeft);
        expect(layout.rowTops.toSorted((one, other) => one - other)).toEqual(layout.rowTops);
        expect(layout.axisBottom).toBe(layout.rowTops[4]);
        expect(layout.height).toBeGreaterThanOrEqual((layout.rowTops[5] ?? 0) + layout.rowHeight);
      }),
    );
  });

  it('places earlier times further left', () => {
    const layout = layTime(1280);
    expect(placeLog(layout, LOWEST_LOG)).toBe(layout.plotLeft);
    expect(placeLog(layout, HIGHEST_LOG)).toBe(layout.plotRight);
    expect(placeLog(layout, 2)).toBeGreaterThan(placeLog(layout, 1));
    expect(placeLog(layout, 99)).toBe(layout.plotRight);
  });
});
