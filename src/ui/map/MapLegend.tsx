// Which hue is which layer, and what hatching means.

import { nameNothing } from '../../drawing/map/readMap';
import { LAYER_IDS, type Scenario } from '../../engine';
import { LAYER_NAMES } from '../../words/layers';
import { MAP } from '../../words/map';
import { LAYER_GROUNDS } from '../why/layerTones';

export function MapLegend({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className="text-micro text-ink-3">
      <ul aria-label={MAP.legend} className="flex flex-wrap gap-x-4 gap-y-1">
        {LAYER_IDS.map((layer) => (
          <li key={layer} className="flex items-center gap-1.5">
            <span
              aria-hidden="true"
              className={`h-0.75 w-4 rounded-full ${LAYER_GROUNDS[layer]} forced-color-adjust-none`}
            />
            {LAYER_NAMES[layer]}
          </li>
        ))}
      </ul>
      <p className="mt-1">{MAP.hatched.replace('{nothing}', nameNothing(scenario))}</p>
    </div>
  );
}
