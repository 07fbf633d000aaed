/** One thread of the way back: a change fails, monitoring sees it, deployment repairs it, the month adds it up. */
export interface Return {
  /** The change that failed, under the ticks of the tests. */
  readonly start: number;
  readonly startHeight: number;
  readonly detected: number;
  readonly repaired: number;
  readonly lost: number;
  readonly monitoringHeight: number;
  readonly deploymentHeight: number;
  /** The line on which late time is counted. */
  readonly top: number;
}

const SWING = 14;
const TURN = 18;
/** A small reach takes the sum back to less than one repair. */
const SWING_BACK = 26;

const round = (value: number): string => value.toFixed(1);

function swing(from: number, to: number): number {
  return Math.min(SWING, Math.max(0, (to - from) / 2));
}

export function drawReturn(way: Return): string {
  const [start, low, high] = [round(way.start), round(way.monitoringHeight), round(way.deploymentHeight)];
  const turn = Math.min(TURN, Math.max(0, way.detected - way.start));
  const seen = swing(way.start + turn, way.detected);
  const mended = swing(way.detected, way.repaired);
  const summed = way.lost > way.repaired ? Math.max(swing(way.repaired, way.lost), 2) : SWING_BACK;
  const detected = round(way.detected);
  const lost = round(way.lost);
  return [
    `M${start} ${round(way.startHeight)}C${start} ${low} ${start} ${low} ${round(way.start + turn)} ${low}`,
    `H${round(way.detected - seen)}C${detected} ${low} ${detected} ${high} ${round(way.detected + mended)} ${high}`,
    `H${round(way.repaired)}C${round(way.repaired + summed)} ${high} ${lost} ${round(way.deploymentHeight - 4)} ${lost} ${round(way.top)}`,
  ].join('');
}
