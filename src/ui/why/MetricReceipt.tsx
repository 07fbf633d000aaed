// Works out the receipt of one metric; it comes to the page when the first receipt is opened.
import { useMemo } from 'react';
import { type Decision, explainMetric, loadEvidence, type MetricId } from '../../engine';
import { ReceiptBody } from './ReceiptBody';

interface MetricReceiptProps {
  readonly decision: Decision;
  readonly metric: MetricId;
}

export function MetricReceipt({ decision, metric }: MetricReceiptProps) {
  const receipt = useMemo(() => explainMetric(decision, metric), [decision, metric]);
  return <ReceiptBody receipt={receipt} scenario={decision.scenario} loadEvidence={loadEvidence} />;
}
