/** Ranks the constants by how much of the spread of each figure they cause. */

import { type SwapModel, swapStudy, totalIndices } from '../../math/sensitivity';
import { CONSTANTS } from '../catalog/constants';
import type { RankedConstant } from './doubt';
import { DOUBT_METRIC_IDS, type DoubtMetricId } from './doubtMetrics';
import type { Screened } from './screenConstants';

export type Ranking = Readonly<Record<DoubtMetricId, readonly RankedConstant[]>>;

export interface RankingEffort {
  readonly rowCount: number;
  readonly replicateCount: number;
  readonly seed: number;
}

export const NO_RANKING = Object.fromEntries(
  DOUBT_METRIC_IDS.map((metric): [DoubtMetricId, readonly RankedConstant[]] => [metric, []]),
) as Ranking;

/** Only constants that came out of the screening are swapped; all of them vary, so that shares are of the whole variance. */
export function* rankConstants(
  model: SwapModel,
  { ordered, strongest }: Screened,
  { rowCount, replicateCount, seed }: RankingEffort,
): Generator<null, Ranking> {
  const inputs = [...ordered.keys()].filter((input) => {
    const constant = ordered[input]?.id;
    return constant !== undefined && strongest.some((some) => some.has(constant));
  });
  const replicates = yield* swapStudy(model, { inputs, rowCount, replicateCount, seed });
  const entries = DOUBT_METRIC_IDS.map((metric, output): [DoubtMetricId, readonly RankedConstant[]] => {
    const indices = totalIndices(replicates, output, rowCount);
    const ranked = inputs.flatMap((input, place): RankedConstant[] => {
      const constant = ordered[input]?.id;
      const index = indices[place];
      if (constant === undefined || index === undefined || !strongest[output]?.has(constant)) return [];
      const { name, kind } = CONSTANTS[constant];
      return [{ constant, name, kind, totalIndex: index.total, error: index.error }];
    });
    return [metric, ranked.sort((a, b) => b.totalIndex - a.totalIndex)];
  });
  return Object.fromEntries(entries) as Ranking;
}
