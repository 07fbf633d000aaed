// The choice of another option for a layer: a dialog, on a phone a sheet at its lower edge.
import { useId } from 'react';
import { SWAP } from '../../content/hold';
import { fillWords } from '../../drawing/hold/fillWords';
import type { SwapView } from '../../drawing/hold/viewSwap';
import { sourceOf } from '../../drawing/receipt/numberId';
import { LAYER_NAMES, type LayerId, type OptionId } from '../../engine';
import { LAYER_GROUNDS } from '../why/layerTones';
import { useDialog } from '../why/useDialog';
import { SwapRow } from './SwapRow';

interface SwapDialogProps {
  readonly layer: LayerId;
  readonly rows: readonly SwapView[];
  readonly pinned: OptionId | null;
  readonly isHeld: boolean;
  /** Null lets go of the pin. */
  readonly onPick: (option: OptionId | null) => void;
  readonly onClose: () => void;
}

export function SwapDialog({ layer, rows, pinned, isHeld, onPick, onClose }: SwapDialogProps) {
  const ref = useDialog(true);
  const headingId = useId();
  const pick = (option: OptionId) => {
    onPick(option === pinned ? null : option);
    ref.current?.close();
  };
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      className="m-auto max-h-[86dvh] w-[min(46rem,calc(100%-2rem))] overflow-y-auto overscroll-contain rounded-card border border-control bg-surface text-ink-2 shadow-raised backdrop:bg-page/75 max-md:mb-0 max-md:w-full max-md:max-w-none max-md:rounded-b-none print:hidden"
      closedby="any"
      onClose={onClose}
    >
      <div className="sticky top-0 z-10 flex items-center justify-between gap-4 border-b border-hairline bg-surface px-4 py-3 sm:px-6">
        <h2
          id={headingId}
          className="flex items-center gap-2.5 text-[1.1875rem]/7 font-semibold tracking-tight text-ink-1"
        >
          <span className={`h-5 w-0.75 rounded-full ${LAYER_GROUNDS[layer]}`} />
          {fillWords(SWAP.heading, { layer: LAYER_NAMES[layer] })}
        </h2>
        <button
          type="button"
          className="-mr-2 min-h-11 rounded-control px-3 text-small font-medium text-ink-2 hover:bg-card hover:text-ink-1"
          onClick={() => ref.current?.close()}
        >
          {SWAP.close}
        </button>
      </div>
      <div className="px-4 pt-3 pb-4 sm:px-6" {...sourceOf(`layer:${layer}`)}>
        <p className="max-w-[64ch] text-micro text-ink-3">{isHeld ? SWAP.leadHeld : SWAP.lead}</p>
        <ul className="mt-1">
          {rows.map((row) => (
            <SwapRow
              key={row.option}
              row={row}
              isPinned={row.option === pinned}
              onPick={() => pick(row.option)}
            />
          ))}
        </ul>
      </div>
    </dialog>
  );
}
