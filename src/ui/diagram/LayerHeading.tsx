// Names a layer and opens its receipt; the button covers the whole card.
import type { LayerId } from '../../engine';

export interface LayerOpener {
  readonly openLayer: LayerId | null;
  readonly onOpen: (layer: LayerId) => void;
}

interface LayerHeadingProps extends LayerOpener {
  readonly layer: LayerId;
  readonly title: string;
}

export function LayerHeading({ layer, title, openLayer, onOpen }: LayerHeadingProps) {
  return (
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
  );
}
