// Reads the three values of the bar.
import { useDecision } from '../../state/useDecision';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { formatUsd } from '../../words/format/usd';
import { PhoneBar } from './PhoneBar';
import type { Sheet } from './useSheet';

interface PhoneBarPanelProps {
  readonly sheet: Sheet;
}

export function PhoneBarPanel({ sheet }: PhoneBarPanelProps) {
  const { cost, freshness, reliability } = useDecision().chosen;
  return (
    <PhoneBar
      sheet={sheet}
      values={[
        { value: formatUsd(cost.totalUsdPerMonth), label: 'a month', source: 'metric:cost' },
        { value: formatSeconds(freshness.p95Seconds), label: 'freshness', source: 'metric:latency' },
        { value: formatRatio(reliability.onTimeRatio), label: 'on time', source: 'metric:reliability' },
      ]}
    />
  );
}
