/** The ranking of constants as bars with their error. */

import type { ConstantId, RankedConstant } from '../../engine';
import { DOUBT } from '../../words/doubt';

export interface RankBar {
  readonly id: ConstantId;
  readonly name: string;
  readonly kind: string;
  readonly isEstimate: boolean;
  readonly sizeRatio: number;
  readonly errorFromRatio: number;
  readonly errorToRatio: number;
  readonly words: string;
}

const PERCENT = 100;
/** Below this a bar says nothing. */
const SMALLEST = 0.005;

export function rankBars(ranking: readonly RankedConstant[]): readonly RankBar[] {
  const shown = ranking.filter(({ totalIndex }) => totalIndex >= SMALLEST);
  const reach = Math.max(1, ...shown.map(({ totalIndex, error }) => totalIndex + error));
  return shown.map(({ constant, name, kind, totalIndex, error }) => ({
    id: constant,
    name,
    kind: kind === 'estimate' ? DOUBT.estimate : DOUBT.sourced.replace('{kind}', kind),
    isEstimate: kind === 'estimate',
    sizeRatio: totalIndex / reach,
    errorFromRatio: Math.max(0, totalIndex - error) / reach,
    errorToRatio: (totalIndex + error) / reach,
    words: `${Math.round(totalIndex * PERCENT)}% ± ${Math.max(1, Math.round(error * PERCENT))}`,
  }));
}
