// Baseline, effect and length of the tests that are asked for, and the way back to their defaults.

import type { AssumptionId } from '../../engine';
import { EXPERIMENTS } from '../../words/experiments';
import { focusFieldBeside } from '../controls/focusFieldBeside';
import { Icon } from '../controls/Icon';
import { SettingField } from '../controls/SettingField';
import type { FieldView } from './viewFields';

interface ExperimentFieldsProps {
  readonly fields: readonly FieldView[];
  readonly onSet: (id: AssumptionId, value: number) => void;
  readonly onReset: (id: AssumptionId) => void;
}

export function ExperimentFields({ fields, onSet, onReset }: ExperimentFieldsProps) {
  return (
    <fieldset data-inputs="" className="grid gap-x-6 gap-y-3 sm:grid-cols-3 print:hidden">
      <legend className="sr-only">{EXPERIMENTS.fields}</legend>
      {fields.map(({ id, name, hint, unit, text, original, judge }) => (
        <div key={id} className="min-w-0">
          <SettingField
            name={name}
            hint={hint}
            unit={unit}
            text={text}
            accept={async (draft) => {
              const { value, remark } = judge(draft);
              if (value !== null) onSet(id, value);
              return remark;
            }}
          />
          {original !== null && (
            <button
              type="button"
              onClick={(event) => {
                focusFieldBeside(event.currentTarget);
                onReset(id);
              }}
              aria-label={`Reset ${name} to ${original}`}
              className="inline-flex min-h-6 items-center gap-1 rounded text-micro text-ink-1 underline decoration-control decoration-dotted underline-offset-3"
            >
              <Icon name="reset" className="size-3" />
              {EXPERIMENTS.reset} to {original}
            </button>
          )}
        </div>
      ))}
    </fieldset>
  );
}
