/** Why a part stands there, in one phrase that the table has room for. */
import type { Assessment, LayerId } from '../../engine';
import { formatCount } from '../../words/format/number';
import { formatRatio } from '../../words/format/ratio';
import { formatSeconds } from '../../words/format/time';
import { tellModels } from './viewOutputs';

const WHY: Readonly<Record<LayerId, (assessment: Assessment) => string>> = {
  ingestion: ({ demand }) => `takes ${formatCount(demand.peakEventsPerSecond)} events/s at peak`,
  storage: ({ demand, serving }) =>
    `answers ${formatCount(demand.assumptions.queriesPerDay)} queries a day, p95 ${formatSeconds(serving.dashboardP95Seconds)}`,
  processing: ({ freshness }) => `data ${formatSeconds(freshness.p95Seconds)} old at p95`,
  modeling: ({ demand, serving }) =>
    serving.decisionP95Seconds === null
      ? `${tellModels(demand.assumptions.models)}, none asked online`
      : `decides in ${formatSeconds(serving.decisionP95Seconds)} at p95`,
  deployment: ({ reliability }) =>
    `repairs in ${formatSeconds(reliability.repairSeconds)}, ${formatRatio(reliability.blastRatio)} hit by a failed change`,
  monitoring: ({ reliability }) => `finds out in ${formatSeconds(reliability.detectSeconds)}`,
};

export function tellWhy(assessment: Assessment, layer: LayerId): string {
  return WHY[layer](assessment);
}
