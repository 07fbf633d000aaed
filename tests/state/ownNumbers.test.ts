// Tests a visitor's own numbers in the state: set, clamped, taken back, undone, kept from preset to preset.
import { beforeEach, expect, test } from 'vitest';
import { CONSTANT_BOUNDS, decide, PRESETS, STANDARD_VALUES } from '../../src/engine';
import { isEdited } from '../../src/state/isEdited';
import { countOwn } from '../../src/state/ownNumbers';
import { getSimulatorStore } from '../../src/state/simulatorStore';
import { startAfresh } from '../../src/state/startAfresh';

const state = () => getSimulatorStore().getState();
const actions = () => state().actions;

beforeEach(startAfresh);

test('an own number changes the answer, and nothing else of the scenario', () => {
  const before = decide(state().scenario).chosen.cost.totalUsdPerMonth;
  actions().setConstant('warehouseUsdPerCredit', 4);
  expect(state().scenario).toEqual({ ...PRESETS.growth, constants: { warehouseUsdPerCredit: 4 } });
  expect(decide(state().scenario).chosen.cost.totalUsdPerMonth).not.toBe(before);
});

test('an own number is kept within its bounds, and one that is none is refused', () => {
  actions().setConstant('rollupFactor', 1e12);
  expect(state().scenario.constants).toEqual({ rollupFactor: CONSTANT_BOUNDS.rollupFactor[1] });
  actions().setConstant('rollupFactor', Number.NaN);
  expect(state().scenario.constants).toEqual({ rollupFactor: CONSTANT_BOUNDS.rollupFactor[1] });
});

test('our own value, or null, takes it back; the scenario is then the preset itself', () => {
  actions().setConstant('rollupFactor', 30);
  actions().setConstant('testHours', 1);
  actions().setConstant('rollupFactor', null);
  expect(state().scenario.constants).toEqual({ testHours: 1 });
  actions().setConstant('testHours', STANDARD_VALUES.testHours);
  expect(state().scenario).toEqual(PRESETS.growth);
});

test('an own number can be undone and redone', () => {
  actions().setConstant('rollupFactor', 30);
  actions().undo();
  expect(state().scenario.constants).toBeUndefined();
  actions().redo();
  expect(state().scenario.constants).toEqual({ rollupFactor: 30 });
});

test('own numbers stay when the preset changes, which they do not edit, and all go at once', () => {
  actions().setConstant('rollupFactor', 30);
  expect(isEdited(state())).toBe(false);
  actions().applyPreset('enterprise');
  expect(state().scenario).toEqual({ ...PRESETS.enterprise, constants: { rollupFactor: 30 } });
  actions().resetConstants('answer');
  expect(state().scenario).toEqual(PRESETS.enterprise);
});

test('a reset of the numbers behind the answer keeps those of moving, which change no answer', () => {
  actions().setConstant('migrationToKafkaHours', 1500);
  actions().resetConstants('answer');
  expect(state().past).toHaveLength(1);
  actions().setConstant('rollupFactor', 30);
  actions().resetConstants('answer');
  expect(state().scenario).toEqual({ ...PRESETS.growth, constants: { migrationToKafkaHours: 1500 } });
});

test('a reset of the numbers for moving keeps those behind the answer', () => {
  actions().setConstant('migrationToKafkaHours', 1500);
  actions().setConstant('rollupFactor', 30);
  expect([countOwn(state().scenario, 'answer'), countOwn(state().scenario, 'moving')]).toEqual([1, 1]);
  actions().resetConstants('moving');
  expect(state().scenario).toEqual({ ...PRESETS.growth, constants: { rollupFactor: 30 } });
  actions().resetConstants('answer');
  expect(state().scenario).toEqual(PRESETS.growth);
});
