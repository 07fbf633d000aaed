// Shows a layer that data passes: what stands there, how full it is, what it replaced.

import type { DataLayerId } from '../../drawing/diagram/listTaps';
import type { Card } from '../../drawing/diagram/viewCard';
import { sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';
import { LaneRail } from './LaneRail';
import { LayerHeading, type LayerOpener } from './LayerHeading';
import { LoadBar } from './LoadBar';
import { Troubles } from './Troubles';

interface LayerCardProps extends LayerOpener {
  readonly card: Card;
  readonly layer: DataLayerId;
  readonly isStreaming: boolean;
}

export function LayerCard({ card, layer, isStreaming, ...opener }: LayerCardProps) {
  return (
    <li
      className="layer-card"
      data-layer={layer}
      data-thread={`layer:${layer}`}
      {...sourceOf(`layer:${layer}`)}
      data-binds={card.binds || undefined}
      data-troubled={card.troubles.length > 0 || undefined}
      data-open={opener.openLayer === layer || undefined}
    >
      <LaneRail layer={layer} isStreaming={isStreaming} />
      <div className="layer-head">
        <LayerHeading layer={layer} title={card.title} {...opener} />
        {card.was && (
          <del key={card.was} className="layer-was">
            <span className="sr-only">replaces </span>
            {card.was}
          </del>
        )}
      </div>
      <p className="layer-part" id={`stands-${layer}`}>
        <ChangingText text={card.part} />
      </p>
      {card.troubles.length > 0 ? (
        <Troubles troubles={card.troubles} />
      ) : (
        <p className="layer-facts">
          <ChangingText text={card.facts} />
        </p>
      )}
      {card.load && <LoadBar load={card.load} />}
      {card.binds && <span className="binds-pill">binds</span>}
    </li>
  );
}
