// One result: what it is now, how it could turn out, in how many futures its promise is kept; a press opens its receipt.
import { sourceOf } from '../../drawing/receipt/numberId';
import type { MetricId } from '../../engine';
import { Icon } from '../../kit/Icon';
import { RESULTS } from '../../words/results';
import { ResultBar } from './ResultBar';
import type { ResultView } from './viewResults';

interface ResultCardProps {
  readonly view: ResultView;
  readonly onExplain: (metric: MetricId) => void;
}

/** Below half of the futures a promise is a hope. */
const FEW = 50;

export function ResultCard({ view, onExplain }: ResultCardProps) {
  const { id, name, figure, unit, bar, couldBe, odds, isBroken, decides } = view;
  return (
    <section
      aria-label={name}
      data-thread={`metric:${id}`}
      data-broken={isBroken || undefined}
      className="result"
      {...sourceOf(`metric:${id}`)}
    >
      <h3 className="result-name">
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={RESULTS.receipt.replace('{name}', name)}
          onClick={() => onExplain(id)}
        >
          {name}
        </button>
        {isBroken ? (
          <span className="result-state">
            <Icon name="cross" className="size-3.5" />
            {RESULTS.broken}
          </span>
        ) : (
          decides && (
            <span className="result-state result-decides">
              <Icon name="coin" className="size-3.5" />
              <span className="sr-only">{RESULTS.decides}</span>
            </span>
          )
        )}
      </h3>
      <p className="result-figure">
        {figure}
        {unit && <small> {unit}</small>}
      </p>
      <ResultBar bar={bar} />
      <p className="result-foot">
        <span title={RESULTS.couldBeTitle}>
          {couldBe !== null && (
            <>
              <span className="sr-only">{RESULTS.couldBe} </span>
              {couldBe}
            </>
          )}
        </span>
        {odds !== null && (
          <span data-few={odds < FEW || undefined} title={RESULTS.odds.replace('{count}', String(odds))}>
            <span aria-hidden="true">{odds}/100</span>
            <span className="sr-only">{RESULTS.odds.replace('{count}', String(odds))}</span>
          </span>
        )}
      </p>
    </section>
  );
}
