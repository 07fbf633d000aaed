// Goes through the six layers; the chosen one is explained below.
import { useRef } from 'react';
import { LAYER_IDS, LAYER_NAMES, type LayerId } from '../../engine';
import { useEarlyChoice } from '../../kit/useEarlyChoice';
import { WHY_PANEL } from '../../words/why';

interface LayerTabsProps {
  readonly layer: LayerId;
  readonly onLayer: (layer: LayerId) => void;
}

export function LayerTabs({ layer, onLayer }: LayerTabsProps) {
  const group = useRef<HTMLDivElement>(null);
  useEarlyChoice(group, LAYER_IDS, layer, onLayer);
  return (
    <div ref={group} role="radiogroup" aria-label={WHY_PANEL.layers} className="why-tabs">
      {LAYER_IDS.map((id) => (
        <label key={id} data-layer={id} title={LAYER_NAMES[id]}>
          <input
            type="radio"
            autoComplete="off"
            name="why-layer"
            value={id}
            checked={id === layer}
            aria-label={LAYER_NAMES[id]}
            onChange={() => onLayer(id)}
          />
          <span className="why-square" />
        </label>
      ))}
    </div>
  );
}
