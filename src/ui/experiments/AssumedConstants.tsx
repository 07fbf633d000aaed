// The constants that the numbers rest on beside the fields; each leads to its row, where it can be replaced.

import { type ConstantId, type Scenario, STANDARD_VALUES } from '../../engine';
import { EXPERIMENTS } from '../../words/experiments';
import { formatEffect } from '../../words/format/experiments';

interface AssumedConstantsProps {
  readonly own: Scenario['constants'];
  readonly onShow: (constant: ConstantId) => void;
}

const CONSTANTS: readonly { readonly id: ConstantId; readonly write: (value: number) => string }[] = [
  { id: 'power', write: (value) => `power ${formatEffect(value)}` },
  { id: 'significance', write: (value) => `significance ${formatEffect(value)}` },
  { id: 'arms', write: (value) => `${value} arms` },
  { id: 'layers', write: (value) => `${value} ${value === 1 ? 'layer' : 'layers'}` },
  { id: 'newUserShare', write: (value) => `${formatEffect(value)} new users a day` },
  { id: 'preperiodCorrelation', write: (value) => `correlation with the past ${value}` },
];

export function AssumedConstants({ own = {}, onShow }: AssumedConstantsProps) {
  return (
    <div className="text-micro" data-inputs="">
      <p className="text-ink-3">
        {EXPERIMENTS.assumed}. {EXPERIMENTS.assumedLead}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        {CONSTANTS.map(({ id, write }) => (
          <button
            key={id}
            type="button"
            className="min-h-6 text-ink-1 underline decoration-control decoration-dotted underline-offset-3 hover:decoration-ink-1"
            onClick={() => onShow(id)}
          >
            {write(own[id] ?? STANDARD_VALUES[id])}
            {own[id] !== undefined && ' (yours)'}
          </button>
        ))}
      </p>
    </div>
  );
}
