/** Lays shares end to end and leaves out what is too small to be seen. */
import type { StackSegment } from './metricView';

const SMALLEST_RATIO = 0.004;

export interface Share {
  readonly id: string;
  readonly tone: StackSegment['tone'];
  readonly sizeRatio: number;
}

export function stackSegments(shares: readonly Share[]): StackSegment[] {
  let startRatio = 0;
  const segments: StackSegment[] = [];
  for (const share of shares) {
    const sizeRatio = Math.max(0, Math.min(share.sizeRatio, 1 - startRatio));
    if (sizeRatio >= SMALLEST_RATIO) segments.push({ ...share, startRatio, sizeRatio });
    startRatio += sizeRatio;
  }
  return segments;
}
