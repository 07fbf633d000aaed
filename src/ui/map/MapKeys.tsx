// One direction of the visitor's point as a native range input: spoken and moved by keys; what is seen of it is the point.
import { type KeyboardEvent, useRef } from 'react';
import { stepByTick } from '../../drawing/slider/stepByTick';
import { DRIVERS, type DriverId, nearestDetentIndex } from '../../engine';
import { DRIVER_WORDS } from '../../words/drivers';
import { formatDriverSpoken } from '../../words/format/driver';
import { useSliderCommit } from '../controls/useSliderCommit';

interface MapKeysProps {
  readonly label: string;
  readonly driver: DriverId;
  readonly value: number;
  readonly describedBy: string;
  readonly isUpright: boolean;
  readonly onDrag: (driver: DriverId, value: number) => void;
  /** Moves the point along the other axis by so many detents. */
  readonly onCross: (steps: number) => void;
  readonly onSettle: () => void;
}

export function MapKeys(props: MapKeysProps) {
  const { label, driver, value, describedBy, isUpright, onDrag, onCross, onSettle } = props;
  const input = useRef<HTMLInputElement>(null);
  useSliderCommit(input, onSettle);
  const { detents, id } = DRIVERS[driver];
  const index = nearestDetentIndex(driver, value);
  const go = (to: number) => {
    const detent = detents[Math.min(detents.length - 1, Math.max(0, to))];
    if (detent !== undefined) onDrag(driver, detent);
  };

  function move(event: KeyboardEvent<HTMLInputElement>): void {
    const own = isUpright ? { ArrowUp: 1, ArrowDown: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
    const cross = isUpright ? { ArrowRight: 1, ArrowLeft: -1 } : { ArrowUp: 1, ArrowDown: -1 };
    const { key } = event;
    if (key in own) go(index + (own[key as keyof typeof own] ?? 0));
    else if (key in cross) onCross(cross[key as keyof typeof cross] ?? 0);
    else if (key === 'PageUp' || key === 'PageDown')
      go(stepByTick(DRIVERS[driver], index, key === 'PageUp' ? 1 : -1));
    else return;
    event.preventDefault();
    event.currentTarget.dispatchEvent(new Event('change'));
  }

  return (
    <input
      ref={input}
      type="range"
      autoComplete="off"
      min={0}
      max={detents.length - 1}
      step={1}
      value={index}
      aria-label={label}
      aria-valuetext={`${DRIVER_WORDS[id].name}: ${formatDriverSpoken(driver, value)}`}
      aria-describedby={describedBy}
      className="map-keys sr-only"
      onChange={(event) => go(Number(event.currentTarget.value))}
      onKeyDown={move}
    />
  );
}
