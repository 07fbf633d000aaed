// Reads every assumption with the value that stands and the one a reset leads to.
import {
  ASSUMPTIONS,
  type AssumptionId,
  PRESETS,
  type PresetId,
  resolveAssumptions,
  type Scenario,
} from '../../engine';
import { useSimulator } from '../../state/useSimulator';
import { PRESET_NAMES } from '../../words/presets';
import type { AssumptionView } from './AssumptionRow';
import { AssumptionsSheet } from './AssumptionsSheet';

function viewAssumptions(scenario: Scenario, preset: PresetId): readonly AssumptionView[] {
  const values = resolveAssumptions(scenario);
  const defaults = resolveAssumptions({ ...scenario, assumptions: PRESETS[preset].assumptions });
  return ASSUMPTIONS.map((definition) => ({
    definition,
    value: values[definition.id],
    original: defaults[definition.id],
    originOfOriginal: Object.hasOwn(PRESETS[preset].assumptions, definition.id)
      ? PRESET_NAMES[preset]
      : 'Default',
  }));
}

export function AssumptionsPanel() {
  const scenario = useSimulator((state) => state.scenario);
  const preset = useSimulator((state) => state.preset);
  const { setAssumption, setBudget, setObjective } = useSimulator((state) => state.actions);
  const reset = (id: AssumptionId) => setAssumption(id, PRESETS[preset].assumptions[id] ?? null);
  return (
    <AssumptionsSheet
      assumptions={viewAssumptions(scenario, preset)}
      budgetUsd={scenario.budgetUsdPerMonth}
      objective={scenario.objective}
      onSet={setAssumption}
      onReset={reset}
      onBudget={setBudget}
      onObjective={setObjective}
    />
  );
}
