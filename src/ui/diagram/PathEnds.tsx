// Names what comes into the path on the left and what comes out on the right.

import type { Output } from '../../drawing/diagram/viewOutputs';
import { sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';

/** What the promise on answers is about has no slider: the thread starts at the dashboards themselves. */
const SERVING_END = { 'data-thread': 'driver:serving', 'data-thread-ratio': 0 };

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
        <li
          key={id}
          data-output={id}
          data-idle={!isAsked || undefined}
          {...(id === 'answers' && SERVING_END)}
        >
          <b>{name}</b>
          <span>
            <ChangingText text={detail} />
          </span>
        </li>
      ))}
    </ul>
  );
}
