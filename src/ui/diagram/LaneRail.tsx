// Draws one layer's stretch of the rail: the outer line at rest, the inner line of data in motion, past storage.
import type { DataLayerId } from '../../drawing/diagram/listTaps';

const LANES: Readonly<Record<DataLayerId, string | null>> = {
  ingestion: 'M16 50C18 78 30 74 30 100',
  storage: 'M30 0V100',
  processing: 'M30 0C30 26 18 22 16 50',
  modeling: null,
};
/** In motion data stays on the outer line once the stream job has it. */
const REJOINED: Readonly<Record<DataLayerId, string | null>> = {
  ingestion: null,
  storage: null,
  processing: 'M16 50V100',
  modeling: 'M16 0V100',
};

interface LaneRailProps {
  readonly layer: DataLayerId;
  readonly isStreaming: boolean;
}

export function LaneRail({ layer, isStreaming }: LaneRailProps) {
  const lane = LANES[layer];
  const rejoined = isStreaming ? REJOINED[layer] : null;
  return (
    <>
      <svg className="rail" viewBox="0 0 46 100" preserveAspectRatio="none" aria-hidden="true">
        <path className="rail-rest" d="M16 0V100" />
        {lane && <path className={isStreaming ? 'rail-motion' : 'rail-idle'} d={lane} />}
        {rejoined && <path className="rail-motion" d={rejoined} />}
      </svg>
      <i className="rail-node" aria-hidden="true" />
    </>
  );
}
