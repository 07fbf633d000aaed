// A hundred futures as dots: the same future is the same dot, so that single dots fall as an input moves.
import type { LayerId, Outcome } from '../engine';

interface FutureDotsProps {
  readonly outcomes: readonly Outcome[];
  /** What the dots say, in words. */
  readonly name: string;
  /** Whose hue the rings have: what would hold instead. */
  readonly layer: LayerId | null;
  /** How many of the futures that something else would keep a firmer design on offer keeps. */
}

const SIDE = 10;
const PITCH = 10.4;
const CENTRE = PITCH / 2;
const RADIUS: Readonly<Record<Outcome, number>> = { kept: 3.75, other: 3.05, broken: 3.05, none: 1.9 };

export function FutureDots({ outcomes, name, layer }: FutureDotsProps) {
  return (
    <svg
      viewBox={`0 0 ${SIDE * PITCH} ${SIDE * PITCH}`}
      className="future-dots"
      role="img"
      aria-label={name}
      data-layer={layer ?? undefined}
    >
      {outcomes.map((outcome, index) => (
        <circle
          // biome-ignore lint/suspicious/noArrayIndexKey: a future is known by its place.
          key={index}
          cx={(index % SIDE) * PITCH + CENTRE}
          cy={(SIDE - 1 - Math.floor(index / SIDE)) * PITCH + CENTRE}
          r={RADIUS[outcome]}
          data-outcome={outcome}
        />
      ))}
    </svg>
  );
}
