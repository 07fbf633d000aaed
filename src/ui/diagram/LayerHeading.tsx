// Names a layer and opens its receipt, by a button that covers the whole card; a second one beside it swaps the layer.
import type { LayerId } from '../../engine';
import { type LayerSwapper, SwapButton } from './SwapButton';

export interface LayerOpener extends LayerSwapper {
  readonly openLayer: LayerId | null;
  readonly onOpen: (layer: LayerId) => void;
}

interface LayerHeadingProps extends LayerOpener {
  readonly layer: LayerId;
  readonly title: string;
}

export function LayerHeading({ layer, title, openLayer, onOpen, ...swapper }: LayerHeadingProps) {
  return (
    <>
      <h3 className="layer-title">
        <button
          type="button"
          className="layer-button"
          aria-expanded={openLayer === layer}
          aria-describedby={`stands-${layer}`}
          onClick={() => onOpen(layer)}
        >
          {title}
        </button>
      </h3>
      <SwapButton layer={layer} title={title} {...swapper} />
    </>
  );
}
