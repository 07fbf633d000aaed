// Heads a plane that spans the diagram: the layer's name and what stands there.
import type { Card } from '../../drawing/diagram/viewCard';
import { ChangingText } from './ChangingText';
import { LayerHeading, type LayerOpener } from './LayerHeading';
import { Troubles } from './Troubles';

interface PlaneHeadProps extends LayerOpener {
  readonly card: Card;
}

export function PlaneHead({ card, ...opener }: PlaneHeadProps) {
  return (
    <div className="plane-head">
      {card.binds && <span className="binds-pill">binds</span>}
      <div className="layer-head">
        <LayerHeading layer={card.layer} title={card.title} {...opener} />
        {card.was && (
          <del key={card.was} className="layer-was">
            <span className="sr-only">replaces </span>
            {card.was}
          </del>
        )}
      </div>
      <p className="layer-part" id={`stands-${card.layer}`}>
        <ChangingText text={card.part} />
      </p>
      {card.troubles.length > 0 && <Troubles troubles={card.troubles} />}
    </div>
  );
}
