// The one page that is printed: verdict, architecture, results, assumptions, address; on screen it is not there.

import { writeVerdict } from '../../drawing/caseStudy/writeVerdict';
import { describeMetrics } from '../../drawing/metrics/describeMetrics';
import { sourceOf } from '../../drawing/receipt/numberId';
import type { Decision } from '../../engine';
import { SITE } from '../../words/frame';
import { QUESTION } from '../../words/hero';
import { PRINT } from '../../words/print';
import { PrintAssumptions } from './PrintAssumptions';
import { PrintLayers } from './PrintLayers';
import { PrintResults } from './PrintResults';
import { usePageAddress } from './usePageAddress';

export function PrintSummary({ decision }: { readonly decision: Decision }) {
  const address = usePageAddress();
  return (
    <article
      data-print=""
      {...sourceOf('choice')}
      data-theme="light"
      className="hidden text-ink-2 print:block"
    >
      <p className="font-mono text-micro text-ink-3">
        {SITE.mark}. {SITE.crumb}
      </p>
      <h2 className="mt-2 text-h2 text-ink-1">{QUESTION}</h2>
      <p className="mt-2 text-small text-ink-1">{writeVerdict(decision)}</p>
      <PrintResults views={describeMetrics({ now: decision.chosen, before: null, cause: null })} />
      <PrintLayers now={decision.chosen} />
      <PrintAssumptions now={decision.chosen} />
      <p className="mt-5 border-t border-hairline pt-2 text-micro wrap-anywhere text-ink-3">
        {PRINT.note} {address}
      </p>
    </article>
  );
}
