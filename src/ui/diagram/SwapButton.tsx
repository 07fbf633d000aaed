// Opens the choice of another option for a layer; a lock says that the present one is kept by choice.
import type { LayerId, Scenario } from '../../engine';
import { Icon } from '../controls/Icon';

export interface Swapper {
  readonly pins: Scenario['pins'];
  readonly onSwap: (layer: LayerId) => void;
}

interface SwapButtonProps extends Swapper {
  readonly layer: LayerId;
  readonly title: string;
}

export function SwapButton({ layer, title, pins, onSwap }: SwapButtonProps) {
  const isPinned = pins[layer] !== undefined;
  return (
    <button
      type="button"
      className="swap-button"
      aria-haspopup="dialog"
      aria-label={`Swap ${title}${isPinned ? ', kept by choice' : ''}`}
      onClick={() => onSwap(layer)}
    >
      <Icon name={isPinned ? 'lock' : 'swap'} className="size-3.5" />
    </button>
  );
}
