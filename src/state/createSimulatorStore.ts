/** Builds the store: the first choice is the Growth preset; changes of the scenario wait until the engine is there. */
import { createStore, type StoreApi } from 'zustand/vanilla';
import { PRESETS, type PresetId } from '../engine';
import type { Changes } from './changes';
import { canChange, whenChangeable, whenChangeableFirst } from './changesAccess';
import { type Choice, COMPARED_LIMIT, type Insight, type SimulatorState } from './simulatorState';
import { FIRST_SETTINGS } from './studySettings';

export const FIRST_PRESET: PresetId = 'growth';
const MOST_NOTICES = 3;

/** `firstInsight` is what the prerendered page already shows, so that the first render repeats it. */
export function createSimulatorStore(firstInsight: Insight | null = null): StoreApi<SimulatorState> {
  return createStore<SimulatorState>()((set) => {
    const first: Choice = { scenario: PRESETS[FIRST_PRESET], preset: FIRST_PRESET };
    const change = (pick: (changes: Changes) => (state: SimulatorState) => Partial<SimulatorState>) =>
      whenChangeable((changes) => set(pick(changes)));
    return {
      ...first,
      awaitedPreset: null,
      committed: first,
      before: null,
      view: 'diagram',
      openLayer: null,
      openMetric: null,
      openNumber: null,
      insight: firstInsight,
      doubt: null,
      isDoubtRead: false,
      notices: [],
      compared: [],
      settings: FIRST_SETTINGS,
      past: [],
      future: [],
      actions: {
        setDriver: (driver, value, phase) => change(({ setDriver }) => setDriver(driver, value, phase)),
        settle: () => change(({ settle }) => settle()),
        setAssumption: (id, value) => change(({ setAssumption }) => setAssumption(id, value)),
        setConstant: (id, value) => change(({ setConstant }) => setConstant(id, value)),
        resetConstants: (kind) => change(({ resetConstants }) => resetConstants(kind)),
        setPin: (layer, option) => change(({ setPin }) => setPin(layer, option)),
        hold: () => change(({ hold }) => hold()),
        release: () => change(({ release }) => release()),
        setBudget: (usd) => change(({ setBudget }) => setBudget(usd)),
        setObjective: (objective) => change(({ setObjective }) => setObjective(objective)),
        applyPreset: (tier) => {
          if (!canChange()) set({ awaitedPreset: tier });
          change(({ applyPreset }) => applyPreset(tier));
        },
        goTo: (scenario) => change(({ goTo }) => goTo(scenario)),
        follow: (choice) => change(({ follow }) => follow(choice)),
        adopt: (choice) => whenChangeableFirst(({ adopt }) => set(adopt(choice))),
        addCompared: (choice) =>
          set(({ compared }) => ({ compared: [...compared, choice].slice(0, COMPARED_LIMIT) })),
        removeCompared: (index) =>
          set(({ compared }) => ({ compared: compared.filter((_, at) => at !== index) })),
        setCompared: (compared) => set({ compared: compared.slice(0, COMPARED_LIMIT) }),
        changeSettings: (changed) => set(({ settings }) => ({ settings: { ...settings, ...changed } })),
        undo: () => change(({ undo }) => undo()),
        redo: () => change(({ redo }) => redo()),
        setView: (view) => set({ view }),
        openLayer: (openLayer) => set({ openLayer }),
        openMetric: (openMetric) => set({ openMetric, openNumber: null }),
        openNumber: (openNumber) => set({ openNumber, openMetric: null }),
        setInsight: (insight) => set({ insight }),
        setDoubt: (doubt) => set({ doubt }),
        readDoubt: (isDoubtRead) => set({ isDoubtRead }),
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
