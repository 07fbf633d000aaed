// Tests the route of the thread: down from the slider, through the layer, down to the metric.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawLeg, routeThread } from '../../../src/drawing/thread/routeThread';

const ENDS = {
  start: { x: 1000, y: 60 },
  layer: { left: 700, top: 200, right: 880, bottom: 320 },
  hidesEntry: false,
  hidesExit: false,
  crossing: 790,
  panel: { left: 0, top: 100, right: 1320, bottom: 420 },
  metric: { left: 0, top: 444, right: 300, bottom: 580 },
};

describe('a leg', () => {
  it('turns twice at right angles with round corners', () => {
    expect(drawLeg({ x: 0, y: 0 }, 50, { x: 100, y: 100 })).toBe('M0 0V42Q0 50 8 50H92Q100 50 100 58V100');
  });

  it('is straight where both ends stand above one another', () => {
    expect(drawLeg({ x: 40, y: 0 }, 50, { x: 40.4, y: 100 })).toBe('M40.4 0V100');
  });

  it('tightens its corners where there is little room', () => {
    expect(drawLeg({ x: 0, y: 48 }, 50, { x: 10, y: 100 })).toBe('M0 48V48Q0 50 2 50H5Q10 50 10 55V100');
  });
});

describe('the thread', () => {
  it('runs above the panel to the layer, and between panel and metrics to the metric', () => {
    const { legs, dots } = routeThread(ENDS);
    expect(legs).toEqual([
      'M1000 60V74Q1000 82 992 82H798Q790 82 790 90V200',
      'M790 320V424Q790 432 782 432H34Q26 432 26 440V444',
    ]);
    expect(dots).toEqual([
      { x: 790, y: 200 },
      { x: 26, y: 444 },
    ]);
  });

  it('starts at the layer when no slider stands for what binds', () => {
    const { legs, dots } = routeThread({ ...ENDS, start: null });
    expect(legs).toHaveLength(1);
    expect(dots[0]).toEqual({ x: 790, y: 320 });
  });

  it('runs back along the row of an output into the side of the layer, or up behind it', () => {
    const layer = { left: 300, top: 240, right: 500, bottom: 380 };
    const start = { x: 1200, y: 350 };
    expect(routeThread({ ...ENDS, layer, crossing: 400, start }).legs[0]).toBe('M1200 350H500');
    expect(routeThread({ ...ENDS, start }).legs[0]).toBe('M1200 350H798Q790 350 790 342V320');
  });

  it('goes behind the whole panel where no layer is drawn to reach', () => {
    const { legs, dots } = routeThread({ ...ENDS, hidesEntry: true, hidesExit: true });
    expect(legs[0]).toMatch(/V100$/);
    expect(legs[1]).toMatch(/^M790 420/);
    expect(dots).toHaveLength(1);
  });

  it('can be drawn between any boxes', () => {
    const number = fc.double({ min: -2000, max: 4000, noNaN: true });
    const box = fc.record({ left: number, top: number, right: number, bottom: number });
    fc.assert(
      fc.property(box, box, box, number, number, (layer, panel, metric, crossing, y) => {
        const route = routeThread({ ...ENDS, start: { x: y, y }, layer, panel, metric, crossing });
        expect(JSON.stringify(route)).not.toMatch(/NaN|Infinity|null/);
      }),
    );
  });
});
