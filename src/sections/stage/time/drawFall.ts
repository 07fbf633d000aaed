/** One thread of the fall: a run is time spent in a layer, a drop hands the event to the next one. */
export interface Fall {
  readonly left: number;
  /** Height of the thread in each row. */
  readonly heights: readonly number[];
  /** Where it leaves each row. */
  readonly leaves: readonly number[];
  /** Where it lands. */
  readonly bottom: number;
}

const MOST_RADIUS = 20;

const round = (value: number): string => value.toFixed(1);

function halfGap(from: number, to: number): number {
  return Math.min(MOST_RADIUS, Math.max(0, (to - from) / 2));
}

export function drawFall({ left, heights, leaves, bottom }: Fall): string {
  let path = `M${round(left)} ${round(heights[0] ?? bottom)}`;
  let x = left;
  leaves.forEach((leave, row) => {
    const here = heights[row] ?? bottom;
    const below = heights[row + 1] ?? bottom;
    const next = leaves[row + 1];
    const landing = next === undefined ? 0 : halfGap(leave, next);
    const corner = round(leave);
    path += `H${round(leave - halfGap(x, leave))}C${corner} ${round(here)} ${corner} ${round(below)} ${round(leave + landing)} ${round(below)}`;
    x = leave;
  });
  return path;
}
