// The menu of a layer: a native dialog beside its card, a sheet from below on a phone; the focus goes back to the card.
import { useId } from 'react';
import type { SwapChoices } from '../../drawing/swap/weighSwaps';
import type { LayerId, OptionId } from '../../engine';
import { LAYER_NAMES } from '../../words/layers';
import { SWAP } from '../../words/swap';
import { Icon } from '../controls/Icon';
import { SmallButton } from '../why/SmallButton';
import { findSwapButton } from './findSwapButton';
import { SwapTable } from './SwapTable';
import { useMenu } from './useMenu';

interface SwapMenuProps {
  readonly layer: LayerId;
  /** Null while the options are being weighed. */
  readonly choices: SwapChoices | null;
  /** Null lets the model choose. */
  readonly onChoose: (option: OptionId | null) => void;
  readonly onClose: () => void;
}

export function SwapMenu({ layer, choices, onChoose, onClose }: SwapMenuProps) {
  const headingId = useId();
  const { ref, place } = useMenu(() => findSwapButton(layer));
  const choose = (option: OptionId | null) => {
    onChoose(option);
    ref.current?.close();
  };
  return (
    <dialog
      ref={ref}
      aria-labelledby={headingId}
      closedby="any"
      style={{ left: place?.left, top: place?.top }}
      className="m-0 pointer-coarse:[&_button]:min-h-11 w-[min(36rem,calc(100%-2rem))] overflow-y-auto overscroll-contain rounded-card border border-control bg-surface text-ink-2 shadow-raised backdrop:bg-page/60 max-md:top-auto! max-md:bottom-0 max-md:left-0! max-md:w-full max-md:max-w-full max-md:rounded-b-none md:max-h-[calc(100dvh-2rem)] max-md:max-h-[85dvh] print:hidden"
      onClose={() => {
        findSwapButton(layer)?.focus();
        onClose();
      }}
    >
      <div className="sticky top-0 z-10 flex items-start justify-between gap-4 bg-surface px-4 pt-3 pb-2 sm:px-5">
        <div>
          <h2 id={headingId} className="text-[1.0625rem]/6 font-semibold tracking-tight text-ink-1">
            {SWAP.heading.replace('{layer}', LAYER_NAMES[layer].toLowerCase())}
          </h2>
          <p className="text-micro text-ink-3">{SWAP.lead[choices?.others ?? 'free']}</p>
        </div>
        <button
          type="button"
          aria-label={SWAP.close}
          className="-mt-1.5 -mr-2.5 grid size-11 flex-none place-items-center rounded-control text-ink-2 hover:bg-card hover:text-ink-1"
          onClick={() => ref.current?.close()}
        >
          <Icon name="close" className="size-4" />
        </button>
      </div>
      <div className="px-4 pb-3 sm:px-5">
        {choices?.release && (
          <p className="mb-2 flex flex-wrap items-center gap-x-3 gap-y-1.5 rounded-control bg-card px-3 py-2 text-micro">
            <SmallButton onPress={() => choose(null)}>{SWAP.release}</SmallButton>
            <span data-source="choice">{choices.release}</span>
          </p>
        )}
        {choices ? (
          <SwapTable choices={choices} onChoose={choose} />
        ) : (
          <p className="min-h-60 py-3 text-small">{SWAP.weighing}</p>
        )}
      </div>
    </dialog>
  );
}
