// The assumptions behind the printed answer; those set by hand are marked.

import { ASSUMPTIONS, type Assessment } from '../../engine';
import { ASSUMPTION_WORDS } from '../../words/assumptionNames';
import { formatFigures } from '../../words/format/number';
import { PRINT } from '../../words/print';

export function PrintAssumptions({ now: { demand } }: { readonly now: Assessment }) {
  return (
    <section aria-label={PRINT.assumptions} className="mt-5" data-inputs="">
      <h3 className="text-small font-semibold text-ink-1">{PRINT.assumptions}</h3>
      <dl className="mt-1 grid grid-cols-3 gap-x-5 text-micro">
        {ASSUMPTIONS.map(({ id }) => (
          <div key={id} className="flex justify-between gap-2 border-t border-hairline py-0.5">
            <dt className="text-ink-2">
              {ASSUMPTION_WORDS[id].name}
              {demand.scenario.assumptions[id] !== undefined && (
                <span className="text-ink-3"> ({PRINT.byHand})</span>
              )}
            </dt>
            <dd className="text-right text-ink-1">
              {formatFigures(demand.assumptions[id])}{' '}
              <span className="text-ink-3">{ASSUMPTION_WORDS[id].unit}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
