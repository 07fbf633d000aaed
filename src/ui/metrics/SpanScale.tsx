// A span on a line: from the 5th to the 95th percentile, with the median as a tick.
import type { MetricScale } from '../../drawing/metrics/metricView';

const percent = (ratio: number): string => `${ratio * 100}%`;

export function SpanScale({ scale }: { readonly scale: Extract<MetricScale, { kind: 'span' }> }) {
  const { fromRatio, toRatio, tickRatio } = scale;
  return (
    <>
      <rect width="100%" height="2" y="8" rx="1" className="fill-hairline" />
      <rect
        x={percent(fromRatio)}
        width={percent(Math.max(toRatio - fromRatio, 0.012))}
        y="6"
        height="6"
        rx="3"
        className="fill-ink-3"
      />
      <rect x={percent(tickRatio)} width="2" y="3" height="12" rx="1" className="fill-ink-1" />
    </>
  );
}
