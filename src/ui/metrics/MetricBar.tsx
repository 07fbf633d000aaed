// The bar of a card; its line has room for a P10–P90 range above the span.
import type { MetricScale } from '../../drawing/metrics/metricView';
import { PromiseTick } from './PromiseTick';
import { RangeLine } from './RangeLine';
import { SpanScale } from './SpanScale';
import { StackScale } from './StackScale';
import { StepScale } from './StepScale';

interface MetricBarProps {
  readonly scale: MetricScale;
  readonly binds: boolean;
}

export function MetricBar({ scale, binds }: MetricBarProps) {
  return (
    <svg className="mt-1.5 block h-4.5 w-full overflow-visible" aria-hidden="true">
      {scale.kind === 'span' && <SpanScale scale={scale} />}
      {scale.kind === 'stack' && <StackScale scale={scale} />}
      {scale.kind === 'steps' && <StepScale scale={scale} />}
      {scale.kind !== 'steps' && scale.range && <RangeLine {...scale.range} />}
      {scale.kind !== 'steps' && scale.promiseRatio !== null && (
        <PromiseTick ratio={scale.promiseRatio} binds={binds} />
      )}
    </svg>
  );
}
