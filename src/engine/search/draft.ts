/** A design while a search puts it together: what its parts come to, as far as they are known. */

import type { ConstantValues } from '../data/catalog';
import type { ControlPlane } from '../laws/controlPlane';
import type { DataPlanePlan } from '../laws/dataPlane';
import type { Demand } from '../laws/demand';
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
  { d, k }: { readonly d: Demand; readonly k: ConstantValues },
): Draft {
  const slack = slackSeconds(path, d);
  const pipeline = pipelineUnavailability(ingestion, plan, k);
  // A search asks control plane by control plane; failed runs depend on retries alone.
  let last: ControlPlane | null = null;
  let lateHours = 0;
  let failedHours = 0;
  return {
    ingestion,
    plan,
    path,
    missRatio: ageTail(path.law, d.scenario.freshnessSeconds),
    tablesMissRatio: tablesMissRatio(path),
    lateHoursUnder(control) {
      if (control === last) return lateHours;
      if (control.retries !== last?.retries) failedHours = failedRunHours(plan, path, control.retries, d, k);
      last = control;
      lateHours =
        control.changeLateHours +
        failedHours +
        pipelineOutageHours(pipeline + control.unavailability, slack, k);
      return lateHours;
    },
  };
}
