/** A design while a search puts it together: what its parts come to, as far as they are known. */

import type { ControlPlane } from '../laws/controlPlane';
import type { DataPlanePlan } from '../laws/dataPlane';
import type { Setting } from '../laws/demand';
import { ageTail, type DataPath, tablesMissRatio } from '../laws/freshness';
import type { IngestionSize } from '../laws/ingestion';
import {
  failedRunHours,
  pipelineOutageHours,
  pipelineUnavailability,
  slackSeconds,
} from '../laws/reliability';
import { processingReads, storeTakes } from '../options/compatibility';
import type { AgeFacts } from '../promises';

export function planeStands(ingestion: IngestionSize, plan: DataPlanePlan): boolean {
  return (
    storeTakes(ingestion.option, plan.storage) &&
    processingReads(ingestion.option, plan.storage, plan.processing)
  );
}

/** A data plane with the ages of what flows through it, before its store is placed. */
export interface Draft extends AgeFacts {
  /** Hours a month that a control plane lets it be late: changes that fail, runs that fail, outages of the pipeline. */
  readonly lateHoursUnder: (control: ControlPlane) => number;
}

export function draftPlane(
  { ingestion, plan }: { readonly ingestion: IngestionSize; readonly plan: DataPlanePlan },
  path: DataPath,
  setting: Setting,
): Draft {
  const slack = slackSeconds(setting, path);
  const pipeline = pipelineUnavailability(ingestion, plan);
  // A search asks control plane by control plane; failed runs depend on retries alone.
  let last: ControlPlane | null = null;
  let lateHours = 0;
  let failedHours = 0;
  return {
    ingestion,
    plan,
    path,
    missRatio: ageTail(path.law, setting.demand.scenario.freshnessSeconds),
    tablesMissRatio: tablesMissRatio(path),
    lateHoursUnder(control) {
      if (control === last) return lateHours;
      if (control.retries !== last?.retries) failedHours = failedRunHours(setting, path, control.retries);
      last = control;
      lateHours =
        control.changeLateHours +
        failedHours +
        pipelineOutageHours(setting.constants, pipeline + control.unavailability, slack);
      return lateHours;
    },
  };
}
