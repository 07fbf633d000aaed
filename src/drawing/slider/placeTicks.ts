/** Places the labelled ticks of a slider, and leaves out labels that would touch another. */
import type { Driver } from '../../engine';
import { formatDriverTick } from '../../words/format/driver';

export interface Tick {
  readonly value: number;
  readonly index: number;
  /** 0 at the left end of the track, 1 at the right. */
  readonly ratio: number;
  readonly label: string;
  readonly align: 'start' | 'center' | 'end';
}

/** The narrowest track of any layout, and one character of the tick's type. */
const TRACK_PX = 290;
const CHARACTER_PX = 7.2;
const GAP_PX = 6;

function spanPx({ ratio, label, align }: Tick): readonly [number, number] {
  const width = label.length * CHARACTER_PX;
  const left = ratio * TRACK_PX - (align === 'start' ? 0 : align === 'end' ? width : width / 2);
  return [left, left + width];
}

function touches(a: Tick, b: Tick): boolean {
  const [leftOfA, rightOfA] = spanPx(a);
  const [leftOfB, rightOfB] = spanPx(b);
  return leftOfA < rightOfB + GAP_PX && leftOfB < rightOfA + GAP_PX;
}

/** Both ends always stay; of the others, the leftmost that fit. */
export function placeTicks(driver: Driver): readonly Tick[] {
  const last = driver.detents.length - 1;
  const ticks = driver.ticks.map((value): Tick => {
    const index = driver.detents.indexOf(value);
    const align = index === 0 ? 'start' : index === last ? 'end' : 'center';
    return { value, index, ratio: index / last, label: formatDriverTick(driver.id, value), align };
  });
  const kept = ticks.filter(({ align }) => align !== 'center');
  for (const tick of ticks) {
    if (tick.align === 'center' && !kept.some((other) => touches(tick, other))) kept.push(tick);
  }
  return kept.sort((a, b) => a.index - b.index);
}
