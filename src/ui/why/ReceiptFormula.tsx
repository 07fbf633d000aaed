// One law of a receipt: in symbols, with the numbers put in, its result and the lines it adds up from.
import { RECEIPT } from '../../words/receipt';
import { formatReceiptLine } from '../../words/receipts/formatLine';
import type { ReceiptSection } from '../../words/receipts/receipt';
import { StandingMark } from './StandingMark';

export function ReceiptFormula({
  section: { title, law, standing, substituted, result, lines },
}: {
  readonly section: ReceiptSection;
}) {
  return (
    <section aria-label={title} className="border-t border-hairline py-4">
      <h3 className="flex flex-wrap items-baseline justify-between gap-x-4 text-[0.9375rem]/5.5 font-semibold text-ink-1">
        {title}
        <span className="font-mono tabular-nums">{formatReceiptLine(result)}</span>
      </h3>
      <dl className="mt-2 grid gap-x-4 gap-y-1 text-micro sm:grid-cols-[11rem_minmax(0,1fr)]">
        <dt className="text-ink-3">{RECEIPT.law}</dt>
        <dd className="font-mono tracking-tight wrap-anywhere text-ink-2">{law}</dd>
        <dt className="text-ink-3">{RECEIPT.substituted}</dt>
        <dd className="font-mono tracking-tight wrap-anywhere text-ink-1">{substituted}</dd>
        <dt className="mt-1">
          <StandingMark standing={standing} />
        </dt>
        <dd className="mt-1 text-ink-2">{standing.note}</dd>
      </dl>
      {lines.length > 0 && (
        <ul className="mt-3 grid gap-x-8 text-micro sm:grid-cols-2">
          {lines.map((line) => (
            <li
              key={line.label}
              className="flex flex-wrap content-start justify-between gap-x-3 border-t border-hairline py-1"
            >
              <span className="text-ink-2">{line.label}</span>
              <span className="font-mono tracking-tight text-ink-1">{formatReceiptLine(line)}</span>
              {line.formula && (
                <span className="w-full font-mono tracking-tight wrap-anywhere text-ink-3">
                  {line.formula}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
