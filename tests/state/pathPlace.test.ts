// Tests the places of the scale path in the store: stops are presets, places between them are rounded and remembered.
import { describe, expect, it } from 'vitest';
import { DRIVER_IDS, DRIVERS, PRESETS, TIERS } from '../../src/engine';
import { createSimulatorStore } from '../../src/state/createSimulatorStore';
import { nearestPosition, positionOf } from '../../src/state/pathPlace';
import { provideEngine } from '../../src/state/provideEngine';

provideEngine();

describe('a place of the path', () => {
  it.each(TIERS.map((tier, index) => [tier, index] as const))('%s is place %i, its preset', (tier, index) => {
    const store = createSimulatorStore();
    store.getState().actions.movePath(index, 'commit');
    expect(store.getState().scenario).toEqual(PRESETS[tier]);
    expect(store.getState().preset).toBe(tier);
    expect(positionOf(store.getState())).toBe(index);
  });

  it('between two stops has values of three digits at most, and is known again after an undo', () => {
    const store = createSimulatorStore();
    const { actions } = store.getState();
    actions.movePath(1.37, 'commit');
    const { scenario } = store.getState();
    for (const id of DRIVER_IDS) {
      const value = scenario[DRIVERS[id].field];
      const digits = id === 'reliability' ? Number((1 - value).toFixed(9)) : value;
      expect(Number(digits.toPrecision(3)), id).toBeCloseTo(digits, 9);
    }
    expect(positionOf(store.getState())).toBe(1.37);
    actions.setDriver('traffic', 1e3, 'commit');
    expect(positionOf(store.getState())).toBeNull();
    expect(nearestPosition(store.getState())).toBeLessThan(1.37);
    actions.undo();
    expect(positionOf(store.getState())).toBe(1.37);
  });

  it('keeps what is frozen and the visitor’s own numbers', () => {
    const store = createSimulatorStore();
    const { actions } = store.getState();
    actions.setConstant('testHours', 1);
    actions.hold();
    actions.movePath(2, 'commit');
    const { scenario } = store.getState();
    expect(scenario.constants).toEqual({ testHours: 1 });
    expect(scenario.held).toBeDefined();
    expect(scenario.eventsPerDay).toBe(PRESETS.enterprise.eventsPerDay);
  });

  it('dragged is a preview, and one entry of the history in the end', () => {
    const store = createSimulatorStore();
    const { actions } = store.getState();
    for (const place of [1.1, 1.2, 1.3]) actions.movePath(place, 'drag');
    expect(store.getState().past).toHaveLength(0);
    actions.settle();
    expect(store.getState().past).toHaveLength(1);
  });
});
