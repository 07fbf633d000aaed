/** Builds the store: the first choice is the Growth preset, and every action is a small pure change. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { PRESETS, type Scenario, type Tier } from '../engine';
import { changeAssumption, changeBudget, changeDriver, changePin } from './changeScenario';
import { commitChoice, previewChoice, redoChoice, undoChoice } from './commitChoice';
import type { Choice, Insight, SimulatorState } from './simulatorState';

export const FIRST_PRESET: Tier = 'growth';
const MOST_NOTICES = 3;

/** `firstInsight` is what the prerendered page already shows, so that the first render repeats it. */
export function createSimulatorStore(firstInsight: Insight | null = null): StoreApi<SimulatorState> {
  return createStore<SimulatorState>()((set) => {
    const first: Choice = { scenario: PRESETS[FIRST_PRESET], preset: FIRST_PRESET };
    const change = (make: (scenario: Scenario) => Scenario) =>
      set((state) => commitChoice(state, { scenario: make(state.scenario), preset: state.preset }));
    return {
      ...first,
      committed: first,
      before: null,
      view: 'diagram',
      openLayer: null,
      openMetric: null,
      insight: firstInsight,
      notices: [],
      past: [],
      future: [],
      actions: {
        setDriver: (driver, value, phase) =>
          set((state) => {
            const choice = { scenario: changeDriver(state.scenario, driver, value), preset: state.preset };
            return phase === 'drag' ? previewChoice(state, choice) : commitChoice(state, choice);
          }),
        setAssumption: (id, value) => change((scenario) => changeAssumption(scenario, id, value)),
        setPin: (layer, option) => change((scenario) => changePin(scenario, layer, option)),
        setBudget: (usd) => change((scenario) => changeBudget(scenario, usd)),
        setObjective: (objective) => change((scenario) => ({ ...scenario, objective })),
        applyPreset: (tier) => set((state) => commitChoice(state, { scenario: PRESETS[tier], preset: tier })),
        goTo: (scenario) => set((state) => commitChoice(state, { scenario, preset: state.preset })),
        follow: (choice) => set((state) => commitChoice(state, choice)),
        adopt: (choice) => set({ ...choice, committed: choice, before: null, past: [], future: [] }),
        undo: () => set(undoChoice),
        redo: () => set(redoChoice),
        setView: (view) => set({ view }),
        openLayer: (openLayer) => set({ openLayer }),
        openMetric: (openMetric) => set({ openMetric }),
        setInsight: (insight) => set({ insight }),
        addNotice: (notice) =>
          set(({ notices }) => ({
            notices: [...notices.filter(({ id }) => id !== notice.id), notice].slice(-MOST_NOTICES),
          })),
        dismissNotice: (id) =>
          set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
      },
    };
  });
}
