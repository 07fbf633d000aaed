// Chooses what the decision minimises.
import type { Objective } from '../../engine';

interface ObjectiveSwitchProps {
  readonly objective: Objective;
  readonly onPick: (objective: Objective) => void;
}

const CHOICES: readonly { readonly value: Objective; readonly label: string }[] = [
  { value: 'total', label: 'Cheapest in all' },
  { value: 'infrastructure', label: 'Cheapest infrastructure' },
];

export function ObjectiveSwitch({ objective, onPick }: ObjectiveSwitchProps) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-micro font-medium text-ink-1">What to look for</legend>
      {CHOICES.map(({ value, label }) => (
        <label
          key={value}
          className="mr-5 inline-flex min-h-8 cursor-pointer items-center gap-2 text-small text-ink-2"
        >
          <input
            type="radio"
            autoComplete="off"
            name="objective"
            value={value}
            checked={value === objective}
            onChange={() => onPick(value)}
            className="size-4 accent-ink-1"
          />
          {label}
        </label>
      ))}
      <p className="text-micro text-ink-3">In all counts the people who run it, not only the bill.</p>
    </fieldset>
  );
}
