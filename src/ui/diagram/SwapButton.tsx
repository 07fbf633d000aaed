// Opens the menu that swaps a layer; on a layer that is kept by hand it says so.
import type { LayerId, Scenario } from '../../engine';
import { PinIcon } from '../why/PinIcon';

export interface LayerSwapper {
  readonly pins: Scenario['pins'];
  readonly onSwap: (layer: LayerId) => void;
}

interface SwapButtonProps extends LayerSwapper {
  readonly layer: LayerId;
  readonly title: string;
}

export function SwapButton({ layer, title, pins, onSwap }: SwapButtonProps) {
  const kept = pins[layer] !== undefined;
  return (
    <button
      type="button"
      className="swap-button"
      data-kept={kept || undefined}
      aria-haspopup="dialog"
      aria-label={kept ? `Swap ${title}, kept by hand` : `Swap ${title}`}
      onClick={() => onSwap(layer)}
    >
      {kept && <PinIcon />}
      {kept ? 'kept' : 'Swap'}
    </button>
  );
}
