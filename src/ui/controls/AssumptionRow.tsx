// One assumption: what it means, its value, the default, and the way back to it.
import type { AssumptionDefinition } from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { formatField } from '../../words/format/number';
import { focusFieldBeside } from './focusFieldBeside';
import { Icon } from './Icon';
import { judgeSetting } from './judgeSetting';
import { SettingField } from './SettingField';
import { settingId } from './settingId';

export interface AssumptionView {
  readonly definition: AssumptionDefinition;
  readonly value: number;
  /** What a reset leads to, and whose value that is. */
  readonly original: number;
  readonly originOfOriginal: string;
}

interface AssumptionRowProps {
  readonly view: AssumptionView;
  readonly onSet: (value: number) => void;
  readonly onReset: () => void;
}

export function AssumptionRow({ view, onSet, onReset }: AssumptionRowProps) {
  const { definition, value, original, originOfOriginal } = view;
  const edited = value !== original;
  return (
    <li className="border-t border-hairline py-2.5">
      <SettingField
        id={settingId(definition.id)}
        name={ASSUMPTION_WORDS[definition.id].name}
        hint={ASSUMPTION_WORDS[definition.id].meaning}
        unit={ASSUMPTION_WORDS[definition.id].unit}
        text={formatField(value)}
        accept={async (draft) => {
          const judged = judgeSetting(draft, {
            ...definition,
            unit: ASSUMPTION_WORDS[definition.id].unit,
            isWhole: definition.wholeNumber,
          });
          if (judged.value !== null) onSet(judged.value);
          return judged.remark;
        }}
      />
      <p className="flex min-h-6 items-center gap-2 text-micro text-ink-3">
        {originOfOriginal} {formatField(original)}
        {edited && (
          <button
            type="button"
            onClick={(event) => {
              focusFieldBeside(event.currentTarget);
              onReset();
            }}
            aria-label={`Reset ${ASSUMPTION_WORDS[definition.id].name} to ${formatField(original)}`}
            className="inline-flex min-h-6 items-center gap-1 rounded text-ink-1 underline decoration-control decoration-dotted underline-offset-3"
          >
            <Icon name="reset" className="size-3" />
            Reset
          </button>
        )}
      </p>
    </li>
  );
}
