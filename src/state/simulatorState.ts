/** What the store holds: a person's choices and the results of runs, nothing that can be derived. */

import type { NumberId } from '../drawing/receipt/numberId';
import type {
  AssumptionId,
  ConstantId,
  Decision,
  Doubt,
  DriverId,
  LayerId,
  MetricId,
  Objective,
  OptionId,
  PresetId,
  Scenario,
} from '../engine';
import type { Insight } from '../runner/insight/insight';
import type { OwnKind } from './ownNumbers';
import type { StudySettings } from './studySettings';

export type { Insight } from '../runner/insight/insight';
export type View = 'diagram' | 'time' | 'table';
/** A drag passes through many values; only its commit counts as a change. */
export type Phase = 'drag' | 'commit';

export interface Notice {
  readonly id: string;
  readonly text: string;
  /** Another try, where one may help. */
  readonly again?: (() => void) | null;
  /** Nothing is lost when the page is loaded anew. */
  readonly canReload?: boolean;
}

/** So many scenarios stand beside the present one. */
export const COMPARED_LIMIT = 3;

/** One entry of the history: a scenario and the preset that it started from. */
export interface Choice {
  readonly scenario: Scenario;
  readonly preset: PresetId;
}

export interface SimulatorActions {
  readonly setDriver: (driver: DriverId, value: number, phase: Phase) => void;
  /** Commits what a drag has led to. */
  readonly settle: () => void;
  /** Null takes the assumption back to its default. */
  readonly setAssumption: (id: AssumptionId, value: number | null) => void;
  /** A number of the model in the visitor's own version; null takes ours back. */
  readonly setConstant: (id: ConstantId, value: number | null) => void;
  /** Ours take the place of the visitor's again: those behind the answer, or those of moving, which change no answer. */
  readonly resetConstants: (kind: OwnKind) => void;
  readonly setPin: (layer: LayerId, option: OptionId | null) => void;
  /** Freezes what stands now; the scenario may then move on without it. */
  readonly hold: () => void;
  readonly release: () => void;
  readonly setBudget: (usd: number | null) => void;
  readonly setObjective: (objective: Objective) => void;
  readonly applyPreset: (preset: PresetId) => void;
  readonly goTo: (scenario: Scenario) => void;
  /** Follows a link or the browser's history: a change like any other. */
  readonly follow: (choice: Choice) => void;
  /** Takes over a link at the start: no change, so nothing to undo. */
  readonly adopt: (choice: Choice) => void;
  /** Puts a choice beside the present one; nothing happens when there is no room left. */
  readonly addCompared: (choice: Choice) => void;
  readonly removeCompared: (index: number) => void;
  readonly setCompared: (compared: readonly Choice[]) => void;
  readonly changeSettings: (settings: Partial<StudySettings>) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly setView: (view: View) => void;
  readonly openLayer: (layer: LayerId | null) => void;
  readonly openMetric: (metric: MetricId | null) => void;
  /** Opens the receipt behind any number of the page; null closes whichever is open. */
  readonly openNumber: (number: NumberId | null) => void;
  readonly setInsight: (insight: Insight) => void;
  readonly setDoubt: (doubt: Doubt) => void;
  readonly readDoubt: (isDoubtRead: boolean) => void;
  readonly addNotice: (notice: Notice) => void;
  readonly dismissNotice: (id: string) => void;
}

export interface SimulatorState {
  readonly scenario: Scenario;
  readonly preset: PresetId;
  /** Chosen, but still waiting for the engine to be loaded. */
  readonly awaitedPreset: PresetId | null;
  /** The last choice that counts; differs from `scenario` only during a drag. */
  readonly committed: Choice;
  /** The decision before the last change, or before the drag under way. */
  readonly before: Decision | null;
  readonly view: View;
  readonly openLayer: LayerId | null;
  readonly openMetric: MetricId | null;
  readonly openNumber: NumberId | null;
  readonly insight: Insight | null;
  /** Speaks of `doubt.scenario`, and of no other. */
  readonly doubt: Doubt | null;
  /** Someone is where the ranking and all futures are shown; elsewhere, ranges from fewer futures do. */
  readonly isDoubtRead: boolean;
  readonly notices: readonly Notice[];
  /** Scenarios beside which the present one is compared, three at most. */
  readonly compared: readonly Choice[];
  readonly settings: StudySettings;
  readonly past: readonly Choice[];
  readonly future: readonly Choice[];
  readonly actions: SimulatorActions;
}
