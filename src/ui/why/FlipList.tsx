// Where each slider changes this layer next; a place can be gone to.

import type { LayerFlip } from '../../drawing/why/findLayerFlips';
import { DRIVER_IDS, DRIVERS } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { WHY } from '../../words/whySection';

interface FlipListProps {
  /** Null while the places are being worked out. */
  readonly flips: readonly LayerFlip[] | null;
  readonly onGo: (flip: LayerFlip) => void;
}

export function FlipList({ flips, onGo }: FlipListProps) {
  return (
    <section aria-label={WHY.flips} aria-busy={flips === null}>
      <h3 className="mb-2 text-[0.9375rem]/5.5 font-semibold text-ink-1">{WHY.flips}</h3>
      <dl className="grid gap-y-1">
        {DRIVER_IDS.map((driver) => {
          const own = flips?.filter((flip) => flip.driver === driver) ?? [];
          return (
            <div key={driver} className="grid grid-cols-[minmax(0,7.5rem)_minmax(0,1fr)] gap-3 text-micro">
              <dt className="py-1 text-ink-3">{DRIVER_WORDS[DRIVERS[driver].id].name}</dt>
              <dd className="text-ink-2">
                {own.length === 0 && (
                  <p className="py-1 text-ink-3">{flips === null ? WHY.flipPending : WHY.flipNone}</p>
                )}
                {own.map((flip) => (
                  <button
                    key={flip.direction}
                    type="button"
                    className="block w-full rounded-md py-1 text-left hover:text-ink-1"
                    onClick={() => onGo(flip)}
                  >
                    at{' '}
                    <b className="border-b border-dotted border-control font-semibold whitespace-nowrap text-ink-1">
                      {flip.at}
                    </b>
                    {': '}
                    {flip.name}
                  </button>
                ))}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
