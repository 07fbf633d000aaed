/** The held architecture as a model of its uncertain constants: figures on the scale on which their variance is shared out. */

import type { SwapModel } from '../../math/sensitivity';
import type { ConstantValues } from '../catalog/catalog';
import type { ConstantId } from '../catalog/constantId';
import { DOUBT_METRIC_IDS, type DoubtFigures, type DoubtMetricId } from './doubtMetrics';
import type { HeldFuture } from './heldFuture';
import { lawQuantile } from './lawQuantile';
import type { UncertainConstant } from './uncertainConstants';

/** Below this a figure counts as nothing. */
const NOTHING = 1e-15;
/** Above this a figure counts as endless. */
const ENDLESS = 1e15;

/**
 * Logarithms, so that a doubling counts as much as a halving and a few extreme worlds do not decide alone;
 * reliability by its late share. A figure that the scenario does not have never moves.
 */
function spreadScale(figures: DoubtFigures, metric: DoubtMetricId): number {
  const figure = figures[metric] ?? 1;
  return Math.log(Math.min(ENDLESS, Math.max(NOTHING, metric === 'onTimeRatio' ? 1 - figure : figure)));
}

export function constantsModel(
  uncertain: readonly UncertainConstant[],
  known: ConstantValues,
  held: HeldFuture,
): SwapModel {
  const constants: Record<ConstantId, number> = { ...known };
  const laws = uncertain.map(({ law }) => law);
  const ids = uncertain.map(({ id }) => id);
  const written = new Float64Array(uncertain.length).fill(Number.NaN);
  return {
    inputCount: uncertain.length,
    outputCount: DOUBT_METRIC_IDS.length,
    drawInput(input, probability) {
      const law = laws[input];
      return law === undefined ? 0 : lawQuantile(law, probability);
    },
    evaluate(values) {
      // Between two worlds of a study one number differs; writing them all would cost as much as sizing an architecture.
      for (let input = 0; input < values.length; input += 1) {
        const value = values[input] as number;
        if (written[input] === value) continue;
        written[input] = value;
        constants[ids[input] as ConstantId] = value;
      }
      const { figures } = held(constants);
      return DOUBT_METRIC_IDS.map((metric) => spreadScale(figures, metric));
    },
  };
}
