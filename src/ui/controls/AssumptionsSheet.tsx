// Everything that the four sliders leave out: budget, objective, and each assumption with its default.
import type { AssumptionId, Objective } from '../../engine';
import { formatField } from '../../words/format/number';
import { AssumptionRow, type AssumptionView } from './AssumptionRow';
import { judgeSetting } from './judgeSetting';
import { ObjectiveSwitch } from './ObjectiveSwitch';
import { SettingField } from './SettingField';
import { settingId } from './settingId';

interface AssumptionsSheetProps {
  readonly assumptions: readonly AssumptionView[];
  readonly budgetUsd: number | null;
  readonly objective: Objective;
  readonly onSet: (id: AssumptionId, value: number) => void;
  readonly onReset: (id: AssumptionId) => void;
  readonly onBudget: (usd: number | null) => void;
  readonly onObjective: (objective: Objective) => void;
}

const BUDGET = { low: 1, high: 1e9, unit: 'USD a month' };

export function AssumptionsSheet(props: AssumptionsSheetProps) {
  const { assumptions, budgetUsd, objective, onSet, onReset, onBudget, onObjective } = props;
  return (
    <section
      aria-label="Assumptions"
      className="relative z-2 rounded-card border border-hairline bg-surface p-5 max-md:p-4"
    >
      <div className="grid gap-x-8 gap-y-3 pb-4 md:grid-cols-2 xl:grid-cols-3">
        <SettingField
          id={settingId('budget')}
          name="Budget for infrastructure"
          hint="Optional. Nothing dearer is chosen. Leave it empty for no budget."
          unit={BUDGET.unit}
          placeholder="none"
          text={budgetUsd === null ? '' : formatField(budgetUsd)}
          accept={async (draft) => {
            if (draft.trim() === '') {
              onBudget(null);
              return null;
            }
            const judged = judgeSetting(draft, BUDGET);
            if (judged.value !== null) onBudget(judged.value);
            return judged.remark;
          }}
        />
        <ObjectiveSwitch objective={objective} onPick={onObjective} />
        <p className="text-micro text-ink-3">
          Assumptions are not decisions: they say what the company is like. Changing one changes the answer,
          travels in the link, and can be reset. Keys while the focus is in the simulator: 1, 2, 3 presets, U
          undo, Shift+U redo.
        </p>
      </div>
      <ul className="grid gap-x-8 md:grid-cols-2 xl:grid-cols-3">
        {assumptions.map((view) => (
          <AssumptionRow
            key={view.definition.id}
            view={view}
            onSet={(value) => onSet(view.definition.id, value)}
            onReset={() => onReset(view.definition.id)}
          />
        ))}
      </ul>
    </section>
  );
}
