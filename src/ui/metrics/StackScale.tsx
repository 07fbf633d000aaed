// Shares laid end to end.
import type { MetricScale } from '../../drawing/metrics/metricView';
import { SCALE_TONES } from './scaleTones';

const percent = (ratio: number): string => `${ratio * 100}%`;

export function StackScale({ scale }: { readonly scale: Extract<MetricScale, { kind: 'stack' }> }) {
  return (
    <>
      <rect width="100%" height="2" y="8" rx="1" className="fill-hairline" />
      {scale.segments.map(({ id, tone, startRatio, sizeRatio }) => (
        <rect
          key={id}
          x={percent(startRatio)}
          width={percent(sizeRatio)}
          y="6"
          height="6"
          rx="1.5"
          className={`${SCALE_TONES[tone]} stroke-surface forced-colors:stroke-[color:Canvas]`}
          strokeWidth="1"
        />
      ))}
    </>
  );
}
