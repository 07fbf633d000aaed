// A band out of a few, the one that applies filled.
import type { MetricScale } from '../../drawing/metrics/metricView';

const GAP_RATIO = 0.012;
const percent = (ratio: number): string => `${ratio * 100}%`;

export function StepScale({
  scale: { count, activeIndex },
}: {
  readonly scale: Extract<MetricScale, { kind: 'steps' }>;
}) {
  const size = (1 - GAP_RATIO * (count - 1)) / count;
  return Array.from({ length: count }, (_, index) => index).map((index) => (
    <rect
      key={index}
      x={percent(index * (size + GAP_RATIO))}
      width={percent(size)}
      y="6"
      height="6"
      rx="3"
      className={
        index <= activeIndex
          ? index === activeIndex
            ? 'fill-ink-1'
            : 'fill-ink-3'
          : 'fill-hairline forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]'
      }
    />
  ));
}
