// Shows monitoring above the path: a tap for every layer that is watched, and what is watched there.

import type { Tap } from '../../drawing/diagram/listTaps';
import type { Card } from '../../drawing/diagram/viewCard';
import { sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';
import type { LayerOpener } from './LayerHeading';
import { PlaneHead } from './PlaneHead';

interface MonitoringPlaneProps extends LayerOpener {
  readonly card: Card;
  readonly taps: readonly Tap[];
  readonly findsOutIn: string;
}

export function MonitoringPlane({ card, taps, findsOutIn, ...opener }: MonitoringPlaneProps) {
  return (
    <li
      className="plane"
      data-layer="monitoring"
      data-thread="layer:monitoring"
      {...sourceOf('layer:monitoring')}
      data-binds={card.binds || undefined}
      data-troubled={card.troubles.length > 0 || undefined}
      data-open={opener.openLayer === 'monitoring' || undefined}
    >
      <PlaneHead card={card} {...opener} />
      {taps.map(({ layer, watched }) => (
        <p
          key={layer}
          className="plane-cell tap"
          data-above={layer}
          data-watched={watched !== null || undefined}
        >
          <span className="sr-only">{layer}: </span>
          <ChangingText text={watched ?? 'not watched'} />
        </p>
      ))}
      <p className="plane-end">
        finds out in <b>{findsOutIn}</b>
      </p>
    </li>
  );
}
