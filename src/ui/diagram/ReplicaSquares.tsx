// Draws one square per replica, one row per zone.
import type { Replicas } from '../../drawing/diagram/arrangeReplicas';

const PITCH = 8;
const SIDE = 6;
/** Beyond this the units beside the squares say it better. */
const MOST_WRITTEN = 1000;

export function ReplicaSquares({ rows, columns, shown, more }: Replicas) {
  if (shown === 0) return null;
  const width = columns * PITCH - PITCH + SIDE;
  const height = rows * PITCH - PITCH + SIDE;
  const squares = Array.from({ length: shown }, (_, index) => {
    const x = Math.floor(index / rows) * PITCH;
    const y = (index % rows) * PITCH;
    return `M${x} ${y}h${SIDE}v${SIDE}h${-SIDE}Z`;
  });
  return (
    <>
      <svg
        className="replicas"
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        aria-hidden="true"
      >
        <path d={squares.join('')} />
      </svg>
      {more > 0 && more < MOST_WRITTEN && (
        <span className="replicas-more" aria-hidden="true">
          +{more}
        </span>
      )}
    </>
  );
}
