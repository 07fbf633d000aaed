// The four metrics as printed lines, each with its promise.

import type { MetricView } from '../../drawing/metrics/metricView';
import { PRINT } from '../../words/print';

export function PrintResults({ views }: { readonly views: readonly MetricView[] }) {
  return (
    <section aria-label={PRINT.results} className="mt-5">
      <h3 className="text-small font-semibold text-ink-1">{PRINT.results}</h3>
      <dl className="grid grid-cols-4 gap-4">
        {views.map(({ id, name, values, verdict }) => (
          <div key={id} className="border-t border-hairline pt-1">
            <dt className="text-micro text-ink-3">{name}</dt>
            {values.map(({ number, unit, caption }) => (
              <dd key={caption} className="text-micro text-ink-2">
                <b className="text-small font-semibold text-ink-1">
                  {number} {unit}
                </b>{' '}
                {caption}
              </dd>
            ))}
            <dd className="text-micro text-ink-3">{verdict.text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
