// Promises or limits as bars: how much of each is used, with the numbers.
import type { HeadroomBar } from '../../drawing/why/measureHeadroom';

interface HeadroomListProps {
  readonly heading: string;
  readonly bars: readonly HeadroomBar[];
  readonly empty?: string;
}

function pickTones({ binds, kept }: HeadroomBar): { readonly text: string; readonly bar: string } {
  if (!kept) return { text: 'text-ink-1', bar: 'fill-bad' };
  return binds ? { text: 'text-bind-ink', bar: 'fill-bind' } : { text: 'text-ink-2', bar: 'fill-ink-3' };
}

export function HeadroomList({ heading, bars, empty }: HeadroomListProps) {
  return (
    <section aria-label={heading}>
      <h3 className="mb-2 text-[0.9375rem]/5.5 font-semibold text-ink-1">{heading}</h3>
      {bars.length === 0 && empty && <p className="text-micro text-ink-3">{empty}</p>}
      <ul>
        {bars.map((bar) => {
          const tones = pickTones(bar);
          return (
            <li
              key={bar.id}
              className={`grid grid-cols-[minmax(0,7.5rem)_minmax(2rem,1fr)_auto] items-center gap-3 py-1 text-micro ${tones.text}`}
            >
              <span>{bar.name}</span>
              <svg className="h-1 w-full rounded-full" aria-hidden="true">
                <rect
                  width="100%"
                  height="4"
                  className="fill-hairline forced-colors:fill-[Canvas] forced-colors:stroke-[color:CanvasText]"
                />
                <rect
                  width={`${Math.min(Math.max(bar.usedRatio, 0), 1) * 100}%`}
                  height="4"
                  rx="2"
                  className={tones.bar}
                />
              </svg>
              <span className="text-right font-mono tracking-tight">
                {bar.text}
                {!bar.kept && <span className="text-bad"> broken</span>}
                {bar.binds && <span className="sr-only">, binds</span>}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
