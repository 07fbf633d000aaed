// Draws one wire of the path; the paragraph under the diagram says the same in words.

import type { Wire, WireId } from '../../drawing/diagram/viewWires';
import { type NumberId, sourceOf } from '../../drawing/receipt/numberId';
import { ChangingText } from './ChangingText';

/** What a wire carries follows a slider, or the layer that it leaves. */
const SOURCES: Readonly<Record<WireId, NumberId>> = {
  collect: 'driver:traffic',
  load: 'layer:ingestion',
  read: 'layer:processing',
  write: 'layer:processing',
  train: 'layer:modeling',
  score: 'layer:modeling',
  query: 'driver:traffic',
  stream: 'driver:freshness',
  features: 'driver:freshness',
  decide: 'metric:latency',
};

interface WireLineProps {
  readonly wire: Wire;
  /** With each new key data pulses along the wire for a few seconds; null while it must not. */
  readonly pulse: string | null;
}

export function WireLine({ wire, pulse }: WireLineProps) {
  return (
    <div
      className="wire"
      data-wire={wire.id}
      {...sourceOf(SOURCES[wire.id])}
      data-weight={wire.weight}
      data-idle={!wire.isNeeded || undefined}
      data-motion={wire.inMotion || undefined}
      aria-hidden="true"
    >
      <i className="wire-line">{pulse !== null && <i key={pulse} className="wire-pulse" />}</i>
      {wire.label && (
        <span className="wire-label">
          <ChangingText text={wire.label} />
        </span>
      )}
      {wire.farLabel && (
        <span className="wire-label wire-label-far">
          <ChangingText text={wire.farLabel} />
        </span>
      )}
    </div>
  );
}
