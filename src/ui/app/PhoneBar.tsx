// On a phone: the answer in three values at the lower edge, and the button that brings up the inputs.
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import { INPUTS_ID } from './InputSheet';
import type { Sheet } from './useSheet';

interface PhoneBarProps {
  readonly values: readonly { readonly value: string; readonly label: string; readonly source: NumberId }[];
  readonly sheet: Sheet;
}

export function PhoneBar({ values, sheet }: PhoneBarProps) {
  return (
    <section aria-label="The answer in short" className="phone-bar">
      <dl className="flex min-w-0 flex-1 gap-4 tabular-nums">
        {values.map(({ value, label, source }) => (
          <div key={label} className="flex min-w-0 flex-col-reverse" {...sourceOf(source)}>
            <dt className="truncate text-micro text-ink-3">{label}</dt>
            <dd className="truncate text-[1rem]/6 font-semibold text-ink-1">{value}</dd>
          </div>
        ))}
      </dl>
      <button
        ref={sheet.opener}
        type="button"
        aria-expanded={sheet.isOpen}
        aria-controls={INPUTS_ID}
        onClick={sheet.toggle}
        className="min-h-11 flex-none rounded-control bg-accent px-4.5 text-small font-semibold text-on-accent"
      >
        {sheet.isOpen ? 'Done' : 'Adjust'}
      </button>
    </section>
  );
}
