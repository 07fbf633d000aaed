// The laws of history: random action sequences never lose or invent a choice.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ASSUMPTIONS,
  type Decision,
  DRIVER_IDS,
  LAYER_IDS,
  OPTION_IDS,
  type OptionId,
  PRESETS,
  TIERS,
} from '../../src/engine';
import { CHANGES } from '../../src/state/changes';
import { provideChanges } from '../../src/state/changesAccess';
import { HISTORY_LIMIT } from '../../src/state/commitChoice';
import { createSimulatorStore } from '../../src/state/createSimulatorStore';
import { provideDecide } from '../../src/state/engineAccess';
import { decodeLink } from '../../src/state/link/decodeLink';
import { encodeLink } from '../../src/state/link/encodeLink';
import type { SimulatorActions, SimulatorState } from '../../src/state/simulatorState';
import { arbitraryChoice } from '../builders/arbitraryScenario';

// History does not care what was decided, only that it was.
provideDecide((scenario) => ({ kind: 'feasible', scenario }) as Decision);
provideChanges(CHANGES);

type Step = (actions: SimulatorActions) => void;

const anyNumber = fc.oneof(fc.double(), fc.integer());
const step: fc.Arbitrary<Step> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DRIVER_IDS), anyNumber, fc.constantFrom('drag' as const, 'commit' as const))
    .map(
      ([driver, value, phase]): Step =>
        (actions) =>
          actions.setDriver(driver, value, phase),
    ),
  fc.tuple(fc.constantFrom(...ASSUMPTIONS), fc.option(anyNumber)).map(
    ([{ id }, value]): Step =>
      (actions) =>
        actions.setAssumption(id, value),
  ),
  fc
    .constantFrom(...LAYER_IDS)
    .chain((layer) =>
      fc.tuple(fc.constant(layer), fc.option(fc.constantFrom<OptionId>(...OPTION_IDS[layer]))),
    )
    .map(
      ([layer, option]): Step =>
        (actions) =>
          actions.setPin(layer, option),
    ),
  fc.option(anyNumber).map(
    (usd): Step =>
      (actions) =>
        actions.setBudget(usd),
  ),
  fc.constantFrom('total' as const, 'infrastructure' as const).map(
    (objective): Step =>
      (actions) =>
        actions.setObjective(objective),
  ),
  fc.constantFrom(...TIERS).map(
    (tier): Step =>
      (actions) =>
        actions.applyPreset(tier),
  ),
  arbitraryChoice.map(
    (choice): Step =>
      (actions) =>
        actions.follow(choice),
  ),
  fc.constant<Step>((actions) => actions.undo()),
  fc.constant<Step>((actions) => actions.redo()),
);
const steps = fc.array(step, { maxLength: 40 });

function storeAfter(sequence: readonly Step[]) {
  const store = createSimulatorStore();
  for (const act of sequence) act(store.getState().actions);
  return store;
}

const history = ({ scenario, preset, committed, past, future }: SimulatorState) => ({
  scenario,
  preset,
  committed,
  past,
  future,
});
const isDragging = ({ scenario, committed }: SimulatorState) => scenario !== committed.scenario;

describe('after any sequence of actions', () => {
  it('the choice can be written as a link and read back', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const { committed } = storeAfter(sequence).getState();
        expect(decodeLink(encodeLink(committed))).toEqual({ choice: committed, ignored: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('undo then redo changes nothing', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const store = storeAfter(sequence);
        fc.pre(!isDragging(store.getState()) && store.getState().past.length > 0);
        const before = history(store.getState());
        store.getState().actions.undo();
        expect(store.getState().scenario).not.toBe(before.scenario);
        store.getState().actions.redo();
        expect(history(store.getState())).toEqual(before);
      }),
    );
  });

  it('redo then undo changes nothing', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const store = storeAfter([...sequence, (actions) => actions.undo()]);
        fc.pre(!isDragging(store.getState()) && store.getState().future.length > 0);
        const before = history(store.getState());
        store.getState().actions.redo();
        store.getState().actions.undo();
        expect(history(store.getState())).toEqual(before);
      }),
    );
  });

  it('history holds at most fifty entries, and undoing them all ends at the first of them', () => {
    fc.assert(
      fc.property(steps, (sequence) => {
        const store = storeAfter(sequence);
        const [first = store.getState().committed] = store.getState().past;
        for (let count = 0; count <= HISTORY_LIMIT; count += 1) store.getState().actions.undo();
        expect(store.getState().past).toHaveLength(0);
        expect(store.getState().committed).toEqual(first);
        expect(store.getState().future.length).toBeLessThanOrEqual(HISTORY_LIMIT);
      }),
    );
  });
});

describe('a drag', () => {
  it('leaves no trace until it is committed, then one entry', () => {
    const store = createSimulatorStore();
    const { setDriver } = store.getState().actions;
    for (const value of [2e8, 4e8, 1e9]) setDriver('traffic', value, 'drag');
    expect(store.getState().scenario.eventsPerDay).toBe(1e9);
    expect(store.getState().past).toHaveLength(0);
    setDriver('traffic', 1e9, 'commit');
    expect(store.getState().past.map(({ scenario }) => scenario)).toEqual([PRESETS.growth]);
    expect(store.getState().before?.scenario).toBe(PRESETS.growth);
  });

  it('that comes back to its start is no change', () => {
    const store = createSimulatorStore();
    const { setDriver } = store.getState().actions;
    setDriver('freshness', 60, 'drag');
    setDriver('freshness', 3600, 'commit');
    expect(store.getState().past).toHaveLength(0);
    expect(store.getState().scenario).toBe(PRESETS.growth);
  });

  it('under way is what undo takes back first', () => {
    const store = createSimulatorStore();
    const { applyPreset, setDriver, undo } = store.getState().actions;
    applyPreset('startup');
    setDriver('traffic', 1e9, 'drag');
    undo();
    expect(store.getState().scenario).toBe(PRESETS.startup);
    undo();
    expect(store.getState().scenario).toBe(PRESETS.growth);
  });
});

describe('a choice', () => {
  it('stays within the bounds of its slider', () => {
    const store = createSimulatorStore();
    const { setDriver } = store.getState().actions;
    setDriver('traffic', 1e20, 'commit');
    setDriver('freshness', 0, 'commit');
    setDriver('reliability', Number.NaN, 'commit');
    expect(store.getState().scenario).toMatchObject({
      eventsPerDay: 1e13,
      freshnessSeconds: 0.1,
      reliabilityRatio: 0.97,
    });
  });

  it('that takes an assumption back to its default forgets the assumption', () => {
    const store = createSimulatorStore();
    const { setAssumption } = store.getState().actions;
    setAssumption('models', 55.4);
    expect(store.getState().scenario.assumptions.models).toBe(55);
    setAssumption('models', null);
    expect(store.getState().scenario.assumptions).not.toHaveProperty('models');
  });

  it('keeps at most three notices, the newest of each kind', () => {
    const store = createSimulatorStore();
    const { addNotice, dismissNotice } = store.getState().actions;
    for (const id of ['a', 'b', 'a', 'c', 'd']) addNotice({ id, text: id });
    expect(store.getState().notices.map(({ id }) => id)).toEqual(['a', 'c', 'd']);
    dismissNotice('c');
    expect(store.getState().notices.map(({ id }) => id)).toEqual(['a', 'd']);
  });
});
