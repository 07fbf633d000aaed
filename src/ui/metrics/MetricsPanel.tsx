// Reads the decision, the state before it and what binds, and hands them to the four cards.
import { describeMetrics } from '../../drawing/metrics/describeMetrics';
import { useDecision } from '../../state/useDecision';
import { useFreshDoubt } from '../../state/useFreshDoubt';
import { useFreshInsight } from '../../state/useFreshInsight';
import { useSimulator } from '../../state/useSimulator';
import { MetricsGrid } from './MetricsGrid';

export function MetricsPanel() {
  const { chosen } = useDecision();
  const before = useSimulator((state) => state.before);
  const commit = useSimulator((state) => state.past.length + state.future.length);
  const openMetric = useSimulator((state) => state.actions.openMetric);
  const doubt = useFreshDoubt();
  const binding = useFreshInsight()?.binding;
  return (
    <MetricsGrid
      views={describeMetrics({
        now: chosen,
        before: before?.chosen ?? null,
        cause: binding?.cause ?? null,
        doubt,
      })}
      bindingMetric={binding?.metric ?? null}
      commit={commit}
      onOpenReceipt={openMetric}
    />
  );
}
