// Draws how much of a part's tightest limit is used.
import type { Load } from '../../drawing/diagram/viewLoad';

export function LoadBar({ load }: { readonly load: Load }) {
  return (
    <p className="load" data-saturated={load.isSaturated || undefined}>
      <svg className="load-bar" viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <rect className="load-track" width="1" height="1" />
        <rect className="load-fill" width="1" height="1" transform={`scale(${load.fill.toFixed(3)} 1)`} />
      </svg>
      <span>
        <span className="sr-only">{load.limit} at </span>
        {load.percent}
      </span>
    </p>
  );
}
