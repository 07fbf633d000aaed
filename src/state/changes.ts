/** Every change of the scenario as a pure step from state to state. */
import {
  type AssumptionId,
  type ConstantId,
  type DriverId,
  type LayerId,
  type Objective,
  type OptionId,
  PRESETS,
  type PresetId,
  type Scenario,
} from '../engine';
import {
  changeAssumption,
  changeBudget,
  changeConstant,
  changeDriver,
  changePin,
  withStanding,
} from './changeScenario';
import { commitChoice, previewChoice, redoChoice, undoChoice } from './commitChoice';
import { decideOnce } from './decideOnce';
import { type OwnKind, withConstants, withoutOwn } from './ownNumbers';
import type { Choice, Phase, SimulatorState } from './simulatorState';

type Step = (state: SimulatorState) => Partial<SimulatorState>;

const change =
  (make: (scenario: Scenario) => Scenario): Step =>
  (state) =>
    commitChoice(state, { scenario: make(state.scenario), preset: state.preset });

export const CHANGES = {
  setDriver:
    (driver: DriverId, value: number, phase: Phase): Step =>
    (state) => {
      const choice = { scenario: changeDriver(state.scenario, driver, value), preset: state.preset };
      return phase === 'drag' ? previewChoice(state, choice) : commitChoice(state, choice);
    },
  settle: () => change((scenario) => scenario),
  setAssumption: (id: AssumptionId, value: number | null) =>
    change((scenario) => changeAssumption(scenario, id, value)),
  setConstant: (id: ConstantId, value: number | null) =>
    change((scenario) => changeConstant(scenario, id, value)),
  resetConstants: (kind: OwnKind) => change((scenario) => withoutOwn(scenario, kind)),
  setPin: (layer: LayerId, option: OptionId | null) =>
    change((scenario) => changePin(scenario, layer, option)),
  /** What stands now, swaps included, becomes what is held. */
  hold: () => change((scenario) => ({ ...scenario, held: decideOnce(scenario).chosen.architecture })),
  release: () => change(({ held: _held, ...scenario }) => scenario),
  setBudget: (usd: number | null) => change((scenario) => changeBudget(scenario, usd)),
  setObjective: (objective: Objective) => change((scenario) => ({ ...scenario, objective })),
  applyPreset:
    (preset: PresetId): Step =>
    (state) => ({
      ...commitChoice(state, {
        scenario: withStanding(withConstants(PRESETS[preset], state.scenario.constants), state.scenario),
        preset,
      }),
      awaitedPreset: null,
    }),
  goTo: (scenario: Scenario) => change(() => scenario),
  follow:
    (choice: Choice): Step =>
    (state) =>
      commitChoice(state, choice),
  adopt:
    (choice: Choice): Step =>
    () => ({ ...choice, committed: choice, before: null, past: [], future: [] }),
  undo: (): Step => undoChoice,
  redo: (): Step => redoChoice,
} as const;

export type Changes = typeof CHANGES;
