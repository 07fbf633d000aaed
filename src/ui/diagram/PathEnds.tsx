// Names what comes into the path on the left and what comes out on the right.

import type { Output } from '../../drawing/diagram/viewOutputs';
import { sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';

export function Sources() {
  return (
    <ul className="sources" aria-label="Sources">
      <li>Product events</li>
      <li>App databases</li>
      <li>SaaS sources</li>
    </ul>
  );
}

export function Outputs({ outputs }: { readonly outputs: readonly Output[] }) {
  return (
    <ul className="outputs" aria-label="Outputs" {...sourceOf('metric:latency')}>
      {outputs.map(({ id, name, detail, isAsked }) => (
        <li key={id} data-output={id} data-idle={!isAsked || undefined}>
          <b>{name}</b>
          <span>
            <ChangingText text={detail} />
          </span>
        </li>
      ))}
    </ul>
  );
}
