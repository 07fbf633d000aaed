// What enters a receipt: sliders and assumptions, with word of whose value it is.
import { INPUT_ORIGINS, RECEIPT } from '../../words/receipt';
import { formatInput } from '../../words/receipts/formatInput';
import type { ReceiptInput } from '../../words/receipts/receipt';

export function ReceiptInputs({ inputs }: { readonly inputs: readonly ReceiptInput[] }) {
  return (
    <section aria-label={RECEIPT.inputs} className="border-t border-hairline py-4">
      <h3 className="text-[0.9375rem]/5.5 font-semibold text-ink-1">{RECEIPT.inputs}</h3>
      <p className="text-micro text-ink-3">{RECEIPT.inputsLead}</p>
      <dl className="mt-2 grid gap-x-8 text-micro sm:grid-cols-2">
        {inputs.map((input) => (
          <div
            key={input.name}
            className="flex flex-wrap items-baseline justify-between gap-x-3 border-t border-hairline py-1"
          >
            <dt className="text-ink-2">{input.name}</dt>
            <dd className="text-ink-3">
              <span className="font-mono tracking-tight text-ink-1">{formatInput(input)}</span>{' '}
              {INPUT_ORIGINS[input.origin]}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
