// The believed range as a line, the value in use as a mark on it.
import { placeInRange } from '../../drawing/assumptions/placeInRange';

interface RangeBarProps {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function RangeBar({ value, low, high }: RangeBarProps) {
  const place = placeInRange(value, { low, high });
  if (place === null) return null;
  return (
    <svg className="mt-0.5 block h-2 w-24 overflow-visible" aria-hidden="true">
      <rect y="3" width="100%" height="2" rx="1" className="fill-control" />
      <rect x={`${place * 100}%`} width="2" height="8" rx="1" className="fill-ink-1" />
    </svg>
  );
}
