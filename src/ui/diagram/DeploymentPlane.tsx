// Shows deployment below the path: what it carries for each layer, square by square.

import type { CarriedLayer } from '../../drawing/diagram/viewArchitecture';
import type { Card } from '../../drawing/diagram/viewCard';
import { sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';
import type { LayerOpener } from './LayerHeading';
import { PlaneHead } from './PlaneHead';
import { ReplicaSquares } from './ReplicaSquares';

interface DeploymentPlaneProps extends LayerOpener {
  readonly card: Card;
  readonly carried: readonly CarriedLayer[];
  readonly repairsIn: string;
}

export function DeploymentPlane({ card, carried, repairsIn, ...opener }: DeploymentPlaneProps) {
  return (
    <li
      className="plane"
      data-layer="deployment"
      data-thread="layer:deployment"
      {...sourceOf('layer:deployment')}
      data-binds={card.binds || undefined}
      data-troubled={card.troubles.length > 0 || undefined}
      data-open={opener.openLayer === 'deployment' || undefined}
    >
      <PlaneHead card={card} {...opener} />
      {carried.map(({ layer, replicas, units }) => (
        <p key={layer} className="plane-cell" data-above={layer}>
          <span className="sr-only">{layer}: </span>
          <ReplicaSquares {...replicas} />
          <ChangingText text={units} />
        </p>
      ))}
      <p className="plane-end">
        repairs in <b>{repairsIn}</b>
      </p>
    </li>
  );
}
