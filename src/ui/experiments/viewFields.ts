/** The assumptions that say what kind of test is asked for, as fields: rates in percent, lengths in days. */
import {
  ASSUMPTIONS,
  type AssumptionDefinition,
  type AssumptionId,
  PRESETS,
  type PresetId,
  resolveAssumptions,
  type Scenario,
} from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { formatField } from '../../words/format/number';
import { judgeSetting } from '../controls/judgeSetting';

export interface FieldView {
  readonly id: AssumptionId;
  readonly name: string;
  readonly hint: string;
  readonly unit: string;
  readonly text: string;
  /** What a reset leads to; null where that is what stands. */
  readonly original: string | null;
  readonly judge: (draft: string) => { readonly value: number | null; readonly remark: string | null };
}

const FIELDS = ['baselineRate', 'detectableEffectRatio', 'experimentDays'] as const;
const PERCENT_PER_RATIO = 100;
const DAYS_PER_WEEK = 7;
const UNWHOLE = 'Not whole weeks: weekdays would count unevenly.';

function viewField(definition: AssumptionDefinition, value: number, original: number): FieldView {
  const { id, low, high } = definition;
  const isDays = id === 'experimentDays';
  const scale = isDays ? 1 : PERCENT_PER_RATIO;
  const write = (ratio: number) => formatField(Number((ratio * scale).toPrecision(8)));
  return {
    id,
    name: ASSUMPTION_WORDS[id].name,
    hint: isDays && value % DAYS_PER_WEEK !== 0 ? UNWHOLE : ASSUMPTION_WORDS[id].meaning,
    unit: isDays ? 'days' : '%',
    text: write(value),
    original: value === original ? null : `${write(original)}${isDays ? ' days' : '%'}`,
    judge: (draft) => {
      const judged = judgeSetting(draft, {
        low: low * scale,
        high: high * scale,
        unit: isDays ? 'days' : '%',
      });
      return {
        ...judged,
        value: judged.value === null ? null : Number((judged.value / scale).toPrecision(12)),
      };
    },
  };
}

export function viewFields(scenario: Scenario, preset: PresetId): readonly FieldView[] {
  const values = resolveAssumptions(scenario);
  const defaults = resolveAssumptions({ ...scenario, assumptions: PRESETS[preset].assumptions });
  return FIELDS.flatMap((id) =>
    ASSUMPTIONS.filter((definition) => definition.id === id).map((definition) =>
      viewField(definition, values[id], defaults[id]),
    ),
  );
}
