/** The time axis that all drawings of growth share: gutters, the place of a month, and the months that carry a label. */
export interface TimeAxis {
  readonly widthPx: number;
  readonly leftPx: number;
  readonly rightPx: number;
  readonly plotPx: number;
  readonly months: number;
  readonly isNarrow: boolean;
  readonly place: (month: number) => number;
  readonly ticks: readonly number[];
}

const NARROW_PX = 620;
const GUTTERS = { wide: { left: 104, right: 92 }, narrow: { left: 44, right: 54 } } as const;
const TICK_STEPS = { wide: 6, narrow: 12 } as const;

export function layTimeAxis(widthPx: number, months: number): TimeAxis {
  const size = widthPx < NARROW_PX ? 'narrow' : 'wide';
  const { left, right } = GUTTERS[size];
  const plotPx = Math.max(1, widthPx - left - right);
  const step = TICK_STEPS[size];
  return {
    widthPx,
    leftPx: left,
    rightPx: right,
    plotPx,
    months,
    isNarrow: size === 'narrow',
    place: (month) => left + (month / months) * plotPx,
    ticks: Array.from({ length: Math.floor(months / step) + 1 }, (_, index) => index * step),
  };
}
