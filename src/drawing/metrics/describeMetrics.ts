/** The four cards of an assessment, in the order of the page. */
import { describeComplexity } from './describeComplexity';
import { describeCost } from './describeCost';
import { describeLatency } from './describeLatency';
import { describeReliability } from './describeReliability';
import type { MetricSubject, MetricView } from './metricView';

export function describeMetrics(subject: MetricSubject): readonly MetricView[] {
  return [describeLatency, describeCost, describeReliability, describeComplexity].map((describe) =>
    describe(subject),
  );
}
