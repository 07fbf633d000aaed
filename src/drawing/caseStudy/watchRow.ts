/** One row of the watch list: what is promised, what is now, and how near it is to tripping. */
import type { WatchId } from '../../words/caseStudy';

export type WatchState = 'armed' | 'near' | 'tripped' | 'unset';

export interface WatchRow {
  readonly id: WatchId;
  readonly threshold: string;
  readonly now: string;
  readonly state: WatchState;
}

/** From this share of a threshold on a row counts as near. */
const NEAR_FROM_RATIO = 0.8;

export function judgeUse(usedRatio: number): WatchState {
  if (Number.isNaN(usedRatio) || usedRatio > 1) return 'tripped';
  return usedRatio >= NEAR_FROM_RATIO ? 'near' : 'armed';
}
