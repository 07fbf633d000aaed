// Goes through the six layers; the pressed one is explained below.

import { LAYER_IDS, type LayerId } from '../../engine';
import { LAYER_NAMES } from '../../words/layers';
import { WHY } from '../../words/whySection';
import { LAYER_GROUNDS } from './layerTones';

interface LayerPickerProps {
  readonly layer: LayerId;
  readonly bindingLayer: LayerId | null;
  readonly onPick: (layer: LayerId) => void;
}

export function LayerPicker({ layer, bindingLayer, onPick }: LayerPickerProps) {
  return (
    <fieldset className="grid grid-cols-2 gap-1 border-b border-hairline p-2 min-[26rem]:grid-cols-3 lg:grid-cols-6 print:hidden">
      <legend className="sr-only">{WHY.layerPicker}</legend>
      {LAYER_IDS.map((id) => (
        <button
          key={id}
          type="button"
          aria-pressed={id === layer}
          className="flex min-h-10 items-center gap-2 rounded-xl px-3 text-micro font-medium text-ink-2 transition-colors duration-fast hover:text-ink-1 aria-pressed:bg-raised aria-pressed:text-ink-1 aria-pressed:outline-1 aria-pressed:-outline-offset-1 aria-pressed:outline-hairline"
          onClick={() => onPick(id)}
        >
          <span className={`h-4 w-0.75 flex-none rounded-full ${LAYER_GROUNDS[id]}`} />
          {LAYER_NAMES[id]}
          {id === bindingLayer && <span className="font-mono text-micro text-bind-ink">binds</span>}
        </button>
      ))}
    </fieldset>
  );
}
