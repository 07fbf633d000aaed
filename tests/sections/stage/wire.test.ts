// The wire from a slider to a layer, and which slider turned a card.
import { describe, expect, it } from 'vitest';
import { decide, loadPath, PRESETS, type ScalePath, scenarioOnPath } from '../../../src/engine';
import { findPulse } from '../../../src/sections/stage/findPulse';
import { routeWire, type WireEnds } from '../../../src/sections/stage/routeWire';

const ends = (more: Partial<WireEnds> = {}): WireEnds => ({
  thumb: { x: 300, bottom: 20 },
  layer: { x: 100, y: 120, width: 400, height: 40 },
  stageTop: 60,
  inTheWay: [],
  cards: [],
  ...more,
});

describe('the wire', () => {
  it('falls straight where the slider stands over its layer', () => {
    expect(routeWire(ends())).toEqual({ path: 'M300 20V120', end: { x: 300, y: 120 } });
  });

  it('goes along the gap above the stage where it does not, and down on the layer, off its corners', () => {
    const route = routeWire(ends({ thumb: { x: 900, bottom: 20 } }));
    expect(route?.end).toEqual({ x: 482, y: 120 });
    expect(route?.path).toBe('M900 20V44Q900 52 892 52H490Q482 52 482 60V120');
  });

  it('passes beside the switch and the tools, never through their words', () => {
    const inTheWay = [{ x: 250, y: 64, width: 120, height: 30 }];
    const { end } = routeWire(ends({ inTheWay })) ?? { end: { x: 0 } };
    expect(end.x < 244 || end.x > 376).toBe(true);
  });

  it('goes down beside its layer and into its side where another card stands above it', () => {
    const cards = [{ x: 100, y: 70, width: 400, height: 40 }];
    expect(routeWire(ends({ cards }))).toEqual({
      path: 'M300 20V44Q300 52 308 52H500Q508 52 508 60V140H500',
      end: { x: 500, y: 140 },
    });
  });

  it('is not drawn where no way is free, or the layer stands above the slider', () => {
    expect(routeWire(ends({ inTheWay: [{ x: 0, y: 64, width: 900, height: 30 }] }))).toBeNull();
    expect(routeWire(ends({ thumb: { x: 300, bottom: 400 } }))).toBeNull();
  });
});

describe('the pulse', () => {
  it('comes from the slider that moved, where one alone did', () => {
    const before = decide(PRESETS.growth);
    const now = decide({ ...PRESETS.growth, eventsPerDay: 8e8 });
    expect(findPulse(before, now, { position: null, changes: [] })).toEqual({
      driver: 'traffic',
      layer: 'deployment',
    });
  });

  it('comes along the path from the slider that alone was enough there', async () => {
    const pathSteps = await loadPath();
    let path: ScalePath | null = null;
    for (const report of pathSteps({})) {
      path = report;
      if (path) break;
    }
    const change = path?.changes.find(({ driver, layers }) => driver !== null && layers.length === 1);
    expect(change).toBeDefined();
    if (!path || !change) return;
    const [before, now] = [change.position - 0.002, change.position + 0.002].map((place) =>
      decide(scenarioOnPath(place)),
    );
    if (!before || !now) return;
    expect(findPulse(before, now, { position: change.position + 0.002, changes: path.changes })).toEqual({
      driver: change.driver,
      layer: change.layers[0],
    });
  });

  it('does not come where nothing turned', () => {
    const decision = decide(PRESETS.growth);
    expect(findPulse(decision, decision, { position: 1, changes: [] })).toBeNull();
  });
});
