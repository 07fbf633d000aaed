// The answer on one line: the stack in words and its figures, for the compact console.
import { formatRatio } from '../../drawing/format/formatRatio';
import { formatSeconds } from '../../drawing/format/formatSeconds';
import { formatUsd } from '../../drawing/format/formatUsd';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import { useDecision } from '../../state/useDecision';
import { useFutures } from '../../state/useFutures';
import { RESULTS } from '../../words/results';
import { readLine } from './headline';
import { useAnswer } from './useAnswer';

interface ShortFigure {
  readonly figure: string;
  readonly unit: string;
  readonly source: NumberId;
}

function useShortFigures(): readonly ShortFigure[] {
  const { cost, freshness, reliability } = useDecision().chosen;
  const futures = useFutures();
  return [
    { figure: formatUsd(cost.totalUsdPerMonth), unit: RESULTS.aMonth, source: 'metric:cost' },
    { figure: formatSeconds(freshness.p95Seconds), unit: RESULTS.old, source: 'metric:latency' },
    { figure: formatRatio(reliability.onTimeRatio), unit: RESULTS.onTime, source: 'metric:reliability' },
    {
      figure: futures ? String(futures.keptCount) : '–',
      unit: RESULTS.ofFutures,
      source: 'choice',
    },
  ];
}

export function ShortFigures() {
  return useShortFigures().map(({ figure, unit, source }) => (
    <p key={unit} className="short-figure" {...sourceOf(source)}>
      <b>{figure}</b> <span>{unit}</span>
    </p>
  ));
}

export function ShortAnswerPanel() {
  const { headline } = useAnswer();
  return (
    <div className="short-answer">
      <p className="short-stack" {...sourceOf('choice')}>
        {readLine(headline.first)} <span>{readLine(headline.second)}</span>
      </p>
      <div className="short-figures">
        <ShortFigures />
      </div>
    </div>
  );
}
