/** The four cards of an assessment, in the order of the page. */
import type { Assessment } from '../../engine';
import { describeComplexity } from './describeComplexity';
import { describeCost } from './describeCost';
import { describeLatency } from './describeLatency';
import { describeReliability } from './describeReliability';
import type { MetricView } from './metricView';

export function describeMetrics(now: Assessment, before: Assessment | null): readonly MetricView[] {
  return [describeLatency, describeCost, describeReliability, describeComplexity].map((describe) =>
    describe(now, before),
  );
}
